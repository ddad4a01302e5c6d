import { afterEach, expect, test, vi } from 'vitest';
import { changesAt, hasCome, sameUntil } from '../../src/lib/clock.ts';

afterEach(() => vi.unstubAllEnvs());

test('an instant has come at its own millisecond, and not before', () => {
  expect([hasCome(5, 4), hasCome(5, 5), hasCome(5, 6)]).toEqual([false, true, true]);
});

test('what was judged is the same until the earliest instant that has not come', () => {
  // Earlier than anything that other tests judge, so that theirs do not count.
  vi.stubEnv('KAIRAN_NOW', '1970-01-02');
  const day = 24 * 3_600_000;
  hasCome(day + 9, day);
  expect(sameUntil()).toBe(day + 9);
  changesAt(day + 5);
  hasCome(day - 1, day);
  expect(sameUntil()).toBe(day + 5);
});

test('an archived site, whose clock stands still, does not change by what comes after it', () => {
  vi.stubEnv('KAIRAN_NOW', '1970-01-02');
  const before = sameUntil();
  // Its clock stands at the beginning of 1970.
  expect(hasCome(3, 2)).toBe(false);
  expect(sameUntil()).toBe(before);
});
