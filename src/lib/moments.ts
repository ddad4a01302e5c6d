import { Temporal } from 'temporal-polyfill';

/** True for `2026-11-21 19:00`, false for a day alone. */
export const hasTime = (moment: string) => moment.length > 10;

/** `19:00` on the day of `from`, or the moment itself when it names its day. */
export function sessionMoment(value: string, from: string): string {
  return value.length === 5 ? `${from.slice(0, 10)} ${value}` : value;
}

const instants = new Map<string, number | undefined>();

/**
 * Milliseconds since 1970 (UTC) of a local date and time; a day alone means its first minute. A time that occurs twice
 * means its first occurrence. Undefined for a time that the time zone skips.
 */
export function instantOf(moment: string, timeZone: string): number | undefined {
  const key = `${moment} ${timeZone}`;
  if (!instants.has(key)) instants.set(key, toInstant(moment, timeZone));
  return instants.get(key);
}

function toInstant(moment: string, timeZone: string): number | undefined {
  if (moment.endsWith(' 24:00')) return toInstant(addDays(moment.slice(0, 10), 1), timeZone);
  const local = Temporal.PlainDateTime.from(moment.replace(' ', 'T'));
  // A day may begin later than midnight (DST gap), but a written time within a gap is a mistake.
  if (!hasTime(moment)) return local.toPlainDate().toZonedDateTime(timeZone).epochMilliseconds;
  const zoned = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return zoned.toPlainDateTime().equals(local) ? zoned.epochMilliseconds : undefined;
}

/** The local day of an instant, `YYYY-MM-DD`. */
export function dayIn(epochMilliseconds: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The local time of an instant, to the minute: `2026-11-21 19:00`. */
export function momentIn(epochMilliseconds: number, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(epochMilliseconds).toZonedDateTimeISO(timeZone);
  return zoned.toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
}

/** `days` after (or before, when negative) a day, `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
}
