import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test, vi } from 'vitest';
import { checkContent } from '../../src/community/check-content.ts';
import { contentLoaders } from '../../src/reader/astro-loader.ts';
import { preparedPictures, siteCache } from '../../src/reader/prepared-pictures.ts';
import { contentFolder } from '../sample.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0,0,9,9">${inner}</svg>`;

interface Stored {
  id: string;
  data: unknown;
  filePath?: string;
  deferredRender?: boolean;
}

/** What Astro's store holds of a collection when it has been loaded. */
async function loaded(folder: string, name = 'chapters'): Promise<Map<string, Stored>> {
  vi.stubEnv('KAIRAN_CONTENT', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(siteCache(folder), { recursive: true, force: true });
  });
  const stored = new Map<string, Stored>();
  const store = {
    clear: () => stored.clear(),
    keys: () => stored.keys(),
    delete: (id: string) => stored.delete(id),
    set: (entry: Stored) => stored.set(entry.id, entry),
  };
  const context = { store, generateDigest: (text: string) => text } as unknown as LoaderContext;
  const loaders = contentLoaders(['chapters', 'pages'], checkContent);
  await loaders[name]?.load?.(context);
  return stored;
}

test('what goes into Astro’s store is data, which it can write', async () => {
  const stored = await loaded(contentFolder({ 'chapters/a.yaml': 'name: あ\ntopics: [sensors]' }));
  expect([...stored.keys()]).toEqual(['a']);
  // Refuses functions, as the store does.
  expect(structuredClone(stored.get('a')?.data)).toMatchObject({ id: 'a', data: { name: 'あ' } });
});

test('Astro gets to see the pictures that content names, cleaned, under names that it can hold', async () => {
  const folder = contentFolder({
    'chapters/a.yaml': 'name: あ\nmascot: ./what?.Svg\nlogo: ./b.svg',
    'chapters/what?.Svg': svg('<title>Taro</title><circle r="1"/>'),
    'chapters/b.svg': svg('<!-- Taro --><rect/>'),
    'chapters/unused.svg': svg(''),
    'chapters/unused-and-broken.png': 'no picture',
  });
  await loaded(folder);
  const prepared = (file: string) => readFileSync(path.join(preparedPictures(folder), file), 'utf8');
  expect(prepared('chapters/b.svg')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 9 9"><rect/></svg>\n',
  );
  expect(existsSync(path.join(preparedPictures(folder), 'chapters/unused.svg'))).toBe(false);

  rmSync(path.join(folder, 'chapters/b.svg'));
  await loaded(folder);
  expect(existsSync(path.join(preparedPictures(folder), 'chapters/b.svg'))).toBe(false);
});

test('records and translations in MDX are rendered by Astro, others are not', async () => {
  const folder = contentFolder({
    'pages/a.mdx': '---\ntitle: あ\n---\n',
    'pages/a.en.mdx': 'Hello.',
    'pages/b.md': '---\ntitle: い\n---\n',
    'pages/b.en.md': 'Hello.',
  });
  const pages = await loaded(folder, 'pages');
  expect(pages.get('a')).toMatchObject({ filePath: '@content/pages/a.mdx', deferredRender: true });
  expect(pages.get('b')).not.toHaveProperty('deferredRender');
  expect([...(await loaded(folder, 'translations')).values()]).toEqual([
    { id: 'pages/a.en.mdx', data: {}, filePath: '@content/pages/a.en.mdx', deferredRender: true },
  ]);
});
