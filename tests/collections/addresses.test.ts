import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { maxIdLength } from '../../src/collections/field-types.ts';
import { collections, publicCollections } from '../../src/collections/register.ts';
import { preparedPath, publishedPath } from '../../src/lib/picture-names.ts';
import { isSiteUrl } from '../../src/lib/urls.ts';
import { problemsOf } from '../sample.ts';

const settings = (lines: string) => ({
  'community.yaml': `name: 会\nurl: https://sample.example/\n${lines}`,
});

describe('an id becomes an address', () => {
  const [fits, tooLong] = ['a'.repeat(maxIdLength), 'a'.repeat(maxIdLength + 1)];

  test.each([
    ['the alias of a chapter', (id: string) => ({ 'chapters/a.yaml': `name: あ\naliases: [${id}]` })],
    ['a topic', (id: string) => ({ 'chapters/a.yaml': `name: あ\ntopics: [${id}]` })],
    ['a region', (id: string) => settings(`regions: {${id}: 東}`)],
    ['a declared topic', (id: string) => settings(`topics: {${id}: 話}`)],
    ['a contact', (id: string) => settings(`contacts: {${id}: a@example.org}`)],
    ['the name of a file', (id: string) => ({ [`chapters/${id}.yaml`]: 'name: あ' })],
  ])('%s has at most as many letters as disks take', (_what, files) => {
    expect(problemsOf(files(fits))).toEqual([]);
    expect(problemsOf(files(tooLong))).toEqual([expect.stringMatching(/ id-too-long$/)]);
    expect(problemsOf(files('a'.repeat(240)))).toEqual([expect.stringMatching(/ id-too-long$/)]);
  });
});

test('a page of content hides none of the engine’s own: each folder of src/pages is reserved', () => {
  const pages = path.resolve(import.meta.dirname, '../../src/pages');
  const folders = ['', '[...locale]'].flatMap((folder) =>
    readdirSync(path.join(pages, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
      .map(({ name }) => name),
  );
  expect(folders.length).toBeGreaterThan(12);
  expect(folders.filter((name) => !collections.pages.reserved?.includes(name))).toEqual([]);
});

test('a language has one folder', () => {
  expect(problemsOf(settings('locales: [ja, en, ja]'))).toEqual(['community.yaml:3 locales[2] listed-twice']);
  expect(problemsOf(settings('locales: [ja, pt-BR, pt-br]')).join()).toContain('locales[2] listed-twice');
});

describe('the address of a site', () => {
  test.each([
    'https://a.example',
    'https://a.example/',
    'http://a.example:8080/b/c.d~e/',
    'https://a.example/b',
  ])('%s can be one', (url) => expect(isSiteUrl(url)).toBe(true));
  test.each([
    'https://a.example/?b',
    'https://a.example/#b',
    'https://a.example/b%20c/',
    'https://a.example/灯/',
    'https://a.example//b/',
    'https://a.example/(b)/',
    `https://a.example/${'b'.repeat(200)}/`,
    'a.example',
  ])('%s cannot', (url) => expect(isSiteUrl(url)).toBe(false));

  test('is told as such', () => {
    const files = { 'community.yaml': 'name: 会\nurl: https://sample.example/?a' };
    expect(problemsOf(files)).toEqual(['community.yaml:2 url not-a-site-url']);
  });
});

describe('the path of a picture', () => {
  test.each(['chapters/nagoya.svg', 'newsletters/灯 1.png', 'a (1).jpg', 'IMG_1234.jpeg'])(
    '%s stays',
    (file) => {
      expect(publishedPath(file)).toBe(file);
      expect(preparedPath(file)).toBe(file);
    },
  );

  test.each(['a?.png', 'b#1.png', 'c%.png', `${'灯'.repeat(80)}.png`, 'i"<x>.png', 'a\u0007.png', '[a].png'])(
    '%s becomes one that addresses and disks can hold',
    (file) => {
      expect(publishedPath(file)).toMatch(/^renamed\/[a-z0-9-]{12,60}\.png$/);
      expect(publishedPath(file)).not.toBe(publishedPath(`x/${file}`));
    },
  );

  test('has an ending in small letters where Astro looks for it', () => {
    expect(preparedPath('a.Jpg')).toMatch(/^renamed\/a-[0-9a-f]{12}\.jpg$/);
    expect(preparedPath('a.JPG')).not.toBe(preparedPath('a.jpg'));
    expect(publishedPath('a.JPG')).toBe('a.JPG');
  });
});

test('what commands keep for themselves has no page, no API and no place in the docs of records', () => {
  expect(publicCollections).toEqual([
    ...['community', 'chapters', 'events', 'outputs', 'people', 'newsletters', 'campaigns', 'programs'],
    ...['partners', 'pages'],
  ]);
});
