import { describe, expect, test } from 'vitest';
import { originalLanguage, ownLanguages } from '../../src/formats/record-texts/own-languages.ts';
import { sitemapPage } from '../../src/formats/site-files/sitemap.ts';
import { communityOf, type Files, markdown } from '../sample.ts';

const files: Files = {
  'community.yaml': 'name: 灯\nurl: https://x.example/base/\nlocales: [ja, en, fr]\n',
  'chapters/a.yaml': 'name: { ja: 甲, en: A }',
  'chapters/b.yaml': 'name: 乙',
  'chapters/c.yaml': 'name: { en: Only English }',
  'events/2026/e.md': markdown(
    'title: 朝\nchapters: [a]\nstarts: 2026-11-01 10:00\nends: 2026-11-01 11:00\nupdated: 2026-10-20',
  ),
  'events/2026/f.md': markdown('title: 夜\nchapters: [b]\nstarts: 2026-12-24 10:00'),
  'pages/about.md': markdown('title: 私たち', '本文'),
  'pages/about.en.md': 'Words',
  'outputs/2026/o.yaml':
    'title: o\nurl: https://example.org/o\nauthors: [{ name: 客 }]\npublished: 2026-09\nadded: 2026-11-05\nchapter: a',
};
const made = () => communityOf(files);

describe('the languages in which a page is one of its own', () => {
  test.each([
    ['chapters', 'a', ['ja', 'en']],
    ['chapters', 'b', ['ja']],
    ['chapters', 'c', ['en']],
    ['pages', 'about', ['ja', 'en']],
  ] as const)('%s/%s: %j', (list, id, languages) => {
    const community = made();
    const { settings } = community;
    const record = community[list].find((each) => each.id === id);
    expect(ownLanguages(record, settings)).toEqual(languages);
    expect(originalLanguage(record, 'fr', settings)).toBe(languages[0]);
  });

  test('a page about no record is worded in all of them', () => {
    expect(ownLanguages(undefined, made().settings)).toEqual(['ja', 'en', 'fr']);
  });
});

describe('the sitemap', () => {
  const url = (path: string) => `https://x.example/base${path}`;

  test('says in which languages a page is there, and which one is for all other readers', () => {
    const community = made();
    expect(sitemapPage('/chapters/a/', 'en', community)?.alternates).toEqual([
      { lang: 'ja', url: url('/chapters/a/') },
      { lang: 'en', url: url('/en/chapters/a/') },
      { lang: 'x-default', url: url('/chapters/a/') },
    ]);
    expect(sitemapPage('/chapters/', 'fr', community)?.alternates).toHaveLength(4);
  });

  test('leaves out what is the same text once more, and keeps the original wherever it lies', () => {
    const community = made();
    const listed = (path: string) =>
      ['ja', 'en', 'fr'].filter((locale) => sitemapPage(path, locale, community) !== undefined);
    expect(listed('/chapters/a/')).toEqual(['ja', 'en']);
    expect(listed('/chapters/b/')).toEqual(['ja']);
    expect(listed('/chapters/c/')).toEqual(['en']);
    expect(sitemapPage('/chapters/b/', 'ja', community)?.alternates).toEqual([]);
  });

  test.each([
    ['/events/e/', '2026-11-01'],
    ['/chapters/a/', '2026-11-05'],
    ['/chapters/b/', undefined],
    ['/', '2026-11-05'],
    ['/about/', undefined],
  ])('%s changed last on %s: what is to come has changed nothing yet', (path, day) => {
    expect(sitemapPage(path, 'ja', made())?.lastmod).toBe(day);
  });
});
