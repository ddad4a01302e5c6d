import type { Event, When } from '../../community/record-types.ts';
import { dayText, dayTextFrom, machineTime, timeText } from '../../lib/date-and-number-text.ts';
import { cached } from '../../lib/get-or-make.ts';

/** The time of an event, in parts that can be marked up separately: `2026年12月4日(金) 19:00`, `21:00`. */
export interface WhenText {
  from: string;
  /** The time alone where the event ends on the same day. */
  to?: string;
  /** The name of its time zone; absent for an all-day event. */
  zone?: string;
}

/** The time of an event for readers of `locale`. */
export function whenParts({ starts, ends }: Pick<Event, 'starts' | 'ends'>, locale: string): WhenText {
  const parts: WhenText = { from: momentText(starts, dayText(starts.day, locale, 'full'), locale) };
  if (ends && ends.day !== starts.day) {
    parts.to = momentText(ends, dayTextFrom(ends.day, starts.day, locale), locale);
  } else if (ends?.time && starts.time) {
    parts.to = timeText(ends.time, locale);
  }
  if (starts.time) parts.zone = zoneText(starts, locale);
  return parts;
}

/** The same on one line: `2026年12月4日(金) 19:00–21:00`. */
export function whenText(event: Pick<Event, 'starts' | 'ends'>, locale: string): string {
  const { from, to } = whenParts(event, locale);
  if (!to) return from;
  return event.ends?.day === event.starts.day ? `${from}–${to}` : `${from} – ${to}`;
}

const momentText = ({ time }: When, day: string, locale: string) =>
  time ? `${day} ${timeText(time, locale)}` : day;

const zones = new Map<string, Intl.DateTimeFormat>();
const zoneTexts = new Map<string, string>();

/** The usual name of a time zone: `日本標準時`, `Central European Standard Time`. */
function zoneText({ timeZone, instant }: When, locale: string): string {
  return cached(zoneTexts, `${locale} ${timeZone} ${instant}`, () => {
    const format = cached(zones, `${locale} ${timeZone}`, () => {
      return new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' });
    });
    return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  });
}

/** The `datetime` attribute of a moment: `2026-12-04T19:00+09:00`, or a day. */
export function globalTime(when: When): string {
  if (!when.time) return when.day;
  const minutes = Math.round((Date.parse(`${when.day}T${when.time}Z`) - when.instant) / 60_000);
  const size = Math.abs(minutes);
  const two = (value: number) => String(Math.trunc(value)).padStart(2, '0');
  return `${machineTime(when)}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}
