import { describe, expect, test } from 'vitest';
import { metricNames } from '../../src/collections/metric-names.ts';
import { exactCount } from '../../src/community/counted-sum.ts';
import {
  addMonths,
  isWorthReporting,
  metricSeries,
  monthNumber,
  monthNumbers,
} from '../../src/community/month-metrics.ts';
import { madeCommunity } from '../formats/made-community.ts';

const event = (chapters: string[], starts: string, fields: object = {}) => ({
  title: '集まり',
  chapters,
  starts,
  ...fields,
});
const output = (authors: (string | object)[], published: string, fields: object = {}) => ({
  title: '記事',
  url: 'https://a.example/',
  kind: 'article',
  authors,
  published,
  ...fields,
});
const guest = (name: string) => ({ name });
const talk = (...speakers: (string | object)[]) => ({ title: '話', speakers });

/** October, counted by hand below; the other months hold what lies at its edges. */
const records = {
  chapters: {
    nagoya: { name: '名古屋' },
    kyoto: { name: '京都' },
    twins: { name: '敦賀と小浜', jointOf: ['敦賀', '小浜'] },
    old: { name: '古い支部', retired: '2026-10-20' },
  },
  people: {
    akari: { name: 'あかり', consent: { listed: true } },
    shadow: { name: 'かげ' },
  },
  events: {
    first: event(['nagoya'], '2026-10-01 00:00', {
      attendance: { inPerson: 10, online: 5, firstTimers: 4 },
      sessions: [talk('akari', guest('客')), talk('akari')],
    }),
    joint: event(['twins', 'nagoya'], '2026-10-15', {
      attendance: { online: 7 },
      sessions: [talk('shadow')],
    }),
    // In Tokyo it is already November when it begins.
    late: event(['kyoto'], '2026-10-31 20:00', {
      timeZone: 'America/New_York',
      attendance: { inPerson: 100 },
    }),
    // Whole days are the same days everywhere.
    whole: event(['kyoto'], '2026-10-31', { timeZone: 'Pacific/Auckland', sessions: [talk(guest('客'))] }),
    off: event(['kyoto'], '2026-10-11 19:00', { status: 'cancelled', attendance: { inPerson: 1 } }),
    put: event(['kyoto'], '2026-10-12 19:00', { status: 'postponed' }),
    before: event(['old'], '2026-09-30 23:59'),
    ahead: event(['kyoto'], '2026-11-30 19:00', { attendance: { inPerson: 50 } }),
  },
  outputs: {
    a: output(['akari', guest('客')], '2026-10-31', { added: '2026-11-03' }),
    b: output(['akari', 'shadow'], '2026-10'),
    c: output(['akari'], '2026'),
    d: output(['akari'], '2026-11-01', { added: '2026-10-01' }),
    e: output(['akari'], '2026-11-22'),
  },
};
const at = (now: string, reversed = false) => madeCommunity(records, now, reversed ? 'reversed' : 'as given');
const now = '2026-11-21T09:00:00+09:00';

describe('the numbers of a month', () => {
  test('are what was held and published in it, where the community is', () => {
    expect(monthNumbers(at(now), '2026-10')).toEqual({
      events: exactCount(3), // first, joint, whole
      attended: { value: 10 + 5 + 7, counted: 2, of: 3 },
      'first-timers': { value: 4, counted: 1, of: 3 },
      speakers: exactCount(3), // akari, the guest twice, shadow
      outputs: exactCount(2), // a, b
      authors: exactCount(3), // akari, the guest, shadow
      'chapters-met': exactCount(4), // nagoya, two twins, kyoto
      'active-chapters': exactCount(4), // the same; old has retired
    });
    expect(monthNumbers(at(now), '2026-11')).toMatchObject({
      ...{ events: exactCount(1), attended: { value: 100, counted: 1, of: 1 }, outputs: exactCount(1) },
    });
    expect(monthNumbers(at(now), '2026-09')).toMatchObject({
      events: exactCount(1),
      'chapters-met': exactCount(1),
    });
  });

  test('grow as the month goes by, and there are none of the future', () => {
    const early = at('2026-10-02T00:00:00+09:00');
    expect(monthNumbers(early, '2026-10')).toMatchObject({
      ...{ events: exactCount(1), outputs: exactCount(1), 'active-chapters': exactCount(2) },
    });
    expect(Object.values(monthNumbers(early, '2026-11'))).toEqual(metricNames.map(() => exactCount(0)));
  });

  test('do not depend on the order of files', () => {
    expect(monthNumbers(at(now, true), '2026-10')).toEqual(monthNumbers(at(now), '2026-10'));
  });

  test('count a chapter as active until it has been quiet too long', () => {
    const quiet = (month: string) =>
      monthNumbers(
        madeCommunity(
          {
            community: { community: { lifecycle: { quietAfterDays: 60 } } },
            chapters: { a: { name: 'あ' } },
            events: { e: event(['a'], '2026-08-15') },
          },
          now,
        ),
        month,
      )['active-chapters'].value;
    expect(['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'].map(quiet)).toEqual([0, 1, 1, 0, 0]);
  });
});

describe('a year of numbers', () => {
  test('ends with the month, oldest first', () => {
    const series = metricSeries(at(now), 'events', '2026-10');
    expect(series).toHaveLength(12);
    expect(series[0]).toEqual({ month: '2025-11', ...exactCount(0) });
    expect(series.slice(-2)).toEqual([
      { month: '2026-09', ...exactCount(1) },
      { month: '2026-10', ...exactCount(3) },
    ]);
    expect(metricSeries(at(now), 'events', '2026-01', 3).map(({ month }) => month)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
    ]);
  });

  test('says how its last month stands in it', () => {
    const numbers = (counts: number[]) => {
      const events = counts.flatMap((count, index) =>
        Array.from({ length: count }, (_, day) => [
          `e${index}-${day}`,
          event(['a'], `${addMonths('2025-11', index)}-${String(day + 1).padStart(2, '0')}`),
        ]),
      );
      return monthNumber(
        madeCommunity({ chapters: { a: { name: 'あ' } }, events: Object.fromEntries(events) }, now),
        'events',
        '2026-10',
      );
    };
    const others = [3, 1, 2, 2, 5, 2, 2, 1, 4, 2, 2];
    expect(numbers([...others, 6])).toMatchObject({
      ...{ number: exactCount(6), before: exactCount(2), isComparable: true, standing: 'most', usual: 2 },
    });
    expect(numbers([...others, 5])).toMatchObject({ number: exactCount(5), standing: 'between' });
    expect(numbers([...others, 0])).toMatchObject({
      number: exactCount(0),
      before: exactCount(2),
      standing: 'fewest',
    });
    expect(numbers([...others, 1])).toMatchObject({ number: exactCount(1), standing: 'between' });
    expect(numbers([2, 2, 2, 2, 2, 2, 5, 5, 5, 5, 5, 5]).usual).toBe(4);
    expect(numbers([])).toMatchObject({ number: exactCount(0), standing: 'between', usual: 0 });
  });
});

describe('a month of which not everything was counted', () => {
  /** Meetings by month; each with a number of people, or none. */
  const attended = (months: Record<string, (number | undefined)[]>, month: string) => {
    const events = Object.entries(months).flatMap(([each, counts]) =>
      counts.map((inPerson, day) => [
        `e${each}-${day}`,
        event(['a'], `${each}-0${day + 1}`, inPerson === undefined ? {} : { attendance: { inPerson } }),
      ]),
    );
    return monthNumber(
      madeCommunity({ chapters: { a: { name: 'あ' } }, events: Object.fromEntries(events) }, now),
      'attended',
      month,
    );
  };

  test('says at how many meetings people were counted', () => {
    const { number, before } = attended({ '2026-09': [undefined], '2026-10': [12, undefined, 0] }, '2026-10');
    expect(number).toEqual({ value: 12, counted: 2, of: 3 });
    expect(before).toEqual({ value: 0, counted: 0, of: 1 });
  });

  test.each([
    ['itself', { '2026-09': [5], '2026-10': [90, undefined] }],
    ['the month before', { '2026-09': [5, undefined], '2026-10': [90] }],
  ])('is not compared: %s', (_which, months) => {
    expect(attended(months, '2026-10').isComparable).toBe(false);
    expect(attended(months, '2026-10')).not.toHaveProperty('standing');
  });

  test('is no part of what is usual', () => {
    const months = { '2026-05': [4], '2026-06': [undefined], '2026-07': [6], '2026-10': [8] };
    expect(attended(months, '2026-10').usual).toBe(0);
    const year = Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [addMonths('2025-11', index), index < 7 ? [undefined] : [8]]),
    );
    expect(attended(year, '2026-10')).not.toHaveProperty('usual');
    expect(isWorthReporting(attended(year, '2026-05'))).toBe(false);
    expect(isWorthReporting(attended(year, '2026-10'))).toBe(true);
  });
});

test('months go over the turn of a year', () => {
  expect(addMonths('2026-01', -1)).toBe('2025-12');
  expect(addMonths('2025-11', 14)).toBe('2027-01');
});
