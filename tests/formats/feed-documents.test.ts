import { expect, test } from 'vitest';
import { feedDocuments, feedWriters } from '../../src/formats/feeds/feed-documents.ts';
import { now, records } from './feed-records.ts';
import { madeCommunity } from './made-community.ts';

const documents = () => feedDocuments({ community: madeCommunity(records, now), locale: 'ja' });
type Document = ReturnType<typeof documents>[number];
const written = (list: readonly Document[]) =>
  new Map(list.map(({ path, format, feed }) => [path, feedWriters[format](feed())]));

test('every document is the same, in whatever order they are written', () => {
  const inOrder = written(documents());
  const backwards = written(documents().reverse());
  expect([...backwards].sort()).toEqual([...inOrder].sort());
});

test('the archives of a year stand together, after all feeds', () => {
  const years = documents().map(({ path }) => /-(\d{4})\./.exec(path)?.[1] ?? '');
  expect(years).toEqual(years.toSorted());
  expect(new Set(years)).toEqual(new Set(['', '2025', '2026']));
});
