import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { errorsIn } from '../src/reader/problem.ts';
import { readContent } from '../src/reader/read-content.ts';
import { checkAll } from '../src/site/check-everything.ts';
import { buildSite } from './e2e/build-site.ts';
import { pagesOf } from './e2e/files.ts';

// Whatever stands in content/, this repository's sample or an adopter's own community: the one place that looks at it.
const content = path.resolve(import.meta.dirname, '../content');

test('what stands in content/ has no Problem that stops a build', () => {
  expect(errorsIn(checkAll(readContent(content)))).toEqual([]);
});

test('what stands in content/ becomes a site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-own-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  buildSite(content, path.join(folder, 'dist'));
  expect(pagesOf(path.join(folder, 'dist'))).toContain('index.html');
});
