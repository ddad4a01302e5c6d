import { expect, test } from 'vitest';
import { parseDay } from '../../src/lib/calendar-days.ts';
import {
  calendarLeaf,
  dateText,
  dayText,
  distanceText,
  hoursText,
  machineTime,
  monthText,
  numberText,
} from '../../src/lib/date-and-number-text.ts';
import { direction, marked } from '../../src/lib/languages.ts';

const timeZone = 'Asia/Tokyo';

test('days are written as people say them, in the years of the common era', () => {
  expect(dayText('2026-12-04', 'ja')).toBe('2026年12月4日(金)');
  expect(dayText('2026-12-04', 'en')).toBe('Fri, December 4, 2026');
  expect(dayText('2026-12-04', 'ja-JP-u-ca-japanese')).toContain('2026年');
  expect(dayText('2026-12-04', 'ja', 'near')).toBe('12月4日(金)');
  expect(monthText('2026-11', 'ja')).toBe('2026年11月');
});

test('a day is shown no more exactly than it is known', () => {
  const known = (value: string, locale: string) => {
    const day = parseDay(value);
    return day && dateText(day, locale);
  };
  expect(known('2026', 'ja')).toBe('2026年');
  expect(known('2026-04', 'en')).toBe('April 2026');
  expect(known('2026-04-09', 'ja')).toBe('2026年4月9日');
});

test('hours are those of the wall clock, and only those of the same day', () => {
  const starts = { day: '2026-12-04', time: '19:00', timeZone };
  expect(hoursText(starts, { day: '2026-12-04', time: '21:30', timeZone }, 'ja')).toBe('19:00–21:30');
  expect(hoursText(starts, { day: '2026-12-05', time: '12:00', timeZone }, 'ja')).toBe('19:00');
  expect(hoursText({ day: '2026-12-04', timeZone }, undefined, 'ja')).toBeUndefined();
  expect(machineTime(starts)).toBe('2026-12-04T19:00');
});

test('a calendar leaf knows its weekday', () => {
  expect(calendarLeaf('2026-12-06', 'ja')).toEqual({
    weekday: '日',
    day: '6',
    month: '12月',
    year: '2026',
    index: 0,
  });
  expect(calendarLeaf('2026-12-06', 'en').weekday).toBe('Sun');
});

test('distances are rounded to what people would say', () => {
  expect(distanceText(0, 'ja')).toBe('今日');
  expect(distanceText(-20, 'en')).toBe('2 weeks ago');
  expect(distanceText(-240, 'en')).toBe('7 months ago');
  expect(distanceText(-800, 'ja')).toBe('2 年前');
});

test('numbers follow the language', () => {
  expect(numberText(3993, 'ja')).toBe('3,993');
});

test('words in another language than the page are marked with it', () => {
  expect(marked({ ja: '札幌', en: 'Sapporo' }, 'en')).toEqual({ text: 'Sapporo' });
  expect(marked({ ja: '札幌' }, 'en')).toEqual({ text: '札幌', lang: 'ja' });
  expect(direction('ar-EG')).toBe('rtl');
  expect(direction('ja')).toBe('ltr');
});
