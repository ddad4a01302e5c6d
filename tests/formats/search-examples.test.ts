import { expect, test } from 'vitest';
import { searchExamples } from '../../src/formats/search/search-examples.ts';
import { communityOf, type Files, markdown } from '../sample.ts';

const output = (id: string, topics: string): Files => ({
  [`outputs/2026/${id}.yaml`]: `title: ${id}\nurl: https://example.org/${id}\npublished: 2026-11\ntopics: [${topics}]\nauthors: [{ name: 客 }]`,
});

test('what a search may look for are the community’s own words, the busiest topics first', () => {
  const community = communityOf({
    'chapters/a.yaml': 'name: {ja: 甲, en: A}',
    'chapters/b.yaml': 'name: {ja: 乙, en: B}',
    ...{ ...output('one', 'tea, bread'), ...output('two', 'bread, rice'), ...output('three', 'bread, rice') },
    'events/2026/soon.md': markdown('title: 夜\nchapters: [b]\nstarts: 2026-12-01 19:00'),
  });
  expect(searchExamples(community, 'ja')).toEqual(['bread', 'rice', '乙']);
  expect(searchExamples(community, 'en')).toEqual(['bread', 'rice', 'B']);
});

test('there are none where there is nothing to find', () => {
  expect(searchExamples(communityOf({}), 'ja')).toEqual([]);
});
