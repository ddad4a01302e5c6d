import { describe, expect, test } from 'vitest';
import { sevenDays } from '../../src/community/week-days.ts';
import { madeCommunity } from '../formats/made-community.ts';

const now = '2026-11-21T09:00:00+09:00';

/** What stands on which of the seven days from 21 November 2026 on: `22 a b`; days without anything are left out. */
function weekOf(events: Record<string, Record<string, unknown>>, at = now): string[] {
  const fields = Object.entries(events).map(([id, more]) => [id, { title: id, chapters: ['c'], ...more }]);
  const records = { chapters: { c: { name: 'あ' } }, events: Object.fromEntries(fields) };
  return madeCommunity(records, at)
    .week.filter((each) => each.events.length > 0)
    .map(({ day, events: list }) => [day.slice(8), ...list.map(({ id }) => id)].join(' '));
}

describe('the week', () => {
  test('is today and the six days after it, by the clock of the community', () => {
    expect(madeCommunity({}, now).week.map(({ day }) => day)).toEqual(
      [21, 22, 23, 24, 25, 26, 27].map((day) => `2026-11-${day}`),
    );
    const lateInLondon = '2026-11-21T23:30:00+00:00';
    expect(madeCommunity({}, lateInLondon).week[0]?.day).toBe('2026-11-22');
  });

  test('has each meeting on its day, the earliest first, and nothing from before or after', () => {
    const events = {
      evening: { starts: '2026-11-22 19:00' },
      morning: { starts: '2026-11-22 10:00' },
      yesterday: { starts: '2026-11-20 19:00' },
      last: { starts: '2026-11-27' },
      beyond: { starts: '2026-11-28 10:00' },
    };
    expect(weekOf(events)).toEqual(['22 morning evening', '27 last']);
  });

  test('keeps what was cancelled or postponed: somebody may have meant to go', () => {
    const events = {
      off: { starts: '2026-11-23 10:00', status: 'cancelled' },
      later: { starts: '2026-11-24 10:00', status: 'postponed' },
    };
    expect(weekOf(events)).toEqual(['23 off', '24 later']);
  });

  test('has what lasts several days on each of them, also what began before', () => {
    const events = {
      summit: { starts: '2026-11-20 10:00', ends: '2026-11-22 16:00' },
      camp: { starts: '2026-11-27', ends: '2026-11-29' },
    };
    expect(weekOf(events)).toEqual(['21 summit', '22 summit', '27 camp']);
  });

  test('does not count an evening twice because it ended after midnight', () => {
    const night = { starts: '2026-11-21 19:00', ends: '2026-11-22 01:30' };
    const overnight = { starts: '2026-11-24 19:00', ends: '2026-11-25 09:00' };
    expect(weekOf({ night, overnight })).toEqual(['21 night', '24 overnight', '25 overnight']);
    expect(weekOf({ night }, '2026-11-22T09:00:00+09:00')).toEqual([]);
  });

  test('can begin on any day, over the end of a year too', () => {
    const days = sevenDays([], '2026-12-28').map(({ day }) => day);
    expect(days.at(-1)).toBe('2027-01-03');
  });
});

test('the next meeting is one that takes place', () => {
  const meeting = (starts: string, status = 'scheduled') => ({
    title: 'あ',
    chapters: ['c'],
    starts,
    status,
  });
  const events = {
    past: meeting('2026-11-20 10:00'),
    off: meeting('2026-11-22 10:00', 'cancelled'),
    later: meeting('2026-11-23 10:00', 'postponed'),
    moved: meeting('2026-12-24 10:00', 'moved'),
  };
  const chapters = { c: { name: 'あ' } };
  expect(madeCommunity({ chapters, events }, now).next?.id).toBe('moved');
  expect(madeCommunity({ chapters }, now).next).toBeUndefined();
});
