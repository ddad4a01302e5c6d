import { describe, expect, test } from 'vitest';
import { ical } from '../../src/formats/calendars/ical.ts';
import { type Calendar, eventCalendar, siteCalendar } from '../../src/formats/calendars/ical-calendars.ts';
import { vtimezone } from '../../src/formats/calendars/ical-time-zones.ts';
import { clockChanges, momentAt, occursTwice } from '../../src/lib/time-zones.ts';
import { expected } from './ical-expected.ts';
import { readIn, readInPython } from './ical-programs.ts';
import { type Made, madeCommunity } from './made-community.ts';

/** When events take place, with the instant of their beginning and end as people there would name them. */
const events: Record<
  string,
  [timeZone: string, starts: string, ends: string | undefined, from: string, to?: string]
> = {
  tokyo: ['Asia/Tokyo', '2026-03-29 02:30', '2026-03-29 03:30', '2026-03-28T17:30Z', '2026-03-28T18:30Z'],
  utc: ['UTC', '2026-03-29 02:30', '2026-03-29 03:30', '2026-03-29T02:30Z', '2026-03-29T03:30Z'],
  'berlin-winter': [
    'Europe/Berlin',
    '2026-03-28 19:00',
    '2026-03-28 21:00',
    '2026-03-28T18:00Z',
    '2026-03-28T20:00Z',
  ],
  'berlin-spring': [
    'Europe/Berlin',
    '2026-03-29 01:30',
    '2026-03-29 03:30',
    '2026-03-29T00:30Z',
    '2026-03-29T01:30Z',
  ],
  'berlin-summer': [
    'Europe/Berlin',
    '2026-03-29 19:00',
    '2026-03-29 21:00',
    '2026-03-29T17:00Z',
    '2026-03-29T19:00Z',
  ],
  'berlin-autumn': [
    'Europe/Berlin',
    '2026-10-25 01:30',
    '2026-10-25 03:30',
    '2026-10-24T23:30Z',
    '2026-10-25T02:30Z',
  ],
  'berlin-twice': [
    'Europe/Berlin',
    '2026-10-25 02:30',
    '2026-10-25 02:59',
    '2026-10-25T00:30Z',
    '2026-10-25T00:59Z',
  ],
  'berlin-after': [
    'Europe/Berlin',
    '2026-10-25 03:00',
    '2026-10-26 10:00',
    '2026-10-25T02:00Z',
    '2026-10-26T09:00Z',
  ],
  'york-spring': [
    'America/New_York',
    '2026-03-08 01:59',
    '2026-03-08 03:00',
    '2026-03-08T06:59Z',
    '2026-03-08T07:00Z',
  ],
  'york-twice': [
    'America/New_York',
    '2026-11-01 01:30',
    '2026-11-01 02:00',
    '2026-11-01T05:30Z',
    '2026-11-01T07:00Z',
  ],
  'york-weekend': [
    'America/New_York',
    '2026-10-31 10:00',
    '2026-11-01 17:00',
    '2026-10-31T14:00Z',
    '2026-11-01T22:00Z',
  ],
  'howe-autumn': [
    'Australia/Lord_Howe',
    '2026-04-05 01:00',
    '2026-04-05 02:30',
    '2026-04-04T14:00Z',
    '2026-04-04T16:00Z',
  ],
  'howe-twice': [
    'Australia/Lord_Howe',
    '2026-04-05 01:45',
    '2026-04-05 02:15',
    '2026-04-04T14:45Z',
    '2026-04-04T15:45Z',
  ],
  'howe-spring': [
    'Australia/Lord_Howe',
    '2026-10-04 01:30',
    '2026-10-04 02:30',
    '2026-10-03T15:00Z',
    '2026-10-03T15:30Z',
  ],
  johns: [
    'America/St_Johns',
    '2026-11-01 00:30',
    '2026-11-01 03:30',
    '2026-11-01T03:00Z',
    '2026-11-01T07:00Z',
  ],
  // Rules that are no longer those of today, or are different every year.
  'york-2005': [
    'America/New_York',
    '2005-03-20 19:00',
    '2005-11-01 19:00',
    '2005-03-21T00:00Z',
    '2005-11-02T00:00Z',
  ],
  'moscow-2012': [
    'Europe/Moscow',
    '2012-02-01 19:00',
    '2012-02-01 21:00',
    '2012-02-01T15:00Z',
    '2012-02-01T17:00Z',
  ],
  casablanca: [
    'Africa/Casablanca',
    '2025-03-10 19:00',
    '2025-05-10 19:00',
    '2025-03-10T19:00Z',
    '2025-05-10T18:00Z',
  ],
  'cairo-2021': [
    'Africa/Cairo',
    '2021-07-01 19:00',
    '2021-07-01 21:00',
    '2021-07-01T17:00Z',
    '2021-07-01T19:00Z',
  ],
  calcutta: [
    'Asia/Calcutta',
    '2026-01-10 19:00',
    '2026-01-10 21:00',
    '2026-01-10T13:30Z',
    '2026-01-10T15:30Z',
  ],
  endless: ['Europe/Berlin', '2026-07-01 19:00', undefined, '2026-07-01T17:00Z'],
};

const days: Record<string, [timeZone: string, starts: string, ends: string | undefined]> = {
  'day-berlin': ['Europe/Berlin', '2026-03-29', undefined],
  'days-york': ['America/New_York', '2026-10-31', '2026-11-01'],
  'day-howe': ['Australia/Lord_Howe', '2026-04-05', '2026-04-05'],
  'leap-day': ['Asia/Tokyo', '2028-02-28', '2028-02-29'],
  'new-year': ['America/St_Johns', '2026-12-31', '2027-01-01'],
};

const records: Made = {
  chapters: { home: { name: '家' } },
  events: Object.fromEntries(
    [...Object.entries(events), ...Object.entries(days)].map(([id, [timeZone, starts, ends]]) => [
      id,
      { title: id, chapters: ['home'], timeZone, starts, ends },
    ]),
  ),
};

const community = madeCommunity(records, '2026-11-21T09:00:00+09:00');
const written = (calendar: Calendar) => ical(calendar.events, calendar);
const calendars = [
  written(siteCalendar(community, 'ja')),
  ...community.events.map((event) => written(eventCalendar(community, 'en', event))),
];

test('the model itself has the instants that people would name', () => {
  for (const { id, starts, ends } of community.events) {
    const [, , , from, to] = events[id] ?? [];
    if (from) expect([id, starts.instant]).toEqual([id, Date.parse(from)]);
    if (to) expect([id, ends?.instant]).toEqual([id, Date.parse(to)]);
  }
});

describe.each(['Asia/Tokyo', 'UTC', 'America/St_Johns'])('on a machine in %s', (timeZone) => {
  test('every reader finds each event at its instant or on its days', ({ annotate }) => {
    const readers = readIn(timeZone, calendars);
    const python = readInPython(timeZone, calendars);
    if (python) readers.python = python;
    else annotate('python3-icalendar is not installed: two readers, not three');
    for (const [reader, [all = [], ...single]] of Object.entries(readers)) {
      for (const list of [all, single.flat()]) {
        const found = new Map(list.map((each) => [each.uid, each]));
        expect(found.size, reader).toBe(community.events.length);
        for (const event of community.events) {
          const { uid, start, end } = expected(event, community, 'ja', { hosts: false });
          const read = found.get(uid);
          const noEnd = reader === 'node-ical' ? start : undefined;
          expect([reader, uid, read?.start, read?.end]).toEqual([reader, uid, start, end ?? noEnd]);
        }
      }
    }
  });
});

describe('a VTIMEZONE', () => {
  const names = (calendar: string) =>
    [...calendar.matchAll(/BEGIN:VTIMEZONE\r\nTZID:(.*)\r\n/g)].map(([, name]) => name);

  test('stands there once for each time zone that is used, and for no other', () => {
    expect(names(calendars[0] ?? '')).toEqual([
      'Africa/Cairo',
      'Africa/Casablanca',
      'America/New_York',
      'America/St_Johns',
      'Asia/Calcutta',
      'Asia/Tokyo',
      'Australia/Lord_Howe',
      'Europe/Berlin',
      'Europe/Moscow',
    ]);
    const one = (id: string) => calendars[community.events.findIndex((event) => event.id === id) + 1] ?? '';
    expect(names(one('utc'))).toEqual([]);
    expect(names(one('day-berlin'))).toEqual([]);
    expect(names(one('berlin-twice'))).toEqual([]);
    expect(names(one('calcutta'))).toEqual(['Asia/Calcutta']);
  });

  test('keeps the name that people wrote, though another country has the same clocks', () => {
    for (const name of [
      'Atlantic/Reykjavik',
      'Europe/Oslo',
      'Europe/Amsterdam',
      'Europe/Kyiv',
      'Asia/Saigon',
    ]) {
      const text = vtimezone(name, [momentAt(Date.parse('2026-07-01T00:00Z'), name)]);
      expect(text.match(/^(TZID|X-LIC-LOCATION):.+$/gm)?.map((line) => line.trim())).toEqual([
        `TZID:${name}`,
        `X-LIC-LOCATION:${name}`,
      ]);
    }
    const reykjavik = madeCommunity(
      {
        chapters: { home: { name: '家', timeZone: 'Atlantic/Reykjavik' } },
        events: { e: { title: '会', chapters: ['home'], starts: '2026-12-01 19:00' } },
      },
      '2026-11-21T09:00:00Z',
    );
    const [event] = reykjavik.events;
    const text = event && written(eventCalendar(reykjavik, 'ja', event));
    expect(text).toContain('\r\nDTSTART;TZID=Atlantic/Reykjavik:20261201T190000\r\n');
    expect(names(text ?? '')).toEqual(['Atlantic/Reykjavik']);
  });

  test('has the rules of today where they hold, and else every change of the clocks by name', () => {
    const at = (instant: string, timeZone: string) => momentAt(Date.parse(instant), timeZone);
    const today = vtimezone('America/New_York', [at('2026-07-01T00:00Z', 'America/New_York')]);
    expect(today).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    const past = vtimezone('America/New_York', [
      at('2005-03-20T00:00Z', 'America/New_York'),
      at('2006-02-01T00:00Z', 'America/New_York'),
      at('2006-12-01T00:00Z', 'America/New_York'),
    ]);
    expect(past.split('\r\n')).toEqual([
      'BEGIN:VTIMEZONE',
      'TZID:America/New_York',
      ...[
        'BEGIN:STANDARD',
        'DTSTART:20041031T020000',
        'TZOFFSETFROM:-0400',
        'TZOFFSETTO:-0500',
        'END:STANDARD',
      ],
      ...[
        'BEGIN:DAYLIGHT',
        'DTSTART:20050403T020000',
        'TZOFFSETFROM:-0500',
        'TZOFFSETTO:-0400',
        'END:DAYLIGHT',
      ],
      ...[
        'BEGIN:STANDARD',
        'DTSTART:20051030T020000',
        'TZOFFSETFROM:-0400',
        'TZOFFSETTO:-0500',
        'END:STANDARD',
      ],
      ...[
        'BEGIN:DAYLIGHT',
        'DTSTART:20060402T020000',
        'TZOFFSETFROM:-0500',
        'TZOFFSETTO:-0400',
        'END:DAYLIGHT',
      ],
      ...[
        'BEGIN:STANDARD',
        'DTSTART:20061029T020000',
        'TZOFFSETFROM:-0400',
        'TZOFFSETTO:-0500',
        'END:STANDARD',
      ],
      'END:VTIMEZONE',
    ]);
  });

  test('the clocks show a time twice only in the hour, or half hour, before they are put back', () => {
    const twice = (instant: string, timeZone: string) => occursTwice(momentAt(Date.parse(instant), timeZone));
    expect(twice('2026-10-24T23:59Z', 'Europe/Berlin')).toBe(false);
    expect(twice('2026-10-25T00:00Z', 'Europe/Berlin')).toBe(true);
    expect(twice('2026-10-25T00:59Z', 'Europe/Berlin')).toBe(true);
    expect(twice('2026-10-25T01:00Z', 'Europe/Berlin')).toBe(false);
    expect(twice('2026-04-04T14:29Z', 'Australia/Lord_Howe')).toBe(false);
    expect(twice('2026-04-04T14:30Z', 'Australia/Lord_Howe')).toBe(true);
    expect(twice('2026-04-04T15:00Z', 'Australia/Lord_Howe')).toBe(false);
    expect(twice('2026-03-29T00:30Z', 'Europe/Berlin')).toBe(false);
    expect(clockChanges('Asia/Tokyo', 2020, 2030)).toEqual([]);
    expect(clockChanges('Europe/Berlin', 2026, 2027).length).toBe(4);
  });
});
