import { Temporal } from 'temporal-polyfill';
import { isMoment, parseDay, timePattern } from './calendar-days.ts';
import { type WrittenTime, writtenTimes } from './written-clock.ts';
import { plainly } from './written-values.ts';

/**
 * What a date field accepts: `day` also a year or month, `full-day` a day only, `month` a month only, `moment` a day
 * with or without a time, `time` a time.
 */
export type DateForm = 'day' | 'full-day' | 'month' | 'moment' | 'time';

const forms: Record<DateForm, (value: string) => boolean> = {
  day: (value) => parseDay(value) !== undefined,
  'full-day': (value) => parseDay(value)?.precision === 'day',
  month: (value) => parseDay(value)?.precision === 'month',
  moment: isMoment,
  time: (value) => timePattern.test(value),
};

/** The date or time that was meant by a value in another format, in the form asked for; undefined when unclear. */
export function suggestDate(value: string, form: DateForm): string | undefined {
  const found = readings(value, form);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * Everything that a value may mean, in the form asked for: none when unclear or when part of it would be lost (a time
 * zone, the end of a span), two when ambiguous (`05/06/2026`). `day` is the day of a value that is only a time.
 */
export function readings(value: string, form: DateForm, day?: string): string[] {
  const text = folded(value);
  const found = form === 'time' ? timesAlone(text, day) : dated(text).flatMap((each) => inForm(each, form));
  const right = [...new Set(found)].filter(
    (each) => forms[form](each) || (form === 'time' && isMoment(each)),
  );
  return right.length > 2 || right.includes(value) ? [] : right;
}

/** The start and end when both are written in one field: `2026-11-21 19:00〜20:30`. */
export function spanIn(value: string): { starts: string; ends: string } | undefined {
  const [first, second, ...more] = folded(value).split(/\s*(?:〜|~|–|—|から|\bto\b|(?<=\d)-(?=\d{1,2}:))\s*/);
  if (!first || !second || more.length > 0) return undefined;
  const starts = onlyOne(dated(first).flatMap((each) => inForm(each, 'moment')));
  if (!starts || !isMoment(starts)) return undefined;
  const ends =
    suggestOrSame(second.replace(/まで$/, '')) ??
    onlyOne(timesAlone(second.replace(/まで$/, ''), starts.slice(0, 10)));
  if (!ends) return undefined;
  return { starts, ends: ends.length === 5 ? `${starts.slice(0, 10)} ${ends}` : ends };
}

const suggestOrSame = (text: string) => (isMoment(text) ? text : suggestDate(text, 'moment'));
const onlyOne = <Item>(items: readonly Item[]) => (items.length === 1 ? items[0] : undefined);

/** Normalises width, hyphens and kanji numerals, and removes quotes. */
function folded(value: string): string {
  return plainly(value)
    .replace(/[‐‑‒−ー]/g, '-')
    .replace(/[〇一二三四五六七八九十]+(?=[年月日時分])/g, kanjiNumber)
    .replace(/\s+/g, ' ')
    .trim();
}

const kanjiDigits = '〇一二三四五六七八九';

function kanjiNumber(digits: string): string {
  const ten = /^([二三四五六七八九])?十([一二三四五六七八九])?$/.exec(digits);
  if (ten)
    return String(
      (ten[1] ? kanjiDigits.indexOf(ten[1]) : 1) * 10 + (ten[2] ? kanjiDigits.indexOf(ten[2]) : 0),
    );
  return digits.includes('十') ? digits : [...digits].map((each) => kanjiDigits.indexOf(each)).join('');
}

interface Written {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  time?: WrittenTime | undefined;
}

const eras: Record<string, number> = {
  令和: 2018,
  r: 2018,
  平成: 1988,
  h: 1988,
  昭和: 1925,
  s: 1925,
  大正: 1911,
  t: 1911,
};
const eraYear = /^(令和|平成|昭和|大正|[rhst])\.?\s?(\d{1,2}|元)(?=[年./-])/i;
const yearFirst = /^(\d{4})(?:\s?(?:年|[-/.])\s?(?:(\d{1,2})(?:\s?(?:月|[-/.])\s?(?:(\d{1,2})日?)?)?)?)?/;
const eightDigits = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})/;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const namedMonth = [
  new RegExp(`^${monthName} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})`, 'i'),
  new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? (\\d{4})`, 'i'),
  new RegExp(`^(\\d{4}),? ${monthName} (\\d{1,2})`, 'i'),
  new RegExp(`^${monthName},? (\\d{4})()`, 'i'),
] as const;
const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const englishDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const englishDay = /^(sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?,? /i;
const dayInBrackets =
  /^\s?(?:\(([日月火水木金土])(?:曜日?)?(?:・[祝休])?\)|([日月火水木金土])曜日?|\((sun|mon|tue|wed|thu|fri|sat)[a-z]*\.?\))/i;

/** Every date, with or without a time, that the whole of `text` may be. */
function dated(text: string): Written[] {
  const weekday = englishDay.exec(text);
  const rest = weekday ? text.slice(weekday[0].length) : text;
  return datesAtStart(rest).flatMap(({ length, ...date }) => {
    const bracket = dayInBrackets.exec(rest.slice(length));
    const said = weekday?.[1] ?? bracket?.[1] ?? bracket?.[2] ?? bracket?.[3];
    if (said !== undefined && weekdayOf(date) !== numberOfDay(said)) return [];
    const end = length + (bracket?.[0].length ?? 0);
    // Digits after digits may still be part of the date; after 日 or a bracket they are the time.
    return /^\d\d/.test(rest.slice(end - 1)) ? [] : withTime(date, rest.slice(end));
  });
}

function withTime(date: Written, rest: string): Written[] {
  if (rest.trim() === '') return [date];
  const time = /^(?:t|,? (?:at )?|,|)(.+)$/i.exec(rest)?.[1] ?? '';
  if (date.day === undefined) return [];
  return writtenTimes(time.replace(/(?:から|〜|~| ?start)$/i, '')).map((each) => ({ ...date, time: each }));
}

const numberOfDay = (said: string) =>
  weekdays.includes(said) ? weekdays.indexOf(said) : englishDays.indexOf(said.slice(0, 3).toLowerCase());

function weekdayOf({ year, month, day }: Written): number | undefined {
  const plain = dateOf({ year, month, day });
  if (day === undefined || parseDay(plain) === undefined) return undefined;
  return Temporal.PlainDate.from(plain).dayOfWeek % 7;
}

function datesAtStart(text: string): (Written & { length: number })[] {
  const western = text.replace(eraYear, (_whole, era: string, count: string) =>
    String((eras[era.toLowerCase()] ?? 0) + (count === '元' ? 1 : Number(count))),
  );
  const shorter = text.length - western.length;
  const [whole, year, month, day] = eightDigits.exec(western) ?? yearFirst.exec(western) ?? [];
  const number = (part: string | undefined) => (part === undefined ? undefined : Number(part));
  const byYear = whole
    ? [{ year: Number(year), month: number(month), day: number(day), length: whole.length + shorter }]
    : [];
  return [...byYear, ...numeric(text), ...inEnglish(text)];
}

function numeric(text: string): (Written & { length: number })[] {
  const [whole, first, , second, year] = dayFirst.exec(text) ?? [];
  if (!whole) return [];
  const [a, b] = [Number(first), Number(second)];
  const as = (month: number, day: number) => ({ year: Number(year), month, day, length: whole.length });
  // 11/21/2026 is American, 21/11/2026 is not, and 05/06/2026 is ambiguous.
  return [as(a, b), as(b, a)].filter(({ month }) => month >= 1 && month <= 12);
}

function inEnglish(text: string): (Written & { length: number })[] {
  for (const [index, pattern] of namedMonth.entries()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const [whole, a = '', b = '', c = ''] = match;
    const [name, day, year] =
      [
        [a, b, c],
        [b, a, c],
        [b, c, a],
        [a, c, b],
      ][index] ?? [];
    const month = months.indexOf(String(name).slice(0, 3).toLowerCase()) + 1;
    return [{ year: Number(year), month, day: day ? Number(day) : undefined, length: whole.length }];
  }
  return [];
}

const two = (part: number) => String(part).padStart(2, '0');

function dateOf({ year, month, day }: Written): string {
  return [String(year).padStart(4, '0'), month, day]
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'number' ? two(part) : part))
    .join('-');
}

function inForm(written: Written, form: DateForm): string[] {
  const date = dateOf(form === 'month' ? { ...written, day: undefined } : written);
  if (form !== 'moment' || !written.time) return [date];
  if (parseDay(date)?.precision !== 'day') return [];
  return [momentOf(date, written.time)];
}

// 25:00 means 1:00 of the following night.
function momentOf(day: string, { hour, minute }: WrittenTime): string {
  if (hour < 24 || (hour === 24 && minute === 0)) return `${day} ${two(hour)}:${two(minute)}`;
  return `${Temporal.PlainDate.from(day).add({ days: 1 }).toString()} ${two(hour - 24)}:${two(minute)}`;
}

function timesAlone(text: string, day: string | undefined): string[] {
  return writtenTimes(text.replace(/(?:から|〜|~)$/, '')).flatMap((time) => {
    const { hour, minute } = time;
    if (hour < 24 || (hour === 24 && minute === 0)) return [`${two(hour)}:${two(minute)}`];
    return day && parseDay(day)?.precision === 'day' ? [momentOf(day, time)] : [];
  });
}
