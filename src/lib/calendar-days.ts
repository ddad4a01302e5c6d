import { Temporal } from 'temporal-polyfill';

/** A date of known precision: a year, a month or a day. */
export interface Day {
  precision: 'year' | 'month' | 'day';
  /** First day of the period, `YYYY-MM-DD`. */
  first: string;
  /** Last day of the period, `YYYY-MM-DD`. */
  last: string;
}

const dayPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Parses `2026`, `2026-11` or `2026-11-21`; undefined for days that do not exist (2026-02-30). */
export function parseDay(value: string): Day | undefined {
  const match = dayPattern.exec(value);
  if (!match) return undefined;
  const [, year, month, day] = match;
  try {
    const first = Temporal.PlainDate.from(`${year}-${month ?? '01'}-${day ?? '01'}`, { overflow: 'reject' });
    if (day) return { precision: 'day', first: value, last: value };
    const last = first.add(month ? { months: 1 } : { years: 1 }).subtract({ days: 1 });
    return { precision: month ? 'month' : 'year', first: first.toString(), last: last.toString() };
  } catch {
    return undefined;
  }
}

/** A local time of day: `19:00`. `24:00` is the end of the day. */
export const timePattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;

/** True for `2026-11-21`, `2026-11-21 19:00` and `2026-11-21 24:00`, where that day exists. */
export function isMoment(value: string): boolean {
  const [date, clock, ...rest] = value.split(' ');
  if (parseDay(date ?? '')?.precision !== 'day' || rest.length > 0) return false;
  return clock === undefined || timePattern.test(clock);
}

/** The month, with its length, of a date whose day does not exist (2026-02-30 → 28 days); undefined for other values. */
export function monthWithout(value: string): { year: number; month: number; days: number } | undefined {
  const [, year, month, day] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)/.exec(value.normalize('NFKC').trim()) ?? [];
  if (!year || Number(month) < 1 || Number(month) > 12) return undefined;
  const { daysInMonth: days } = Temporal.PlainYearMonth.from({ year: Number(year), month: Number(month) });
  return Number(day) > days ? { year: Number(year), month: Number(month), days } : undefined;
}
