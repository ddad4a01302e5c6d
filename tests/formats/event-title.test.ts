import { expect, test } from 'vitest';
import { eventTitle } from '../../src/formats/record-texts/event-title.ts';
import { find } from '../sample.ts';
import { madeCommunity } from './made-community.ts';

const chapters = {
  nagoya: { name: { ja: '名古屋支部', en: 'Nagoya Chapter' } },
  kobe: { name: { ja: '神戸支部', en: 'Kobe Chapter' } },
  ran: { name: 'Ran' },
  school: { name: '学校部' },
  kyoto: { name: '京都' },
  room: { name: 'Room 1' },
};

function titled(title: unknown, hosts: readonly string[], locale = 'ja'): string {
  const events = { e: { title, chapters: hosts, starts: '2026-12-04 19:00' } };
  const community = madeCommunity({ chapters, events }, '2026-11-21T09:00:00+09:00');
  return eventTitle(find(community.events, 'e'), locale, { hosts: true }).text;
}

test('two meetings of one name are told apart by whose they are, in the language of the calendar', () => {
  expect(titled('定例会', ['nagoya'])).toBe('名古屋支部: 定例会');
  expect(titled('定例会', ['kobe'])).toBe('神戸支部: 定例会');
  expect(titled('定例会', ['kobe'], 'en')).toBe('Kobe Chapter: 定例会');
});

test.each([
  ['第3回 名古屋支部の定例会', ['nagoya'], 'ja'],
  ['ＮＡＧＯＹＡ　chapter #4', ['nagoya'], 'ja'],
  ['名古屋支部の夜', ['nagoya'], 'en'],
  ['名古屋支部と神戸支部の会', ['nagoya', 'kobe'], 'ja'],
  ['Room 1: lamps', ['room'], 'en'],
])(
  'a title that names its hosts is left alone, whatever letters they stand in: %s',
  (title, hosts, locale) => {
    expect(titled(title, hosts, locale)).toBe(title);
  },
);

test.each([
  ['Orange lights', 'ran', 'Ran: Orange lights'],
  ['東京都の灯り', 'kyoto', '京都: 東京都の灯り'],
  ['Room 12', 'room', 'Room 1: Room 12'],
])('a name that is only part of another word names nobody: %s', (title, host, wanted) => {
  expect(titled(title, [host])).toBe(wanted);
});

test('of several hosts all are named, unless all are; of more than three, the first', () => {
  expect(titled('合同会', ['nagoya', 'kobe'])).toBe('名古屋支部、神戸支部: 合同会');
  expect(titled('Joint', ['nagoya', 'kobe'], 'en')).toBe('Nagoya Chapter and Kobe Chapter: Joint');
  expect(titled('名古屋支部の会', ['nagoya', 'kobe'])).toBe('名古屋支部、神戸支部: 名古屋支部の会');
  expect(titled('合同会', ['nagoya', 'kobe', 'ran', 'school'])).toBe('名古屋支部ほか: 合同会');
});

test('its fate comes first, its day last', () => {
  const cancelled = { status: 'cancelled', updated: '2026-11-20 10:00' };
  const events = { e: { title: '定例会', chapters: ['kobe'], starts: '2026-12-04', ...cancelled } };
  const made = madeCommunity({ chapters, events }, '2026-11-21T09:00:00+09:00');
  const event = find(made.events, 'e');
  expect(eventTitle(event, 'ja', { hosts: true, day: true }).text).toBe(
    '【中止】神戸支部: 定例会 (2026年12月4日)',
  );
  expect(eventTitle(event, 'en', { hosts: false, day: true }).text).toBe(
    'Cancelled: 定例会 (December 4, 2026)',
  );
});
