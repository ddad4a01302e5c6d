import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMoment, monthWithout, parseDay, timePattern } from '../../src/lib/calendar-days.ts';
import { type DateForm, suggestDate } from '../../src/lib/written-dates.ts';
import { runs } from '../runs.ts';

describe('a day', () => {
  test('may be known to the day, to the month or to the year', () => {
    expect(parseDay('2026-11-21')).toEqual({ precision: 'day', first: '2026-11-21', last: '2026-11-21' });
    expect(parseDay('2026-11')).toEqual({ precision: 'month', first: '2026-11-01', last: '2026-11-30' });
    expect(parseDay('2026')).toEqual({ precision: 'year', first: '2026-01-01', last: '2026-12-31' });
  });

  test('is in February of a leap year or nowhere', () => {
    expect(parseDay('2024-02-29')?.precision).toBe('day');
    expect(parseDay('2024-02')?.last).toBe('2024-02-29');
    expect(parseDay('2026-02-29')).toBeUndefined();
    expect(parseDay('2026-02-30')).toBeUndefined();
  });

  test.each(['', '2026-13', '2026-00-10', '26-11-21', '2026-1-1', '2026/11/21', ' 2026', '2026-11-21 '])(
    'is not %o',
    (value) => expect(parseDay(value)).toBeUndefined(),
  );
});

test('a moment is a day, perhaps with hours and minutes', () => {
  expect(['2026-11-21', '2026-11-21 00:00', '2026-11-21 24:00'].every(isMoment)).toBe(true);
  const others = ['2026-11', '2026-11-21 24:30', '2026-11-21 9:00', '2026-11-21T19:00', '2026-11-21 19:00 '];
  expect(others.filter(isMoment)).toEqual([]);
});

describe('somebody who wrote a date in another way', () => {
  test.each([
    ['令和6年4月1日', '2024-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['昭和64年1月7日', '1989-01-07'],
    ['R8.11.21', '2026-11-21'],
    ['2026/11/21', '2026-11-21'],
    ['2026.1.2', '2026-01-02'],
    ['2026年11月21日(土)', '2026-11-21'],
    ['２０２６年１１月', '2026-11'],
    ['2026年', '2026'],
  ])('as %s is told %s', (written, meant) => expect(suggestDate(written, 'day')).toBe(meant));

  test.each([
    ['2026/9/8 9:05', '2026-09-08 09:05'],
    ['２０２６／１１／２１　１９：００', '2026-11-21 19:00'],
    ['2026年11月21日(土) 19時半', '2026-11-21 19:30'],
    ['2026年11月21日 午後7時15分', '2026-11-21 19:15'],
    ['2026年11月21日19時', '2026-11-21 19:00'],
    ['2026年11月21日(土)19:30', '2026-11-21 19:30'],
    ['2026-11-30 25:30', '2026-12-01 01:30'],
  ])('and a time as %s is told %s', (written, meant) => expect(suggestDate(written, 'moment')).toBe(meant));

  test.each([
    ['2026年10月', '2026-10'],
    ['2026-10-05', '2026-10'],
    ['令和8年11月', '2026-11'],
  ])('and a month as %s is told %s', (written, meant) => expect(suggestDate(written, 'month')).toBe(meant));

  test('is told nothing that could not stand in the field', () => {
    expect(suggestDate('2026年11月', 'moment')).toBeUndefined();
    expect(suggestDate('2026年11月', 'full-day')).toBeUndefined();
    expect(suggestDate('2026年', 'month')).toBeUndefined();
    expect(suggestDate('2026/11/21 19:00', 'day')).toBe('2026-11-21');
    expect(suggestDate('2026-11-21 19:75', 'moment')).toBeUndefined();
    expect(suggestDate('2026-11-21 45:00', 'moment')).toBeUndefined();
    for (const touching of ['2026-11-2119:00', '202611211900', '2026-1-119:00'])
      expect(suggestDate(touching, 'moment')).toBeUndefined();
    expect(suggestDate('11/21', 'moment')).toBeUndefined();
    expect(suggestDate('来週の土曜', 'moment')).toBeUndefined();
  });

  test('always gets a suggestion that is right, and another one than the words he wrote', () => {
    const holds: Record<DateForm, (value: string) => boolean> = {
      day: (value) => parseDay(value) !== undefined,
      'full-day': (value) => parseDay(value)?.precision === 'day',
      month: (value) => parseDay(value)?.precision === 'month',
      moment: isMoment,
      time: (value) => timePattern.test(value),
    };
    const part = fc.integer({ min: 0, max: 99 }).map(String);
    const between = fc.constantFrom(
      '-',
      '/',
      '.',
      '年',
      '月',
      '日',
      ' ',
      ':',
      '時',
      'T',
      '(土)',
      '令和',
      '',
      '：',
    );
    const written = fc.array(fc.oneof(part, between, fc.integer({ min: 1900, max: 2200 }).map(String)));
    fc.assert(
      fc.property(written, fc.constantFrom<DateForm>('day', 'full-day', 'month', 'moment'), (parts, form) => {
        const value = parts.join('');
        const meant = suggestDate(value, form);
        return meant === undefined || (meant !== value && holds[form](meant));
      }),
      runs(300),
    );
  });
});

test('of a day that does not exist, the length of its month is known', () => {
  expect(monthWithout('2026-02-30 19:00')).toEqual({ year: 2026, month: 2, days: 28 });
  expect(monthWithout('2026/4/31')).toEqual({ year: 2026, month: 4, days: 30 });
  expect(monthWithout('2026-02-28')).toBeUndefined();
  expect(monthWithout('2026-13-40')).toBeUndefined();
  expect(monthWithout('灯')).toBeUndefined();
});
