import { describe, expect, test } from 'vitest';
import { mergeBylines } from '../../src/community/bylines.ts';
import { exactCount } from '../../src/community/counted-sum.ts';
import { outputYears } from '../../src/community/events-by-year.ts';
import { monthNumbers } from '../../src/community/month-metrics.ts';
import type { Byline } from '../../src/community/record-types.ts';
import { communityOf, type Files, find, markdown } from '../sample.ts';

const people: Files = {
  'people/listed.yaml': 'name: 灯里\nconsent: { listed: true, recognition: true }',
  'people/modest.yaml': 'name: 凪\nconsent: { listed: true }',
  'people/named.yaml': 'name: 海\nconsent: { named: true }',
  'people/silent.yaml': 'name: 湊',
  'people/quiet.yaml': 'name: 岬',
  'people/never.yaml': 'name: 灘\nconsent: { listed: true, recognition: true, named: false }',
};
const chapter: Files = { 'chapters/a.yaml': 'name: あ' };
const authored = (id: string, authors: string) => ({
  [`outputs/2026/${id}.yaml`]: `title: ${id}\nurl: https://example.org/\nauthors: ${authors}\npublished: 2026-10-20`,
});
const names = (list: readonly Byline[]) => list.map(({ name }) => name.ja);
const authorsOf = (authors: string) =>
  find(communityOf({ ...people, ...authored('o', authors) }).outputs, 'o').authors;

describe('what somebody agreed to', () => {
  test('decides who has a page, and who is named', () => {
    const community = communityOf({
      ...people,
      ...authored('o', '[listed, modest, named, silent, never]'),
    });
    expect(community.people.map(({ id }) => id).sort()).toEqual(['listed', 'modest']);
    const { authors } = find(community.outputs, 'o');
    expect(names(authors)).toEqual(['灯里', '凪', '海', 'メンバー 2 人']);
    expect(authors.map(({ person }) => person?.id)).toEqual(['listed', 'modest', undefined, undefined]);
  });

  test('leaves a member without a name in each language of the site', () => {
    expect(authorsOf('[silent]')[0]?.name).toEqual({ ja: 'メンバー', en: 'a member' });
    expect(authorsOf('[silent, quiet]')[0]?.name).toEqual({ ja: 'メンバー 2 人', en: '2 members' });
  });

  test('is kept from no order of names: those without one come last', () => {
    expect(names(authorsOf('[silent, { name: 客 }, quiet, listed]'))).toEqual([
      '客',
      '灯里',
      'メンバー 2 人',
    ]);
  });

  test('keeps the role of an organizer, and each on a line of their own', () => {
    const { chapters } = communityOf({
      ...people,
      'chapters/a.yaml':
        'name: あ\norganizers: [{ person: silent, role: 会計, since: 2024-04 }, { person: quiet }]',
    });
    expect(chapters[0]?.organizers).toMatchObject([
      { name: { ja: 'メンバー' }, role: { ja: '会計' }, since: '2024-04' },
      { name: { ja: 'メンバー' } },
    ]);
  });

  test('names nobody as a winner who did not agree to be thanked, with an output or without', () => {
    const { campaigns, people: listed } = communityOf({
      ...people,
      ...authored('o', '[modest, listed, silent]'),
      'campaigns/c.md': markdown(
        `title: 賞\nkind: contest\nstarts: 2026-10-01\nends: 2026-10-20\nresults:
  - { output: o, award: 大賞 }
  - { person: modest, award: 二席 }
  - { person: { name: 客 }, award: 三席 }`,
      ),
    });
    expect(campaigns[0]?.results.map(({ winners }) => names(winners))).toEqual([
      ['灯里', 'メンバー 2 人'],
      ['メンバー'],
      ['客'],
    ]);
    expect(find(listed, 'modest').awards).toEqual([]);
    expect(find(listed, 'listed').awards).toHaveLength(1);
  });
});

describe('members without a name', () => {
  const files: Files = {
    ...chapter,
    ...people,
    'events/2026/e.md': markdown(
      `title: 灯\nchapters: [a]\nstarts: 2026-10-18\nsessions:
  - { title: 一, speakers: [silent, listed] }
  - { title: 二, speakers: [silent, quiet] }
roles: { helpers: [quiet, silent] }`,
    ),
    ...authored('a', '[silent, quiet]'),
    ...authored('b', '[silent]'),
    ...authored('c', '[listed]'),
  };

  test('are counted as the people they are, once each', () => {
    const community = communityOf(files);
    expect(names(find(community.events, 'e').speakers)).toEqual(['灯里', 'メンバー 2 人']);
    expect(community.counts.authors).toBe(3);
    expect(outputYears(community)[0]?.authors).toBe(3);
    expect(monthNumbers(community, '2026-10')).toMatchObject({
      speakers: exactCount(3),
      authors: exactCount(3),
    });
  });

  test('are one entry of a list, whatever was put together', () => {
    const { speakers, roles } = find(communityOf(files).events, 'e');
    const all = mergeBylines([...speakers, ...roles.flatMap((each) => each.people)], ['ja', 'en']);
    expect(names(all)).toEqual(['灯里', 'メンバー 2 人']);
  });
});
