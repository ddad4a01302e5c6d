import type { Community, Event } from '../../community/record-types.ts';
import { changesAt, hasCome } from '../../lib/clock.ts';
import { instantOf } from '../../lib/moments.ts';

/** When an item was first published and last changed: milliseconds since 1970 (UTC), never later than `now`. */
export interface ItemDates {
  /**
   * Absent for a future event without a date of announcement: feed readers then take the time at which they found it.
   */
  date?: number;
  /** The last change, else the date, else a guess: Atom requires it. */
  updated: number;
}

/** The instant of a moment in an event's file, unless it is in the future. */
function past(moment: string | undefined, { starts }: Event, now: number): number | undefined {
  const instant = moment === undefined ? undefined : instantOf(moment, starts.timeZone);
  return instant !== undefined && hasCome(instant, now) ? instant : undefined;
}

/** When an event was announced, at the latest its start: an old meeting that is added today is not news. */
function announcedAt(event: Event, now: number): number | undefined {
  const announced = past(event.announced, event, now);
  return announced === undefined ? undefined : Math.min(announced, event.starts.instant);
}

/** The last change of an event's details, else its start; undefined before either. Feeds are sorted by it. */
export function newsAt(event: Event, now: number): number | undefined {
  const begun = hasCome(event.starts.instant, now) ? event.starts.instant : undefined;
  return past(event.updated, event, now) ?? begun;
}

/** The dates of an event in feeds. Once it is announced, its date never changes. */
export function eventDates(event: Event, { now }: Community): ItemDates {
  const announced = announcedAt(event, now);
  if (announced !== undefined)
    return { date: announced, updated: Math.max(announced, past(event.updated, event, now) ?? 0) };
  const news = newsAt(event, now);
  return news === undefined ? { updated: guess(event, now) } : { date: news, updated: news };
}

/** The time stamp of an event in calendars: its last known revision. */
export function revisedAt(event: Event, community: Community): number {
  const { revision } = event;
  return revision.changed ?? eventDates(event, community).updated;
}

const year = 365 * 24 * 3_600_000;

// A future event without a date of announcement: the last meeting of its hosts, where it was probably announced, else
// whole years before its start. Both stay the same from one build to the next, which the time of the build would not.
function guess({ chapters, starts }: Event, now: number): number {
  const lastStarts = chapters.flatMap(({ last }) => (last ? [last.starts.instant] : []));
  if (lastStarts.length > 0) return Math.min(now, Math.max(...lastStarts));
  const guessed = starts.instant - year * Math.ceil((starts.instant - now) / year);
  changesAt(guessed + year);
  return guessed;
}
