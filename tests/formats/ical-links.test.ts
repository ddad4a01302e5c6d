import { expect, test } from 'vitest';
import {
  googleLink,
  googleSubscription,
  outlookLink,
  outlookWorkLink,
  webcal,
} from '../../src/formats/calendars/calendar-links.ts';
import { madeCommunity } from './made-community.ts';

const made = madeCommunity(
  {
    chapters: { home: { name: '家' } },
    events: {
      talk: {
        title: '灯りの夜話 & 100% + 「鍋」#12',
        chapters: ['home'],
        starts: '2026-12-11 19:00',
        ends: '2026-12-11 21:00',
        venue: { name: '灯りの家', address: '名古屋市中区1-2-3' },
        registration: 'https://join.example/申し込み?a=1&reg=2',
      },
      autumn: {
        title: 'Autumn',
        chapters: ['home'],
        timeZone: 'America/New_York',
        starts: '2026-10-31 20:00',
        ends: '2026-11-01 17:00',
      },
      day: { title: 'Day', chapters: ['home'], starts: '2026-12-31' },
      days: {
        title: 'Days',
        chapters: ['home'],
        timeZone: 'America/St_Johns',
        starts: '2026-10-31',
        ends: '2026-11-01',
      },
      endless: { title: 'Endless', chapters: ['home'], starts: '2026-12-11 19:00', format: 'online' },
    },
  },
  '2026-11-21T09:00:00+09:00',
);

const fields = (link: string) => Object.fromEntries(new URL(link).searchParams);
const google = (id: string) => linkOf(id, googleLink);
const outlook = (id: string) => linkOf(id, outlookLink);

function linkOf(id: string, link: typeof googleLink) {
  const event = made.events.find((each) => each.id === id);
  if (!event) throw new Error(id);
  return link(event, made, 'ja');
}

test('Google is given an event with its instants, its time zone and its page', () => {
  expect(google('talk')).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
  expect(fields(google('talk'))).toEqual({
    action: 'TEMPLATE',
    text: '灯りの夜話 & 100% + 「鍋」#12',
    dates: '20261211T100000Z/20261211T120000Z',
    ctz: 'Asia/Tokyo',
    location: '灯りの家, 名古屋市中区1-2-3',
    details:
      '申し込み: https://join.example/%E7%94%B3%E3%81%97%E8%BE%BC%E3%81%BF?a=1&reg=2\nくわしくは: https://tomoshibi.example/events/talk/',
  });
  expect(fields(google('autumn'))).toMatchObject({
    dates: '20261101T000000Z/20261101T220000Z',
    ctz: 'America/New_York',
  });
});

test('Outlook is given the same, in its own form', () => {
  expect(outlook('talk')).toMatch(/^https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?/);
  expect(fields(outlook('talk'))).toEqual({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: '灯りの夜話 & 100% + 「鍋」#12',
    startdt: '2026-12-11T10:00:00Z',
    enddt: '2026-12-11T12:00:00Z',
    location: '灯りの家, 名古屋市中区1-2-3',
    body: '申し込み: https://join.example/%E7%94%B3%E3%81%97%E8%BE%BC%E3%81%BF?a=1&amp;reg=2<br>くわしくは: https://tomoshibi.example/events/talk/',
  });
  const work = linkOf('talk', outlookWorkLink);
  expect(work).toBe(outlook('talk').replace('//outlook.live.com/', '//outlook.office.com/'));
  // Outlook takes a plus sign for a plus sign.
  expect(outlook('talk')).not.toContain('+');
});

test('whole days end on the day after the last one, in any time zone', () => {
  expect(fields(google('day'))).toMatchObject({ dates: '20261231/20270101' });
  expect(fields(google('days'))).toMatchObject({ dates: '20261031/20261102' });
  expect(fields(google('days'))).not.toHaveProperty('ctz');
  expect(fields(outlook('day'))).toMatchObject({
    startdt: '2026-12-31',
    enddt: '2027-01-01',
    allday: 'true',
  });
  expect(fields(outlook('days'))).toMatchObject({
    startdt: '2026-10-31',
    enddt: '2026-11-02',
    allday: 'true',
  });
});

test('an end that nobody knows is not invented', () => {
  expect(fields(google('endless'))).toMatchObject({ dates: '20261211T100000Z/20261211T100000Z' });
  expect(fields(outlook('endless'))).toMatchObject({ enddt: '2026-12-11T10:00:00Z', location: 'オンライン' });
});

test('a calendar is subscribed to by its address', () => {
  expect(webcal('https://tomoshibi.example/community/events.ics')).toBe(
    'webcal://tomoshibi.example/community/events.ics',
  );
  expect(webcal('http://localhost:4321/events.ics')).toBe('webcal://localhost:4321/events.ics');
  expect(fields(googleSubscription('https://tomoshibi.example/events.ics'))).toEqual({
    cid: 'webcal://tomoshibi.example/events.ics',
  });
});
