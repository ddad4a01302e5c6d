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

/** A local time of day: `19:00`. */
export const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for `2026-11-21` and for `2026-11-21 19:00`, where that day exists. */
export function isMoment(value: string): boolean {
  const [date, clock, ...rest] = value.split(' ');
  if (parseDay(date ?? '')?.precision !== 'day' || rest.length > 0) return false;
  return clock === undefined || timePattern.test(clock);
}

/** What may stand in a field of dates: a year or month too, a day only, a month only, or a day with or without a time. */
export type DateForm = 'day' | 'full-day' | 'month' | 'moment';

const forms: Record<DateForm, (value: string) => boolean> = {
  day: (value) => parseDay(value) !== undefined,
  'full-day': (value) => parseDay(value)?.precision === 'day',
  month: (value) => parseDay(value)?.precision === 'month',
  moment: isMoment,
};

/** What somebody who wrote a date in another way meant, in the form asked for; undefined when unclear. */
export function suggestDate(value: string, form: DateForm): string | undefined {
  const written = readDate(value);
  if (!written) return undefined;
  const { year, month, day, time } = written;
  const date = [year, month, form === 'month' ? undefined : day]
    .filter((part) => part !== undefined)
    .join('-');
  if (!forms[form](date)) return undefined;
  const suggestion = form === 'moment' && time ? late(date, time) : date;
  return suggestion === value ? undefined : suggestion;
}

// People write 25:00 for one o'clock of the night after.
function late(day: string, time: string): string | undefined {
  const [hour = '', minute = ''] = time.split(':');
  const tonight = `${day} ${time}`;
  if (isMoment(tonight)) return tonight;
  const early = `${String(Number(hour) - 24).padStart(2, '0')}:${minute}`;
  const tomorrow = `${Temporal.PlainDate.from(day).add({ days: 1 }).toString()} ${early}`;
  return Number(hour) < 30 && isMoment(tomorrow) ? tomorrow : undefined;
}

/** The length of the month in which somebody named a day that does not exist: 2026-02-30 → 28 days. */
export function monthWithout(value: string): { year: number; month: number; days: number } | undefined {
  const { year, month, day } = readDate(value) ?? {};
  if (!year || !month || !day || Number(month) < 1 || Number(month) > 12) return undefined;
  const days = Temporal.PlainYearMonth.from(`${year}-${month}`).daysInMonth;
  return Number(day) > days ? { year: Number(year), month: Number(month), days } : undefined;
}

interface WrittenDate {
  year: string;
  month?: string | undefined;
  day?: string | undefined;
  time?: string | undefined;
}

const eras: Record<string, number> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };
const eraPattern = /^(令和|平成|昭和|[rhs])(\d{1,2}|元)(?=[年./-])/i;
const datePattern = /^(\d{4})[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?(?:\([^)]*\))?/;
const clockPattern = /^[T\s]*(午前|午後)?(\d{1,2})(?::(\d{2})|時(?:(\d{1,2})分|(半))?)/;

/** A date in one of the ways people write it, full-width digits and Japanese eras too; its parts may not exist. */
function readDate(value: string): WrittenDate | undefined {
  const folded = value.normalize('NFKC').trim();
  const western = folded.replace(eraPattern, (_whole, era: string, count: string) =>
    String((eras[era.toLowerCase()] ?? 0) + (count === '元' ? 1 : Number(count))),
  );
  const date = datePattern.exec(western);
  if (!date) return undefined;
  const two = (part: string | undefined) => part?.padStart(2, '0');
  const [, year = '', month, day] = date;
  const clock = clockPattern.exec(western.slice(date[0].length));
  const [, half, hour, digits, minutes, thirty] = clock ?? [];
  const shift = half === '午後' && Number(hour) < 12 ? 12 : 0;
  const time =
    hour && `${two(String(Number(hour) + shift))}:${two(digits ?? minutes ?? (thirty && '30') ?? '00')}`;
  return { year, month: two(month), day: two(day), time };
}
