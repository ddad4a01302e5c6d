import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { builtOnce } from '../built-once.ts';
import { sampleFolder } from '../sample-folder.ts';
import { buildSite, testNow } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built sample community. */
    site: string;
  }
}

/** The sample community is built once for all tests of this folder. */
export default function setup(project: TestProject): void {
  const { folder } = builtOnce('sample', { files: ['tests/fixtures/sample'], words: [testNow] }, (place) =>
    buildSite(sampleFolder, path.join(place, 'dist')),
  );
  project.provide('site', path.join(folder, 'dist'));
}
