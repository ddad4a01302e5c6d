import { expect, test } from 'vitest';
import { searchRecords } from '../../src/formats/search/search-records.ts';
import { communityOf, type Files, markdown } from '../sample.ts';

const files: Files = {
  'community.yaml': 'name: 灯\nurl: https://x.example/\nlocales: [ja, en]\n',
  'chapters/a.yaml':
    'name: 甲支部\nreading: こうしぶ\nlocation: { lat: 35, lon: 136, place: { ja: 名古屋, en: Nagoya } }',
  'events/2026/soon.md': markdown(
    'title: 夜\nchapters: [a]\nstarts: 2026-12-24 19:00\nformat: online\naudience: はじめての人',
  ),
  'events/2026/off.md': markdown('title: 朝\nchapters: [a]\nstarts: 2026-11-01 10:00\nstatus: cancelled'),
};

const found = (title: string) =>
  searchRecords({ community: communityOf(files), locale: 'ja' }).find((each) => each.title === title);
const textsOf = (title: string) => found(title)?.texts.join('\n') ?? '';

test('a meeting is found by its month, its form, what became of it and for whom it is, in every language of the site', () => {
  const soon = textsOf('夜');
  for (const word of [
    '2026年12月',
    'December 2026',
    'オンライン',
    'online',
    '次の集まり',
    'upcoming',
    '初心者',
  ])
    expect(soon).toContain(word);
  const off = textsOf('朝');
  for (const word of ['中止', 'cancelled', '対面']) expect(off).toContain(word);
  for (const word of ['次の集まり', '初心者', 'オンライン']) expect(off).not.toContain(word);
});

test('a chapter is called by its reading and its town too', () => {
  expect(found('甲支部')?.names).toEqual(['甲支部', 'こうしぶ', '名古屋', 'Nagoya']);
});
