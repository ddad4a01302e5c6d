import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { waiting } from '../../scripts/site/images-last.ts';

test('link images and the feeds that name their sizes are written last', () => {
  const pages = path.resolve(import.meta.dirname, '../../src/pages');
  const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' }).map((name) => `src/pages/${name}`);
  expect(routes.filter((name) => waiting.test(name)).sort()).toEqual([
    'src/pages/[...feed].ts',
    'src/pages/[...locale]/og/[...file].png.ts',
  ]);
});
