import { expect, test } from 'vitest';
import type { MetricName } from '../../src/collections/metric-names.ts';
import { countedMonth, numberWords } from '../../src/formats/record-texts/month-numbers.ts';
import { madeCommunity } from './made-community.ts';

const event = (starts: string, inPerson?: number) => ({
  title: '集まり',
  chapters: ['here'],
  starts,
  ...(inPerson === undefined ? {} : { attendance: { inPerson } }),
});
const events = {
  a: event('2026-07-04'),
  b: event('2026-08-01', 1200),
  c: event('2026-09-02', 30),
  d: event('2026-09-03', 3),
  e: event('2026-10-04'),
  f: event('2026-10-05', 33),
};
const community = madeCommunity(
  { chapters: { here: { name: 'ここ' } }, events },
  '2026-11-21T09:00:00+09:00',
);

const words = (name: MetricName, month: string, locale: string) => {
  const { value, unit, label, change, meaning } = numberWords(community, name, month, locale);
  return `${value}${unit} ${label} / ${change} / ${meaning}`;
};

test('a number says what it counts, how it changed and what that means', () => {
  expect(words('events', '2026-07', 'ja')).toBe(
    '1回 開いた集まり / 6月より1回多い / この一年でいちばん多い月でした。',
  );
  expect(words('events', '2026-07', 'en')).toBe(
    '1 meeting held / 1 more than in June / The highest in a year.',
  );
  expect(words('attended', '2026-09', 'ja')).toBe(
    '33人 来てくれた人 / 8月より1,167人少ない / ふだんは、ない月のほうが多いです。',
  );
  expect(words('events', '2026-10', 'ja')).toBe(
    '2回 開いた集まり / 9月と同じ / ふだんは、ない月のほうが多いです。',
  );
  expect(words('events', '2026-10', 'en')).toBe(
    '2 meetings held / the same as in September / In most months there is none.',
  );
});

test('what nobody ever wrote down is no record, not a low', () => {
  expect(words('first-timers', '2026-10', 'ja')).toMatch(/この一年の記録は、まだありません。$/);
});

test('a sum that not everything was counted for says so, and is compared with nothing', () => {
  // In July nobody counted, in October at one of two meetings.
  expect(words('attended', '2026-08', 'en')).toBe(
    '1,200 people came / undefined / In most months there is none.',
  );
  expect(words('attended', '2026-10', 'ja')).toBe(
    '33人 来てくれた人 / undefined / 2 回のうち 1 回の人数です。',
  );
  expect(words('attended', '2026-10', 'en')).toBe('33 people came / undefined / Counted at 1 of 2 meetings.');
  expect(words('attended', '2026-07', 'ja')).toBe(
    '記録なし 来てくれた人 / undefined / この一年の記録は、まだありません。',
  );
  const { rows } = numberWords(community, 'attended', '2026-10', 'ja');
  expect(rows.slice(-4).map(({ value, count, isPartial }) => [value, count, isPartial])).toEqual([
    ['記録なし', undefined, true],
    ['1,200人', 1200, false],
    ['33人', 33, false],
    ['33人(2回のうち1回)', 33, true],
  ]);
});

test('the year of a number ends with its month', () => {
  const { rows } = numberWords(community, 'attended', '2026-08', 'ja');
  expect(rows).toHaveLength(12);
  expect(rows[0]).toEqual({ month: '2025-09', name: '2025年9月', value: '0人', count: 0, isPartial: false });
  expect(rows.at(-1)).toEqual({
    month: '2026-08',
    name: '2026年8月',
    value: '1,200人',
    count: 1200,
    isPartial: false,
  });
});

test('without a month of its own, the one before the issue is counted, elsewhere the one before this', () => {
  const today = '2027-01-15';
  expect(countedMonth('2025-05', { issue: '2026-11', today })).toBe('2025-05');
  expect(countedMonth(undefined, { issue: '2026-11', today })).toBe('2026-10');
  expect(countedMonth(undefined, { today })).toBe('2026-12');
});
