import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { builtOnce } from '../built-once.ts';
import { buildSite, testNow } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built sample community. */
    site: string;
  }
}

/** The sample community is built once for all tests of this folder. */
export default function setup(project: TestProject): void {
  const content = path.resolve(import.meta.dirname, '../../content');
  const { folder } = builtOnce('sample', { files: ['content'], words: [testNow] }, (place) =>
    buildSite(content, path.join(place, 'dist')),
  );
  project.provide('site', path.join(folder, 'dist'));
}
