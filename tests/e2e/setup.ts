import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built sample community. */
    site: string;
  }
}

/** The sample community is built once for all tests of this folder. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-e2e-'));
  const site = path.join(folder, 'dist');
  buildSite(path.resolve(import.meta.dirname, '../../content'), site);
  project.provide('site', site);
  return () => rmSync(folder, { recursive: true, force: true });
}
