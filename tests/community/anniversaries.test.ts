import { expect, test } from 'vitest';
import { madeCommunity } from '../formats/made-community.ts';

/** The anniversaries of chapters that were founded then: `2020-11: 6`, with the day where it is known. */
function told(founded: readonly string[], now: string, more: Record<string, unknown> = {}): string[] {
  const chapters = Object.fromEntries(
    founded.map((day, index) => [`c${index}`, { name: day, founded: day, ...more }]),
  );
  return madeCommunity({ chapters }, now).anniversaries.map(({ chapter, years, day }) =>
    [`${Object.values(chapter.name)[0]}: ${years}`, day].filter(Boolean).join(' '),
  );
}

const november = '2026-11-21T09:00:00+09:00';

test('chapters founded in this month have an anniversary, the oldest first', () => {
  expect(told(['2022-11', '2020-11', '2020-10', '2020-12'], november)).toEqual(['2020-11: 6', '2022-11: 4']);
});

test('the whole month counts, before and after the day, and the day is told where it is known', () => {
  expect(told(['2024-11-30'], november)).toEqual(['2024-11-30: 2 2026-11-30']);
  expect(told(['2024-11-01'], november)).toEqual(['2024-11-01: 2 2026-11-01']);
});

test('the month is that of the community, not of the machine', () => {
  expect(told(['2020-12'], '2026-11-30T15:30:00+00:00')).toEqual(['2020-12: 6']);
});

test('there is none in the year of the founding, nor before it, nor where only the year is known', () => {
  expect(told(['2026-11', '2026-11-01', '2027-11', '2020'], november)).toEqual([]);
});

test('who was founded on 29 February has it on the 28th in other years', () => {
  expect(told(['2024-02-29'], '2027-02-03T09:00:00+09:00')).toEqual(['2024-02-29: 3 2027-02-28']);
  expect(told(['2024-02-29'], '2028-02-03T09:00:00+09:00')).toEqual(['2024-02-29: 4 2028-02-29']);
});

test('who said goodbye has none any more', () => {
  expect(told(['2020-11'], november, { retired: '2025' })).toEqual([]);
});
