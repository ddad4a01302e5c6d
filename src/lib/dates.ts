import { Temporal } from 'temporal-polyfill';

/** A day as people know it: the year, the month of a year, or the day itself. */
export interface Day {
  precision: 'year' | 'month' | 'day';
  /** The first day that it may mean, `YYYY-MM-DD`. */
  first: string;
  /** The last day that it may mean, `YYYY-MM-DD`. */
  last: string;
}

const dayPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2026`, `2026-11` or `2026-11-21`; undefined where no such day exists (2026-02-30). */
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

const eras: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/** What somebody who wrote a date in another way meant, as `YYYY-MM-DD[ HH:MM]`; undefined when unclear. */
export function suggestDate(value: string): string | undefined {
  const folded = value.normalize('NFKC').trim();
  const era = /^(令和|平成|昭和)(\d+|元)年/.exec(folded);
  const western = era
    ? folded.replace(era[0], `${(eras[era[1] ?? ''] ?? 0) + (era[2] === '元' ? 1 : Number(era[2]))}年`)
    : folded;
  const match =
    /^(\d{4})[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?(?:\([^)]*\))?(?:[T ]*(\d{1,2})[:時](\d{2})?)?/.exec(
      western,
    );
  if (!match) return undefined;
  const [, year, month = '', day, hour, minute = '00'] = match;
  const date = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  if (!parseDay(date)) return undefined;
  return hour && Number(hour) < 24 ? `${date} ${hour.padStart(2, '0')}:${minute}` : date;
}
