import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween, hasTime, instantOf, sessionMoment } from '../../src/lib/moments.ts';
import { runs } from '../runs.ts';

const iso = (moment: string, timeZone: string) => {
  const instant = instantOf(moment, timeZone);
  return instant === undefined ? undefined : new Date(instant).toISOString();
};

describe('the instant of a local moment', () => {
  test('follows its time zone', () => {
    expect(iso('2026-11-21 19:00', 'Asia/Tokyo')).toBe('2026-11-21T10:00:00.000Z');
    expect(iso('2026-07-01 19:00', 'Europe/Berlin')).toBe('2026-07-01T17:00:00.000Z');
    expect(iso('2026-12-01 19:00', 'Europe/Berlin')).toBe('2026-12-01T18:00:00.000Z');
    expect(iso('2026-11-21 19:00', 'Asia/Kathmandu')).toBe('2026-11-21T13:15:00.000Z');
  });

  test('does not exist while the clocks jump forward', () => {
    expect(iso('2026-03-29 01:59', 'Europe/Berlin')).toBe('2026-03-29T00:59:00.000Z');
    expect(iso('2026-03-29 02:00', 'Europe/Berlin')).toBeUndefined();
    expect(iso('2026-03-29 02:30', 'Europe/Berlin')).toBeUndefined();
    expect(iso('2026-03-29 03:00', 'Europe/Berlin')).toBe('2026-03-29T01:00:00.000Z');
  });

  test('is the first of the two when the clocks go back', () => {
    expect(iso('2026-10-25 02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
    expect(iso('2026-11-01 01:30', 'America/New_York')).toBe('2026-11-01T05:30:00.000Z');
  });

  test('of a day alone is its first minute, even where midnight is skipped', () => {
    expect(iso('2026-11-21', 'Asia/Tokyo')).toBe('2026-11-20T15:00:00.000Z');
    expect(iso('2018-11-04', 'America/Sao_Paulo')).toBe('2018-11-04T03:00:00.000Z');
    expect(iso('2018-11-04 00:30', 'America/Sao_Paulo')).toBeUndefined();
  });

  test('does not exist on the day that Samoa left out', () => {
    expect(iso('2011-12-30 12:00', 'Pacific/Apia')).toBeUndefined();
    expect(iso('2011-12-31 00:00', 'Pacific/Apia')).toBe('2011-12-30T10:00:00.000Z');
  });

  test('falls on the day it was named after', () => {
    const zones = fc.constantFrom(
      'Asia/Tokyo',
      'Europe/Berlin',
      'America/New_York',
      'Pacific/Auckland',
      'UTC',
    );
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.nat(23), fc.nat(59), zones, (date, hour, minute, zone) => {
        const local = date.toISOString().slice(0, 10);
        const two = (value: number) => String(value).padStart(2, '0');
        const instant = instantOf(`${local} ${two(hour)}:${two(minute)}`, zone);
        return instant === undefined || dayIn(instant, zone) === local;
      }),
      runs(300),
    );
  });
});

test('only a moment with a time has one', () => {
  expect(hasTime('2026-11-21 19:00')).toBe(true);
  expect(hasTime('2026-11-21')).toBe(false);
});

test('a session that names a time only is on the day of its event', () => {
  expect(sessionMoment('19:10', '2026-09-18 18:30')).toBe('2026-09-18 19:10');
  expect(sessionMoment('19:10', '2026-09-18')).toBe('2026-09-18 19:10');
  expect(sessionMoment('2026-09-19 10:00', '2026-09-18')).toBe('2026-09-19 10:00');
});

test('the day of an instant is that of the clock on the wall', () => {
  const instant = Date.parse('2026-11-20T23:30:00Z');
  expect(dayIn(instant, 'UTC')).toBe('2026-11-20');
  expect(dayIn(instant, 'Asia/Tokyo')).toBe('2026-11-21');
  expect(dayIn(instant, 'America/New_York')).toBe('2026-11-20');
});

test('days are counted by the calendar, whatever the clocks do', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-21', '2025-11-21')).toBe(-365);
});
