import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { ical } from '../../src/formats/calendars/ical.ts';
import {
  type Calendar,
  calendarsOf,
  chapterCalendar,
  eventCalendar,
  regionCalendar,
  siteCalendar,
} from '../../src/formats/calendars/ical-calendars.ts';
import { essentials, expected } from './ical-expected.ts';
import { withIcalJs, withNodeIcal } from './ical-readers.ts';
import { type Made, madeCommunity } from './made-community.ts';

const now = '2026-11-21T09:00:00+09:00';

const records: Made = {
  community: { community: { regions: { chubu: { ja: '中部', en: 'Chubu' }, far: { ja: '遠く' } } } },
  chapters: {
    nagoya: {
      name: { ja: '名古屋支部', en: 'Nagoya' },
      region: 'chubu',
      color: '#6b4423',
      tagline: '夜の実験室',
    },
    kobe: { name: '神戸支部' },
    new: { name: 'まだ集まっていない支部' },
  },
  events: {
    summit: {
      title: { ja: '灯火サミット', en: 'Tomoshibi Summit' },
      chapters: ['nagoya', 'kobe'],
      starts: '2026-10-24 10:00',
      ends: '2026-10-25 16:30',
      format: 'hybrid',
      venue: {
        name: { ja: '松江灯湖会館', en: 'Matsue Akariko Hall' },
        address: '島根県松江市灯湖町1-1',
        location: { lat: 35.46321234567, lon: 133.0558 },
        access: { ja: '駅からバスで九分。', en: 'Nine minutes by bus.' },
      },
      online: { url: 'https://live.example/東京?a=1,2;3' },
      registration: 'https://join.example/summit',
      takeaway: { ja: 'しじみ汁、と; 木の札', en: 'Clam soup, and; a tag' },
      topics: ['sensors', 'solar'],
    },
    talk: {
      title: '灯りの夜話, 12; 蔵\\の会',
      chapters: ['nagoya'],
      starts: '2026-12-11 19:00',
      ends: '2026-12-11 21:00',
      topics: ['sensors'],
      partOf: 'summit',
    },
    cancelled: {
      title: '中止の会',
      chapters: ['nagoya'],
      starts: '2026-12-18 19:00',
      ends: '2026-12-18 21:00',
      status: 'cancelled',
      updated: '2026-11-15 10:00',
      registration: 'https://join.example/cancelled',
      online: { url: 'https://live.example/cancelled' },
      format: 'online',
    },
    postponed: {
      title: { ja: '延期の会', en: 'Late meeting' },
      chapters: ['kobe'],
      starts: '2026-12-05 14:00',
      status: 'postponed',
      updated: '2026-11-18',
    },
    moved: {
      title: '移った会',
      chapters: ['kobe'],
      starts: '2026-12-06 14:00',
      status: 'moved',
      updated: '1999-01-01',
    },
    day: { title: '一日の会', chapters: ['kobe'], starts: '2026-12-31' },
    days: { title: '三日の会', chapters: ['kobe'], starts: '2027-02-27', ends: '2027-03-01' },
    'to-the-day': {
      title: '翌日までの会',
      chapters: ['kobe'],
      starts: '2027-03-06 10:00',
      ends: '2027-03-07',
    },
    'from-the-day': {
      title: '昼までの会',
      chapters: ['kobe'],
      starts: '2027-03-13',
      ends: '2027-03-13 12:00',
    },
    endless: { title: '終わりのない会', chapters: ['kobe'], starts: '2027-03-20 10:00', format: 'online' },
    instant: { title: '一瞬の会', chapters: ['kobe'], starts: '2027-03-21 10:00', ends: '2027-03-21 10:00' },
  },
};

const community = (changes: Made = {}) => madeCommunity({ ...records, ...changes }, now);
/** The same before the summit. */
const early = () => madeCommunity(records, '2026-10-01T09:00:00+09:00');
const written = (calendar: Calendar) => ical(calendar.events, calendar);
const of = (id: string, locale: 'ja' | 'en' = 'ja', made = community()) => {
  const event = made.events.find((each) => each.id === id);
  if (!event) throw new Error(id);
  return { event, text: written(eventCalendar(made, locale, event)).replaceAll('\r\n ', '') };
};
const readSite = (made: Made = {}) => withIcalJs(written(siteCalendar(community(made), 'ja')));

describe('a calendar', () => {
  test.each(['ja', 'en'] as const)('holds every event, each field as the model has it (%s)', (locale) => {
    const made = community();
    const calendar = written(siteCalendar(made, locale));
    for (const reader of [withIcalJs, withNodeIcal]) {
      const read = new Map(reader(calendar).map((each) => [each.uid, each]));
      expect(read.size).toBe(made.events.length);
      for (const event of made.events) {
        const wanted = expected(event, made, locale, siteCalendar(made, locale));
        // Six digits after the point are all that the format has.
        if (wanted.geo) wanted.geo.lat = 35.463212;
        // node-ical says that what has no end ends as it begins.
        const end = reader === withNodeIcal ? (wanted.end ?? wanted.start) : wanted.end;
        const found = read.get(wanted.uid);
        expect(found).toMatchObject({ ...wanted, end });
        for (const text of essentials(event, made, locale, siteCalendar(made, locale)))
          expect(found?.description).toContain(text);
      }
    }
  });

  test.each([
    ['site', siteCalendar(community(), 'ja')],
    ['chapter-nagoya.en', calendarsOf(community(), 'en').find(({ path }) => path.includes('nagoya'))],
    ['event-summit', calendarOf('summit')],
    ['event-cancelled', calendarOf('cancelled')],
  ])('%s, as a file', async (name, calendar) => {
    if (!calendar) throw new Error(name);
    await expect(written(calendar)).toMatchFileSnapshot(`snapshots/${name}.ics`);
  });

  test('says what it is, where it is and how often to look', () => {
    const made = community();
    const [nagoya] = made.chapters.filter(({ id }) => id === 'nagoya');
    if (!nagoya) throw new Error('nagoya');
    const root = new ICAL.Component(ICAL.parse(written(chapterCalendar(made, 'en', nagoya))));
    const said = Object.fromEntries(
      root.getAllProperties().map((each) => [each.name, each.getFirstValue()?.toString()]),
    );
    expect(said).toEqual({
      version: '2.0',
      prodid: '-//Kairan//Kairan//EN',
      calscale: 'GREGORIAN',
      name: 'Nagoya | Tomoshibi',
      'x-wr-calname': 'Nagoya | Tomoshibi',
      description: '夜の実験室',
      'x-wr-caldesc': '夜の実験室',
      'x-wr-timezone': 'Asia/Tokyo',
      url: 'https://tomoshibi.example/en/chapters/nagoya/',
      source: 'https://tomoshibi.example/en/chapters/nagoya/events.ics',
      'refresh-interval': 'PT6H',
      'x-published-ttl': 'PT6H',
      'x-apple-calendar-color': '#6B4423',
    });
  });

  test('of a region holds the meetings of its chapters, each once', () => {
    const made = community();
    const [chubu] = made.regions;
    if (!chubu) throw new Error('chubu');
    const ids = regionCalendar(made, 'ja', chubu).events.map(({ id }) => id);
    expect(ids).toEqual(['summit', 'talk', 'cancelled']);
  });

  test('without events is a calendar still: the standard asks for one component', () => {
    const empty = calendarsOf(community(), 'ja').filter(({ events }) => events.length === 0);
    expect(empty.map(({ path }) => path)).toEqual(['/chapters/new/events.ics', '/regions/far/events.ics']);
    for (const calendar of empty) {
      const root = new ICAL.Component(ICAL.parse(written(calendar)));
      expect(root.getAllSubcomponents().map(({ name }) => name)).toEqual(['vtimezone']);
    }
  });

  test('ends every line as the standard says, invites nobody and asks nobody to answer', () => {
    for (const calendar of calendarsOf(community(), 'ja')) {
      const text = written(calendar);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text).not.toMatch(/^(METHOD|ORGANIZER|ATTENDEE|COLOR)\b/m);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    }
  });

  test('is the same file however often it is built, and as long as nothing begins or ends', () => {
    const first = written(siteCalendar(community(), 'ja'));
    expect(written(siteCalendar(community(), 'ja'))).toBe(first);
    const later = madeCommunity(records, '2026-12-05T13:59:00+09:00', 'reversed');
    expect(written(siteCalendar(later, 'ja'))).toBe(first);
  });

  test('says of what is over when and where it was, and where to read on; a file of it says more, and asks nobody to come', () => {
    const [past = ''] = written(siteCalendar(community(), 'ja'))
      .split('END:VEVENT')
      .filter((each) => each.includes('UID:events-summit@'));
    expect(past).toContain('\r\nLOCATION:松江灯湖会館');
    expect(past).not.toMatch(/CONFERENCE|CATEGORIES|GEO|join\.example/);
    expect(past.replaceAll('\r\n ', '')).toContain(
      '\r\nDESCRIPTION:くわしくは: https://tomoshibi.example/events/summit/\r\n',
    );
    const comes = /CONFERENCE[\s\S]+https:\/\/join\.example\/summit/;
    expect(of('summit', 'ja', early()).text).toMatch(comes);
    expect(of('summit').text).toContain('駅からバスで九分。');
    expect(of('summit').text).not.toMatch(/CONFERENCE|(?:join|live)\.example/);
  });
});

function calendarOf(id: string): Calendar | undefined {
  const made = community();
  const event = made.events.find((each) => each.id === id);
  return event && eventCalendar(made, 'ja', event);
}

describe('an event', () => {
  test('that is cancelled, postponed or moved stays in its place and says so', () => {
    expect(of('cancelled').text).toContain('\r\nSUMMARY:【中止】名古屋支部: 中止の会\r\n');
    expect(of('cancelled').text).toContain('\r\nSTATUS:CANCELLED\r\n');
    expect(of('cancelled', 'en').text).toContain('\r\nSUMMARY;LANGUAGE=ja:Cancelled: Nagoya: 中止の会\r\n');
    expect(of('postponed').text).toContain('\r\nSUMMARY:【延期】神戸支部: 延期の会\r\n');
    expect(of('postponed', 'en').text).toContain('\r\nSUMMARY:Postponed: 神戸支部: Late meeting\r\n');
    expect(of('postponed').text).toContain('\r\nSTATUS:TENTATIVE\r\n');
    expect(of('moved').text).toContain('\r\nSUMMARY:【変更あり】神戸支部: 移った会\r\n');
    expect(of('moved').text).toContain('\r\nSTATUS:CONFIRMED\r\n');
  });

  test('that is cancelled sends nobody anywhere but to its page', () => {
    const { text } = of('cancelled');
    expect(text).not.toMatch(/join\.example|live\.example/);
    expect(text).toContain('https://tomoshibi.example/events/cancelled/');
  });

  test('of whole days ends on the day after its last one', () => {
    expect(of('day').text).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
    expect(of('days').text).toContain('DTSTART;VALUE=DATE:20270227\r\nDTEND;VALUE=DATE:20270302\r\n');
    expect(of('from-the-day').text).toContain('DTSTART;VALUE=DATE:20270313\r\nDTEND;VALUE=DATE:20270314\r\n');
    expect(of('day').text).not.toContain('VTIMEZONE');
  });

  test('whose end is only a day ends when that day does', () => {
    expect(of('to-the-day').text).toContain('DTEND;TZID=Asia/Tokyo:20270308T000000\r\n');
  });

  test('without an end gets none invented, and says that none is known', () => {
    const { text } = of('endless');
    expect(text).not.toContain('DTEND');
    expect(text).not.toContain('DURATION');
    expect(text).toContain('終わりの時刻は決まっていません。');
    expect(of('endless', 'en').text).toContain('No end time has been set.');
    // The standard wants an end later than the beginning; without one, it means the same.
    expect(of('instant').text).not.toContain('DTEND');
  });

  test('in the room and online has both: the place, and the address to join at', () => {
    const { text } = of('summit', 'ja', early());
    expect(text).toContain('\r\nLOCATION:松江灯湖会館\\, 島根県松江市灯湖町1-1\r\n');
    expect(text).toContain('\r\nGEO:35.463212;133.0558\r\n');
    expect(text).toContain(
      '\r\nCONFERENCE;LABEL=オンライン;VALUE=URI:https://live.example/%E6%9D%B1%E4%BA%AC?a=1,2;3\r\n',
    );
    expect(text).toContain('\r\nCATEGORIES:sensors,solar,名古屋支部,神戸支部\r\n');
  });

  test('that is part of a larger one names it', () => {
    expect(of('talk').text).toContain('\r\nRELATED-TO;RELTYPE=PARENT:events-summit@tomoshibi.example\r\n');
  });

  test('is dated by what is known of it, never by the year 2000 nor by what is to come', () => {
    const read = (fields: Record<string, unknown>, at = now) => {
      const talk = { ...records.events?.talk, ...fields, partOf: undefined };
      const [found] = withIcalJs(
        written(siteCalendar(madeCommunity({ ...records, events: { talk } }, at), 'ja')),
      );
      return [found?.stamp, found?.modified].map((each) => each && new Date(each).toISOString());
    };
    expect(read({ announced: '2026-11-10 12:00' })).toEqual(['2026-11-10T03:00:00.000Z', undefined]);
    const changed = { announced: '2026-11-10 12:00', updated: '2026-11-15 10:00' };
    expect(read(changed)).toEqual(Array(2).fill('2026-11-15T01:00:00.000Z'));
    // Nobody knows: a year before, and once it has begun, its beginning.
    expect(read({})).toEqual(['2025-12-11T10:00:00.000Z', undefined]);
    expect(read({}, '2031-01-01T00:00:00Z')).toEqual(['2026-12-11T10:00:00.000Z', undefined]);
    const mistyped = { updated: '2036-11-15 10:00', announced: '2036-11-15' };
    expect(read(mistyped)).toEqual(['2025-12-11T10:00:00.000Z', undefined]);
  });
});

describe('a UID', () => {
  const uids = (made: Made) => readSite(made).map(({ uid }) => uid);
  const address = (url: string) => ({ community: { community: { ...records.community?.community, url } } });

  test('is made of what lasts: the id of the event and the host of the site', () => {
    expect(uids({})).toContain('events-summit@tomoshibi.example');
  });

  test('stays when titles, times and chapters change', () => {
    const events = structuredClone(records.events ?? {});
    for (const event of Object.values(events)) event.title = `${JSON.stringify(event.title)}(改題)`;
    for (const event of Object.values(events)) event.chapters = ['kobe'];
    expect(uids({ events })).toEqual(uids({}));
  });

  test('stays when the site moves under another path, to http, another port or without www', () => {
    for (const url of [
      'https://tomoshibi.example/community/',
      'http://tomoshibi.example:8080',
      'https://www.tomoshibi.example/',
    ])
      expect(uids(address(url))).toEqual(uids({}));
  });

  test('stays when a file is renamed with an alias, once and again', () => {
    const { talk, ...others } = records.events ?? {};
    const once = { events: { ...others, 'night-talk': { ...talk, aliases: ['talk'] } } };
    const again = { events: { ...others, 'a-night-talk': { ...talk, aliases: ['talk', 'night-talk'] } } };
    expect(uids(once).sort()).toEqual(uids({}).sort());
    expect(uids(again).sort()).toEqual(uids({}).sort());
  });

  test('is the same in every calendar and language, and no two events share one', () => {
    const all = new Map<string, Set<string>>();
    for (const locale of ['ja', 'en']) {
      for (const calendar of calendarsOf(community(), locale)) {
        for (const [index, { uid }] of withIcalJs(written(calendar)).entries()) {
          const id = calendar.events[index]?.id ?? '';
          all.set(id, (all.get(id) ?? new Set()).add(uid));
        }
      }
    }
    expect([...all.values()].every((each) => each.size === 1)).toBe(true);
    expect(new Set([...all.values()].flatMap((each) => [...each])).size).toBe(all.size);
  });
});
