import { describe, expect, test } from 'vitest';
import { namesDays, programOf } from '../../src/components/event/event-program.ts';
import { whenText } from '../../src/formats/record-texts/event-time-text.ts';
import { hoursText, machineTime } from '../../src/lib/date-and-number-text.ts';
import { severityOf } from '../../src/reader/problem.ts';
import { communityOf, type Files, markdown, problemsOf } from '../sample.ts';

const chapter = { 'chapters/a.yaml': 'name: あ\n' };
const event = (fields: string): Files => ({
  'events/2026/e.md': markdown(`title: 灯\nchapters: [a]\n${fields}`),
});
const output = (fields: string): Files => ({
  'outputs/2026/o.yaml': `title: x\nurl: https://example.org/\nauthors: [{ name: あ }]\n${fields}\n`,
});
const only = (files: Files) => problemsOf({ ...chapter, ...files });

describe('what contradicts itself in time is a warning', () => {
  test.each([
    [
      { ...event('starts: 2026-09-18 18:00\nends: 2026-09-18 18:00') },
      'events/2026/e.md:5 ends ends-at-start',
    ],
    [
      { ...event('starts: 2026-09-18'), 'chapters/a.yaml': 'name: あ\nretired: 2026-03\n' },
      'chapters/a.yaml:2 retired retired-before-meeting',
    ],
    [
      { ...event('starts: 2026-09-18'), 'chapters/a.yaml': 'name: あ\nfounded: 2027\n' },
      'chapters/a.yaml:2 founded founded-after-meeting',
    ],
    [
      { 'chapters/a.yaml': 'name: あ\norganizers:\n  - { name: い, since: 2026-04, until: 2025 }\n' },
      'chapters/a.yaml:3 organizers[0].until until-before-since',
    ],
    [
      { ...event('starts: 2026-09-18'), ...output('published: 2026-08-31\nevent: e') },
      'outputs/2026/o.yaml:4 published published-before-event',
    ],
    [
      { ...event('starts: 2026-09-18\nrecaps: [o]'), ...output('published: 2026-08') },
      'events/2026/e.md:5 recaps[0] recap-before-event',
    ],
    [
      event(
        'starts: 2026-09-18 18:00\nends: 2026-09-18 20:00\nsessions:\n  - { title: 話, starts: "20:30" }',
      ),
      'events/2026/e.md:7 sessions[0].starts session-outside-event',
    ],
    [
      event('starts: 2026-09-18 18:00\nsessions:\n  - { title: 話, starts: "17:00" }'),
      'events/2026/e.md:6 sessions[0].starts session-outside-event',
    ],
    [
      { 'events/2062/e.md': markdown('title: 灯\nchapters: [a]\nstarts: 2062-11-21') },
      'events/2062/e.md:4 starts far-date',
    ],
    [
      { 'events/0206/e.md': markdown('title: 灯\nchapters: [a]\nstarts: 0206-11-21') },
      'events/0206/e.md:4 starts far-date',
    ],
  ] as [Files, string][])('%j', (files, told) => {
    expect(only(files)).toEqual([told]);
    const code = told.split(' ').at(-1) as Parameters<typeof severityOf>[0]['code'];
    expect(severityOf({ code })).toBe('warning');
  });

  test.each([
    event(
      'starts: 2026-09-18 18:00\nends: 2026-09-18 24:00\nsessions:\n  - { title: 話, starts: "23:30", ends: "24:00" }',
    ),
    event('starts: 2026-09-18\nends: 2026-09-18'),
    event('starts: 2026-09-18 20:00\nsessions:\n  - { title: 話, starts: 2026-09-19 01:00 }'),
    event('starts: 2026-09-18\nends: 2026-09-19\nsessions:\n  - { title: 話, starts: 2026-09-19 16:00 }'),
    { ...event('starts: 2026-09-18'), 'chapters/a.yaml': 'name: あ\nfounded: 2026\nretired: 2026\n' },
    { ...event('starts: 2026-09-18'), ...output('published: 2026-09\nevent: e') },
    { ...event('starts: 2026-09-18\nstatus: cancelled'), 'chapters/a.yaml': 'name: あ\nretired: 2026-03\n' },
  ])('and what does not is none: %j', (files) => expect(only(files)).toEqual([]));
});

test('a year of five digits is no date, and is not guessed', () => {
  expect(only({ 'events/2026/e.md': markdown('title: 灯\nchapters: [a]\nstarts: 20226-11-21') })).toEqual([
    'events/2026/e.md:4 starts not-a-moment',
  ]);
});

describe('an output of a later day', () => {
  const files = (published: string) => ({
    ...chapter,
    ...event('starts: 2026-09-18\nrecaps: [o]'),
    ...output(`published: ${published}`),
  });
  const ids = (published: string, now: string) => {
    const { outputs, events } = communityOf(files(published), Date.parse(now));
    return [outputs.map(({ id }) => id), events.flatMap(({ recaps }) => recaps.map(({ id }) => id))];
  };

  test('waits for that day, wherever it would stand, and appears on it', () => {
    expect(ids('2026-12-01', '2026-11-30T12:00:00+09:00')).toEqual([[], []]);
    expect(ids('2026-12-01', '2026-12-01T00:00:00+09:00')).toEqual([['o'], ['o']]);
    expect(ids('2026-12', '2026-11-30T12:00:00+09:00')).toEqual([[], []]);
    expect(ids('2026', '2026-11-30T12:00:00+09:00')).toEqual([['o'], ['o']]);
  });
});

describe('an event that ends at midnight', () => {
  test.each(['2026-09-18 24:00', '2026-09-19 00:00'])('as %s is one of one day', (ends) => {
    const [only] = communityOf({ ...chapter, ...event(`starts: 2026-09-18 19:00\nends: ${ends}`) }).events;
    if (!only) throw new Error('no event');
    expect(whenText(only, 'ja')).toBe('2026年9月18日(金) 19:00–24:00');
    expect(hoursText(only.starts, only.ends, 'en')).toBe('19:00–24:00');
    expect(only.over).toBe(Date.parse('2026-09-19T00:00:00+09:00'));
    expect(machineTime(only.ends ?? only.starts)).toBe('2026-09-19T00:00');
  });

  test('of a year, too; what goes on into the night stays on two days', () => {
    expect(machineTime({ day: '2026-12-31', time: '24:00', timeZone: 'Asia/Tokyo' })).toBe(
      '2027-01-01T00:00',
    );
    const [night] = communityOf({
      ...chapter,
      ...event('starts: 2026-09-18 19:00\nends: 2026-09-19 00:30'),
    }).events;
    expect(night?.ends).toMatchObject({ day: '2026-09-19', time: '00:30' });
  });
});

test('an event of two days whose sessions are all on the second says the day', () => {
  const made = (day: string) => {
    const fields = `starts: 2026-09-18 18:00\nends: 2026-09-19 17:00\nsessions:\n  - { title: 話, starts: ${day} }`;
    const [only] = communityOf({ ...chapter, ...event(fields) }).events;
    if (!only) throw new Error('no event');
    return namesDays(programOf(only), only);
  };
  expect(made('2026-09-19 10:00')).toBe(true);
  expect(made('"18:30"')).toBe(false);
});
