import { describe, expect, test } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import { changes } from '../../src/community/rules/change-rules.ts';
import { farDates } from '../../src/community/rules/far-date-rules.ts';
import { places } from '../../src/community/rules/place-rules.ts';
import { type Files, line, markdown, now, problemsOf, read } from '../sample.ts';

const told = (files: Files) => problemsOf({ 'chapters/a.yaml': 'name: あ\n', ...files });
const event = (fields: string, id = 'e', year = '2026'): Files => ({
  [`events/${year}/${id}.md`]: markdown(`title: 灯\nchapters: [a]\n${fields}`),
});
const output = (fields: string, year = '2026'): Files => ({
  [`outputs/${year}/o.yaml`]: `title: x\nurl: https://example.org/\nauthors: [{ name: あ }]\n${fields}\n`,
});

describe('a year is far', () => {
  const far = (files: Files) => {
    const { entries, broken, doubtful, folder } = read({ 'chapters/a.yaml': 'name: あ\n', ...files });
    return [...farDates('2026-11-21')({ entries, register: collections, broken, doubtful })].map(
      (problem) => line(problem, folder).split(' ')[1],
    );
  };

  test.each<[string, (year: number) => Files, string, number, number]>([
    ['a meeting', (year) => event(`starts: ${year}-06-01`, 'e', String(year)), 'starts', 1950, 2031],
    ['an output', (year) => output(`published: ${year}-06`, String(year)), 'published', 1900, 2027],
    [
      'a founding',
      (year) => ({ 'chapters/a.yaml': `name: あ\nfounded: ${year}-06\n` }),
      'founded',
      1800,
      2028,
    ],
    [
      'a partnership',
      (year) => ({ 'partners/p.yaml': `name: 店\nbenefit: 茶\nsince: ${year}-06\n` }),
      'since',
      1900,
      2056,
    ],
    [
      'a campaign',
      (year) => ({
        'campaigns/c.md': markdown(`title: 企画\nkind: contest\nstarts: ${year}-01-01\nends: 2031-12-31`),
      }),
      'starts',
      1950,
      2031,
    ],
    [
      'an issue',
      (year) => ({ 'newsletters/2026-11.md': markdown(`title: 号\npublished: ${year}-11-01`) }),
      'published',
      1950,
      2028,
    ],
  ])('for %s before its first plausible one and behind its last', (_what, files, field, first, last) => {
    const asked = [first - 1, first, last, last + 1].map((year) => far(files(year)));
    expect(asked).toEqual([[field], [], [], [field]]);
  });
});

describe('the day itself contradicts nothing', () => {
  test.each<[string, Files]>([
    [
      'founded on the day of the first meeting',
      { ...event('starts: 2026-09-18'), 'chapters/a.yaml': 'name: あ\nfounded: 2026-09-18\n' },
    ],
    [
      'closed on the day of the last meeting',
      { ...event('starts: 2026-09-18'), 'chapters/a.yaml': 'name: あ\nretired: 2026-09-18\n' },
    ],
    [
      'published on the day of the meeting',
      { ...event('starts: 2026-09-18\nrecaps: [o]'), ...output('published: 2026-09-18\nevent: e') },
    ],
    [
      'an organiser of one day',
      { 'chapters/a.yaml': 'name: あ\norganizers: [{ name: い, since: 2026-04-01, until: 2026-04-01 }]\n' },
    ],
    [
      'a campaign of one day',
      { 'campaigns/c.md': markdown('title: 企画\nkind: contest\nstarts: 2026-12-01\nends: 2026-12-01') },
    ],
    [
      'a partner of one day',
      { 'partners/p.yaml': 'name: 店\nbenefit: 茶\nsince: 2026-04-01\nuntil: 2026-04-01\n' },
    ],
    [
      'a session at the first and at the last minute',
      event(
        'starts: 2026-09-18 18:00\nends: 2026-09-18 20:00\nsessions: [{ title: 一, starts: "18:00" }, { title: 二, starts: "20:00" }]',
      ),
    ],
    [
      'a session at five in the morning where nobody said when it ends',
      event('starts: 2026-09-18 18:00\nsessions: [{ title: 一, starts: 2026-09-19 05:00 }]'),
    ],
    [
      'a session that ends when it begins',
      event('starts: 2026-09-18 18:00\nsessions: [{ title: 一, starts: "19:00", ends: "19:00" }]'),
    ],
  ])('%s', (_what, files) => expect(told(files)).toEqual([]));

  test.each<[string, Files, string]>([
    [
      'founded a day later',
      { ...event('starts: 2026-09-18'), 'chapters/a.yaml': 'name: あ\nfounded: 2026-09-19\n' },
      'founded founded-after-meeting',
    ],
    [
      'closed a day before',
      { ...event('starts: 2026-09-18'), 'chapters/a.yaml': 'name: あ\nretired: 2026-09-17\n' },
      'retired retired-before-meeting',
    ],
    [
      'published a day before',
      { ...event('starts: 2026-09-18'), ...output('published: 2026-09-17\nevent: e') },
      'published published-before-event',
    ],
    [
      'reported a day before',
      { ...event('starts: 2026-09-18\nrecaps: [o]'), ...output('published: 2026-09-17') },
      'recaps[0] recap-before-event',
    ],
    [
      'a session a minute too early',
      event('starts: 2026-09-18 18:00\nsessions: [{ title: 一, starts: "17:59" }]'),
      'sessions[0].starts session-outside-event',
    ],
    [
      'a session a minute too late',
      event('starts: 2026-09-18 18:00\nends: 2026-09-18 20:00\nsessions: [{ title: 一, starts: "20:01" }]'),
      'sessions[0].starts session-outside-event',
    ],
    [
      'a session after five in the morning',
      event('starts: 2026-09-18 18:00\nsessions: [{ title: 一, starts: 2026-09-19 05:01 }]'),
      'sessions[0].starts session-outside-event',
    ],
    [
      'a session that ends before it begins',
      event('starts: 2026-09-18 18:00\nsessions: [{ title: 一, starts: "19:00", ends: "18:59" }]'),
      'sessions[0].ends ends-before-start',
    ],
    [
      'an event that ends a minute before',
      event('starts: 2026-09-18 18:00\nends: 2026-09-18 17:59'),
      'ends ends-before-start',
    ],
    [
      'an event that ends the day before',
      event('starts: 2026-09-18\nends: 2026-09-17'),
      'ends ends-before-start',
    ],
  ])('but a moment beyond it does: %s', (_what, files, problem) => {
    expect(told(files).map((each) => each.replace(/^\S+ /, ''))).toEqual([problem]);
  });

  test('of several meetings the first and the last count, whatever their files are called', () => {
    const three = {
      ...event('starts: 2026-03-01', 'b'),
      ...event('starts: 2026-09-01', 'a'),
      ...event('starts: 2026-06-01', 'c'),
    };
    const period = (fields: string) => told({ ...three, 'chapters/a.yaml': `name: あ\n${fields}\n` });
    expect(period('founded: 2026-03-01\nretired: 2026-09-01')).toEqual([]);
    expect(period('founded: 2026-03-02\nretired: 2026-08-31')).toEqual([
      'chapters/a.yaml:2 founded founded-after-meeting',
      'chapters/a.yaml:3 retired retired-before-meeting',
    ]);
  });
});

describe('the date of a change', () => {
  const asked = (fields: string) => {
    const { entries, broken, doubtful, folder } = read({ 'chapters/a.yaml': 'name: あ\n', ...event(fields) });
    const input = { entries, register: collections, broken, doubtful };
    return [...changes(now)(input)].map((problem) => line(problem, folder).replace(/^\S+ /, ''));
  };

  test.each(['announced', 'updated'])(
    'may be a day ahead, for authors of other time zones, and no more: %s',
    (field) => {
      expect(asked(`starts: 2026-12-04 19:00\n${field}: 2026-11-22 09:00`)).toEqual([]);
      expect(asked(`starts: 2026-12-04 19:00\n${field}: 2026-11-22 09:01`)).toEqual([
        `${field} in-the-future`,
      ]);
    },
  );

  test('is asked for as long as the meeting is not over', () => {
    const changed = (ends: string) =>
      asked(`starts: 2026-11-21 08:00\nends: 2026-11-21 ${ends}\nstatus: moved`);
    expect(changed('09:00')).toEqual([]);
    expect(changed('09:01')).toEqual(['status change-without-date']);
    expect(asked('starts: 2026-11-20\nstatus: cancelled')).toEqual([]);
    expect(asked('starts: 2026-11-21\nstatus: cancelled')).toEqual(['status change-without-date']);
    expect(asked('starts: 2026-12-04\nstatus: scheduled')).toEqual([]);
  });
});

test('a place is far from its clocks beyond two and a quarter hours ahead, and one and a half behind', () => {
  const isFar = (lon: number) => {
    const files = { 'chapters/a.yaml': `name: あ\nlocation: { lat: 0, lon: ${lon} }\ntimeZone: UTC\n` };
    const { entries, broken, doubtful } = read(files);
    return [...places(now)({ entries, register: collections, broken, doubtful })].length > 0;
  };
  expect([-33.74, -33.76, 22.49, 22.51].map(isFar)).toEqual([false, true, false, true]);
});
