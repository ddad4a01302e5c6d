import type { Day } from './calendar-days.ts';
import { cached } from './get-or-make.ts';

/** A local date and time, without a time zone. */
interface LocalTime {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM` */
  time?: string;
  timeZone: string;
}

/** The parts of a tear-off calendar leaf. */
export interface CalendarLeaf {
  weekday: string;
  /** The day of the month: `4`. */
  day: string;
  month: string;
  year: string;
  /** Day of the week, 0 is Sunday. */
  index: number;
}

type Options = Intl.DateTimeFormatOptions;

// Creating Intl objects is slow, using them is fast: each is created once.
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const dateTexts = new Map<string, string>();
const numberFormats = new Map<string, Intl.NumberFormat>();
const listFormats = new Map<string, Intl.ListFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();

const shapes = {
  full: { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
  plain: { year: 'numeric', month: 'long', day: 'numeric' },
  near: { month: 'long', day: 'numeric', weekday: 'short' },
  brief: { month: 'numeric', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  monthAlone: { month: 'long' },
  monthShort: { month: 'short' },
  year: { year: 'numeric' },
  weekday: { weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  endOfDay: { hour: '2-digit', minute: '2-digit', hourCycle: 'h24' },
  numeric: { year: 'numeric', month: '2-digit', day: '2-digit' },
} satisfies Record<string, Options>;

type Shape = keyof typeof shapes;

// Local dates and times are formatted as if they were UTC, so that Intl does not shift them.
function format(instant: number, shape: Shape, locale: string): string {
  // The same days appear on many pages in the same few formats.
  return cached(dateTexts, `${instant} ${shape} ${locale}`, () => {
    const made = cached(dateFormats, `${locale} ${shape}`, () => {
      return new Intl.DateTimeFormat(locale, { ...shapes[shape], calendar: 'gregory', timeZone: 'UTC' });
    });
    return made.format(instant);
  });
}

const atDay = (day: string) =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/** Formats a day `YYYY-MM-DD`: `2026年12月4日(金)`, `Fri, December 4, 2026`. `shape` chooses the parts. */
export function dayText(day: string, locale: string, shape: Shape = 'full'): string {
  return format(atDay(day), shape, locale);
}

/** `12月1日(火)`; the year is added when it differs from that of the day `from`. */
export function dayTextFrom(day: string, from: string, locale: string): string {
  return dayText(day, locale, day.slice(0, 4) === from.slice(0, 4) ? 'near' : 'full');
}

/** Formats a date of known precision: a year, a month or a day. */
export function dateText({ precision, first }: Day, locale: string): string {
  return dayText(first, locale, precision === 'day' ? 'plain' : precision);
}

/** `2026-11` as `2026年11月`. */
export function monthText(month: string, locale: string): string {
  return dayText(`${month}-01`, locale, 'month');
}

/** `19:00`, `24:00`, in the format of the locale. */
export function timeText(time: string, locale: string): string {
  const shape = time === '24:00' ? 'endOfDay' : 'time';
  return format(Date.UTC(2000, 0, 1, Number(time.slice(0, 2)), Number(time.slice(3, 5))), shape, locale);
}

/** The parts of a calendar leaf for `day` (`YYYY-MM-DD`). */
export function calendarLeaf(day: string, locale: string): CalendarLeaf {
  const at = atDay(day);
  return {
    weekday: format(at, 'weekday', locale),
    day: String(Number(day.slice(8, 10))),
    month: format(at, 'monthShort', locale),
    year: day.slice(0, 4),
    index: new Date(at).getUTCDay(),
  };
}

/** `19:00–21:00` or `19:00`; undefined for an all-day event. An end on another day is left to the caller. */
export function hoursText(
  starts: LocalTime,
  ends: LocalTime | undefined,
  locale: string,
): string | undefined {
  if (!starts.time) return undefined;
  const from = timeText(starts.time, locale);
  return ends?.time && ends.day === starts.day ? `${from}–${timeText(ends.time, locale)}` : from;
}

const dayLength = 86_400_000;

/** Turns 24:00 into 00:00 of the next day, which is the form that programs accept. */
export const onNextDay = <At extends LocalTime>(at: At): At =>
  at.time === '24:00'
    ? { ...at, day: new Date(atDay(at.day) + dayLength).toISOString().slice(0, 10), time: '00:00' }
    : at;

/** The `datetime` attribute of `<time>`: a day, or a local date and time. */
export function machineTime(moment: LocalTime): string {
  const { day, time } = onNextDay(moment);
  return time ? `${day}T${time}` : day;
}

/** A date of known precision in machine-readable form: `2026`, `2026-11` or `2026-11-21`. */
export function machineDate({ precision, first }: Day): string {
  return first.slice(0, { year: 4, month: 7, day: 10 }[precision]);
}

/** `1,234`, or `1234` without grouping. */
export function numberText(value: number, locale: string, grouping = true): string {
  const made = () => new Intl.NumberFormat(locale, { useGrouping: grouping && 'auto' });
  return cached(numberFormats, `${locale} ${grouping}`, made).format(value);
}

/** `灯里、蛍` */
export function listText(items: readonly string[], locale: string): string {
  return cached(listFormats, locale, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(
    items,
  );
}

/** `明日`, `in 3 days`, `2 か月前`: `days` from today, rounded to weeks, months or years. */
export function distanceText(days: number, locale: string): string {
  const relative = cached(
    relativeFormats,
    locale,
    () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  );
  const size = Math.abs(days);
  if (size < 14) return relative.format(days, 'day');
  if (size < 60) return relative.format(Math.trunc(days / 7), 'week');
  if (size < 730) return relative.format(Math.trunc(days / 30.44), 'month');
  return relative.format(Math.trunc(days / 365.25), 'year');
}

/** The plural categories of a language (CLDR): `one, two, few, many, other`. */
export const pluralForms = (locale: string, type: 'cardinal' | 'ordinal' = 'cardinal'): string[] =>
  new Intl.PluralRules(locale, { type }).resolvedOptions().pluralCategories;
