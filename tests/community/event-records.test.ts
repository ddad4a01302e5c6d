import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/community/record-types.ts';
import { communityOf, type Files, find, markdown, now } from '../sample.ts';

const files = (fields: string, others: Files = {}): Files => ({
  'chapters/a.yaml': 'name: あ',
  'events/2026/e.md': markdown(`title: 灯\nchapters: [a]\n${fields}`),
  ...others,
});

const event = (fields: string, at: string | number = now, others?: Files): Event =>
  find(communityOf(files(fields, others), typeof at === 'string' ? Date.parse(at) : at).events, 'e');

describe('an event is over', () => {
  test('at its end, to the millisecond', () => {
    const fields = 'starts: 2026-11-21 18:30\nends: 2026-11-21 20:30';
    expect(event(fields, '2026-11-21T20:29:59.999+09:00').isPast).toBe(false);
    expect(event(fields, '2026-11-21T20:30:00+09:00').isPast).toBe(true);
  });

  test('at the end of its day when nobody said when it ends', () => {
    expect(event('starts: 2026-11-21 18:30', '2026-11-21T23:59:59+09:00').isPast).toBe(false);
    expect(event('starts: 2026-11-21 18:30', '2026-11-22T00:00:00+09:00').isPast).toBe(true);
  });

  test('at the end of its last day when it lasts for days', () => {
    const summit = 'starts: 2026-11-21\nends: 2026-11-23';
    expect(event(summit, '2026-11-23T23:59:59+09:00').isPast).toBe(false);
    expect(event(summit, '2026-11-24T00:00:00+09:00').isPast).toBe(true);
    expect(event('starts: 2026-11-21', '2026-11-21T00:00:00+09:00').isPast).toBe(false);
  });

  test('by the clock of its own time zone', () => {
    const berlin = 'starts: 2026-11-21 18:30\ntimeZone: Europe/Berlin';
    expect(event(berlin, '2026-11-22T07:59:59+09:00').isPast).toBe(false);
    expect(event(berlin, '2026-11-22T08:00:00+09:00').isPast).toBe(true);
    expect(event(berlin).starts).toEqual({
      ...{ day: '2026-11-21', time: '18:30', timeZone: 'Europe/Berlin' },
      instant: Date.parse('2026-11-21T17:30:00Z'),
    });
  });

  test('after 23 hours on a day that is short, and after 25 on one that is long', () => {
    const over = (day: string) => event(`starts: ${day}\ntimeZone: Europe/Berlin`).over;
    expect(new Date(over('2026-03-29')).toISOString()).toBe('2026-03-29T22:00:00.000Z');
    expect(new Date(over('2026-10-25')).toISOString()).toBe('2026-10-25T23:00:00.000Z');
  });

  test('and then it took place, unless it was called off', () => {
    const held = (status: string) => event(`starts: 2026-11-01\nstatus: ${status}`).wasHeld;
    expect(['scheduled', 'moved', 'cancelled', 'postponed'].map(held)).toEqual([true, true, false, false]);
    expect(event('starts: 2026-12-01').wasHeld).toBe(false);
  });
});

describe('lists of events', () => {
  const list = (...fields: [id: string, fields: string][]): Files => ({
    'chapters/a.yaml': 'name: あ',
    ...Object.fromEntries(
      fields.map(([id, each]) => [`events/2026/${id}.md`, markdown(`title: 灯\nchapters: [a]\n${each}`)]),
    ),
  });

  test('begin with what comes next, and what is past with what was last', () => {
    const community = communityOf(
      list(
        ['third', 'starts: 2026-12-24'],
        ['first', 'starts: 2026-09-01'],
        ['second', 'starts: 2026-10-01'],
        ['now', 'starts: 2026-11-21 08:00\nends: 2026-11-21 10:00'],
        ['next', 'starts: 2026-11-22\nstatus: cancelled'],
      ),
    );
    expect(community.upcoming.map(({ id }) => id)).toEqual(['now', 'next', 'third']);
    expect(community.past.map(({ id }) => id)).toEqual(['second', 'first']);
    expect(community.eventYears).toEqual(['2026']);
  });

  test('follow the instant, not the clock on the wall; then the id', () => {
    const { events } = communityOf(
      list(
        ['new-york', 'starts: 2026-11-21 08:00\ntimeZone: America/New_York'],
        ['tokyo', 'starts: 2026-11-21 19:00'],
        ['berlin', 'starts: 2026-11-21 11:00\ntimeZone: Europe/Berlin'],
        ['b', 'starts: 2026-11-21 19:00'],
      ),
    );
    expect(events.map(({ id }) => id)).toEqual(['b', 'berlin', 'tokyo', 'new-york']);
  });
});

describe('an event', () => {
  test('has sessions on its first day, or on the day they name', () => {
    const { sessions } = event(`starts: 2026-10-24
ends: 2026-10-25
sessions:
  - { title: 一, starts: 10:00, ends: 10:30 }
  - { title: 二, starts: 2026-10-25 09:00, ends: 09:45, kind: keynote }
  - { title: 三 }`);
    expect(sessions.map(({ starts, ends }) => [starts?.day, starts?.time, ends?.day, ends?.time])).toEqual([
      ['2026-10-24', '10:00', '2026-10-24', '10:30'],
      ['2026-10-25', '09:00', '2026-10-25', '09:45'],
      [undefined, undefined, undefined, undefined],
    ]);
    expect(sessions.map(({ kind }) => kind)).toEqual(['talk', 'keynote', 'talk']);
  });

  test('names everybody who speaks once, and only with their consent', () => {
    const { speakers, roles } = event(
      `starts: 2026-10-24
sessions:
  - { title: 一, speakers: [listed, unlisted] }
  - { title: 二, speakers: [listed, { name: 客, url: https://example.org/ }] }
  - { title: 三, speakers: [{ name: 客 }] }
roles: { helpers: [unlisted], hosts: [{ name: 客 }] }`,
      now,
      {
        'people/listed.yaml': 'name: 灯里\nconsent: { listed: true }',
        'people/unlisted.yaml': 'name: 湊\nlinks: { website: https://minato.example/ }',
      },
    );
    expect(speakers.map(({ name, person }) => [name.ja, person?.id])).toEqual([
      ['灯里', 'listed'],
      ['客', undefined],
      ['メンバー', undefined],
    ]);
    expect(roles.map(({ role, people }) => [role, people.map(({ name }) => name.ja)])).toEqual([
      ['hosts', ['客']],
      ['helpers', ['メンバー']],
    ]);
  });

  test('counts who came in the room and online, where somebody counted', () => {
    const attended = (fields: string) => event(`starts: 2026-10-24\n${fields}`).attended;
    expect(attended('attendance: { inPerson: 18, online: 12, firstTimers: 4 }')).toBe(30);
    expect(attended('attendance: { inPerson: 0 }')).toBe(0);
    expect(attended('attendance: { firstTimers: 4 }')).toBeUndefined();
    expect(attended('')).toBeUndefined();
  });

  test('may be part of a larger one, which knows its parts in order', () => {
    const part = (starts: string) => markdown(`title: 部\nchapters: [a]\nstarts: ${starts}\npartOf: e`);
    const community = communityOf(
      files('starts: 2026-10-24\nends: 2026-10-25', {
        'events/2026/a-late.md': part('2026-10-25 10:00'),
        'events/2026/z-early.md': part('2026-10-24 10:00'),
      }),
    );
    expect(find(community.events, 'e').parts.map(({ id }) => id)).toEqual(['z-early', 'a-late']);
    expect(find(community.events, 'a-late').partOf?.id).toBe('e');
  });

  test('has a card with its date, its words and a picture: its own, or that of a chapter', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>';
    const own = event('starts: 2026-10-24 10:00\naudience: 誰でも\ntakeaway: 灯り\nimage: ./e.svg', now, {
      'events/2026/e.svg': svg,
    });
    expect(own.card).toMatchObject({
      ...{ path: '/events/e/', kind: 'events', id: 'e', title: { ja: '灯' }, summary: { ja: '灯り' } },
      ...{ day: '2026-10-24', starts: own.starts, image: 'events/2026/e.svg', chapters: [{ id: 'a' }] },
    });
    const borrowed = event('starts: 2026-10-24', now, {
      'chapters/a.yaml': 'name: あ\nmascot: ./a.svg',
      'chapters/a.svg': svg,
    });
    expect(borrowed.card.image).toBe('chapters/a.svg');
  });
});

describe('a session', () => {
  const anchors = (sessions: string) => event(`starts: 2026-11-01 10:00\nsessions: [${sessions}]`).sessions;

  test('keeps its anchor when its time, its room and its place among the others change', () => {
    const [talk] = anchors('{ title: 温度計, starts: "10:00", track: ホール }, { title: 電池 }');
    const [, moved] = anchors(
      '{ title: 電池 }, { title: { en: Ten, ja: 温度計 }, starts: "15:00", track: 和室 }',
    );
    expect(talk?.anchor).toMatch(/^session-[a-z0-9]+$/);
    expect(moved?.anchor).toBe(talk?.anchor);
  });

  test('shares its anchor with no other, whatever the titles', () => {
    const made = anchors('{ title: 休憩 }, { title: 休憩 }, { title: 温度計 }').map(({ anchor }) => anchor);
    expect(new Set(made).size).toBe(3);
    expect(made[1]).toBe(`${made[0]}-2`);
  });
});
