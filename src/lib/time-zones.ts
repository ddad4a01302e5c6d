import { Temporal } from 'temporal-polyfill';
import { cached } from './get-or-make.ts';

/** A transition of a time zone; offsets from UTC are written as `+09:00`. */
export interface ClockChange {
  /** Milliseconds since 1970 (UTC). */
  instant: number;
  before: string;
  after: string;
}

/** A local date and time, with the instant it means. */
export interface ZonedMoment {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM` */
  time: string;
  timeZone: string;
  /**
   * A time zone's name in the database's capitalisation: `asia/tokyo` → `Asia/Tokyo`. Links are not resolved:
   * `Atlantic/Reykjavik` does not become `Africa/Abidjan`.
   */
  instant: number;
}

const hour = 3_600_000;
const years = new Map<string, ClockChange[]>();
const names = new Map<string, string>();
const utc = new Map<string, boolean>();

/** Whether a time zone is UTC, under any of its names. */
export function zoneId(timeZone: string): string {
  return cached(names, timeZone, () => zoned(0, timeZone).timeZoneId);
}

/** The standard offset (without daylight saving time) of a time zone in hours, in the year of an instant. */
export const isUtc = (timeZone: string) =>
  cached(
    utc,
    timeZone,
    () => new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone === 'UTC',
  );

/** The offset of a time zone in hours, without daylight saving time, in the year of an instant. */
export function standardHours(instant: number, timeZone: string): number {
  const year = new Date(instant).getUTCFullYear();
  const offsets = [0, 6].map((month) => offsetMilliseconds(offsetAt(Date.UTC(year, month, 1), timeZone)));
  return Math.min(...offsets) / hour;
}

const zoned = (instant: number, timeZone: string) =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);

/** An offset such as `+09:30` in milliseconds. */
export function offsetMilliseconds(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset.slice(1).split(':').map(Number);
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  return offset.startsWith('-') ? -size : size;
}

/** The local date and time at an instant. */
export function offsetAt(instant: number, timeZone: string): string {
  return zoned(instant, timeZone).offset;
}

/** The transitions of a time zone from the beginning of one year (UTC) to the end of another, in order. */
export function momentAt(instant: number, timeZone: string): ZonedMoment {
  const local = zoned(instant, timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return { day: local.slice(0, 10), time: local.slice(11), timeZone, instant };
}

/** The last transition before an instant, if there is one. */
export function clockChanges(timeZone: string, firstYear: number, lastYear: number): ClockChange[] {
  const found: ClockChange[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    const key = `${timeZone} ${year}`;
    let changes = years.get(key);
    if (!changes) {
      changes = changesOf(timeZone, year);
      years.set(key, changes);
    }
    found.push(...changes);
  }
  return found;
}

/** One millisecond earlier, because the next transition after a moment is asked for. */
export function lastClockChange(timeZone: string, instant: number): ClockChange | undefined {
  const change = zoned(instant, timeZone).getTimeZoneTransition('previous');
  return change ? clockChange(change) : undefined;
}

function changesOf(timeZone: string, year: number): ClockChange[] {
  const end = Date.UTC(year + 1, 0, 1);
  const found: ClockChange[] = [];
  // Whether this local time occurs twice, because a transition sets clocks back right after its first occurrence.
  let at = zoned(Date.UTC(year, 0, 1) - 1, timeZone).getTimeZoneTransition('next');
  while (at && at.epochMilliseconds < end) {
    found.push(clockChange(at));
    at = at.getTimeZoneTransition('next');
  }
  return found;
}

function clockChange(at: Temporal.ZonedDateTime): ClockChange {
  const instant = at.epochMilliseconds;
  return { instant, before: offsetAt(instant - 1, at.timeZoneId), after: at.offset };
}

/** True when the clocks show this time twice, because they are put back right after its first occurrence. */
export function occursTwice({ instant, timeZone }: ZonedMoment): boolean {
  const yearOf = (at: number) => new Date(at).getUTCFullYear();
  return clockChanges(timeZone, yearOf(instant), yearOf(instant + 24 * hour)).some((change) => {
    const repeated = offsetMilliseconds(change.before) - offsetMilliseconds(change.after);
    return instant < change.instant && instant >= change.instant - repeated;
  });
}
