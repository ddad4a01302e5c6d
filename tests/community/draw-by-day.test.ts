import { expect, test } from 'vitest';
import { drawByDay } from '../../src/community/draw-by-day.ts';
import { addDays } from '../../src/lib/moments.ts';

const records = Array.from({ length: 40 }, (_, index) => ({ id: `${2020 + (index % 6)}-output-${index}` }));
const ids = (day: string, from = records) => drawByDay(day, from, 12).map(({ id }) => id);

test('the same day draws the same records, whatever order they come in', () => {
  expect(ids('2026-11-21')).toEqual(ids('2026-11-21', [...records].reverse()));
  expect(new Set(ids('2026-11-21')).size).toBe(12);
});

test('every record has its turn as the first within some months', () => {
  const firsts = new Set(Array.from({ length: 300 }, (_, days) => ids(addDays('2026-01-01', days))[0]));
  expect(firsts.size).toBe(records.length);
});

test('no more are drawn than there are', () => {
  expect(drawByDay('2026-11-21', records.slice(0, 2), 12)).toHaveLength(2);
  expect(drawByDay('2026-11-21', [], 12)).toEqual([]);
});
