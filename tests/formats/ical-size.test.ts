import { expect, test } from 'vitest';
import { ical, maxOctets } from '../../src/formats/calendars/ical.ts';
import { type Calendar, chapterCalendar, siteCalendar } from '../../src/formats/calendars/ical-calendars.ts';
import { addDays } from '../../src/lib/moments.ts';
import { find } from '../sample.ts';
import { withIcalJs } from './ical-readers.ts';
import { madeCommunity } from './made-community.ts';

const now = '2026-11-21T09:00:00+09:00';
const today = '2026-11-21';
const zones = [
  'Asia/Tokyo',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

/** Chapters that meet every 30 days, each in its way: `before` times until today, `after` times from then on. */
function monthly(count: number, before: number, after: number) {
  const names = Array.from({ length: count }, (_, index) => `c${String(index).padStart(3, '0')}`);
  const chapters = Object.fromEntries(
    names.map((id, index) => [id, { name: `${id}の支部`, timeZone: zones[index % zones.length] }]),
  );
  const events = names.flatMap((id, index) =>
    Array.from({ length: before + after }, (_, month) => {
      const day = addDays(today, (month - before) * 30 + (index % 28) + 1);
      const fields = {
        ...{ title: '定例会', chapters: [id], starts: `${day} 19:00`, ends: `${day} 21:00` },
        venue: { name: '灯りの家', address: '名古屋市中村区小灯町1-22', access: '駅から歩いて九分です。' },
        registration: `https://join.example/${id}/${month}`,
        takeaway: '消灯の型紙',
      };
      return [`${day}-${id}`, fields] as const;
    }),
  );
  return madeCommunity({ chapters, events: Object.fromEntries(events) }, now);
}

const written = (calendar: Calendar) => ical(calendar.events, calendar);
const description = (text: string) => /X-WR-CALDESC:(.*)/.exec(text.replaceAll('\r\n ', ''))?.[1] ?? '';

test('of 300 monthly chapters, a calendar holds all that is to come and the latest of the past, in 900 kB', () => {
  const community = monthly(300, 8, 2);
  const calendar = siteCalendar(community, 'ja');
  const text = written(calendar);
  const octets = Buffer.byteLength(text);
  expect(octets).toBeLessThanOrEqual(maxOctets);
  expect(octets).toBeGreaterThan(maxOctets - 2000);
  const read = withIcalJs(text);
  const ids = new Set(read.map(({ uid }) => uid));
  const future = community.upcoming.map(({ id }) => `events-${id}@tomoshibi.example`);
  expect(future.filter((uid) => !ids.has(uid))).toEqual([]);
  // The past has no holes: what is left out is older than all that is there.
  const past = community.past.map(({ id }) => `events-${id}@tomoshibi.example`);
  const kept = past.filter((uid) => ids.has(uid));
  expect(kept).toEqual(past.slice(0, kept.length));
  expect(kept.length).toBeGreaterThan(1000);
  // A subscriber is told from when on.
  const lastLeftOut = community.past[kept.length]?.starts.day ?? '';
  expect(description(text)).toContain(
    `${Number(lastLeftOut.slice(5, 7))}月${Number(lastLeftOut.slice(8))}日まで`,
  );
  const english = description(written(siteCalendar(community, 'en')));
  expect(english).toMatch(/^灯りを分けあう\\nMeetings up to .+ are left out/);
});

test('of more to come than fits, a calendar holds the soonest, and says from when on it has none', () => {
  const community = monthly(60, 1, 28);
  const text = written(siteCalendar(community, 'en'));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxOctets);
  const read = withIcalJs(text);
  const soonest = community.upcoming.slice(0, read.length).map(({ id }) => `events-${id}@tomoshibi.example`);
  expect(read.map(({ uid }) => uid)).toEqual(soonest);
  expect(description(text)).toMatch(/Meetings up to .+\\nMeetings from .+ on are left out/);
});

test('a calendar that fits holds everything, and says nothing of size', () => {
  const community = monthly(3, 24, 2);
  const calendar = chapterCalendar(community, 'ja', find(community.chapters, 'c001'));
  expect(withIcalJs(written(calendar)).length).toBe(26);
  expect(written(calendar)).not.toContain('X-WR-CALDESC');
});
