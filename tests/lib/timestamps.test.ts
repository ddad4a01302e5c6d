import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoStamp, mailStamp } from '../../src/lib/timestamps.ts';

const zones = ['Asia/Tokyo', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'UTC'];

test('a stamp shows the clocks of the zone, with their offset', () => {
  const midnight = Date.parse('2026-11-01T00:00:00+09:00');
  expect(isoStamp(midnight, 'Asia/Tokyo')).toBe('2026-11-01T00:00:00+09:00');
  expect(mailStamp(midnight, 'Asia/Tokyo')).toBe('Sun, 01 Nov 2026 00:00:00 +0900');
  expect(mailStamp(Date.parse('2026-07-04T23:30:00Z'), 'America/St_Johns')).toBe(
    'Sat, 04 Jul 2026 21:00:00 -0230',
  );
});

test('clocks that differed by seconds are written in UTC: no format has seconds in an offset', () => {
  const early = Date.parse('1887-06-01T00:00:00Z');
  expect(isoStamp(early, 'Asia/Tokyo')).toBe('1887-06-01T00:00:00+00:00');
});

test('any instant comes back to the second, from both forms', () => {
  const instant = fc.integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2199, 0, 1) });
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), (at, zone) => {
      const second = Math.floor(at / 1000) * 1000;
      expect(Date.parse(isoStamp(at, zone))).toBe(second);
      expect(Date.parse(mailStamp(at, zone))).toBe(second);
    }),
    { numRuns: 300 },
  );
});

test('what is no date is refused, not written', () => {
  expect(() => isoStamp(Number.NaN, 'UTC')).toThrow(RangeError);
  expect(() => mailStamp(Number.NaN, 'UTC')).toThrow(RangeError);
});
