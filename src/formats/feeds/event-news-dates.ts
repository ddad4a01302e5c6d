import type { Community, Event } from '../../community/record-types.ts';
import { instantOf } from '../../lib/moments.ts';

/** When an item came to be known and last changed: milliseconds since 1970 (UTC), never later than `now`. */
export interface ItemDates {
  /** Absent for an event to come that nobody dated: readers then take the time at which they found it. */
  date?: number;
  /** The last change, else the date, else a guess: Atom must have one. */
  updated: number;
}

/** Of what a moment in the file of an event says, only what has come. */
function past(moment: string | undefined, { starts }: Event, now: number): number | undefined {
  const instant = moment === undefined ? undefined : instantOf(moment, starts.timeZone);
  return instant !== undefined && instant <= now ? instant : undefined;
}

/** When an event was announced: at the latest as it began, so that a meeting of long ago that is added today is no news. */
function announcedAt(event: Event, now: number): number | undefined {
  const announced = past(event.announced, event, now);
  return announced === undefined ? undefined : Math.min(announced, event.starts.instant);
}

/** The last change of an event's particulars, else its beginning; undefined before either: what it is sorted by. */
export function newsAt(event: Event, now: number): number | undefined {
  const begun = event.starts.instant <= now ? event.starts.instant : undefined;
  return past(event.updated, event, now) ?? begun;
}

/** The dates of an event in feeds. Once it is announced, its date stays, whatever becomes of it. */
export function eventDates(event: Event, { now }: Community): ItemDates {
  const announced = announcedAt(event, now);
  if (announced !== undefined)
    return { date: announced, updated: Math.max(announced, past(event.updated, event, now) ?? 0) };
  const news = newsAt(event, now);
  return news === undefined ? { updated: guess(event, now) } : { date: news, updated: news };
}

/** The time stamp of an event in calendars: when what they are told was last revised, as far as anybody knows. */
export function revisedAt(event: Event, community: Community): number {
  const { revision } = event;
  return revision.changed ?? eventDates(event, community).updated;
}

const year = 365 * 24 * 3_600_000;

// An event to come that nobody dated. Its hosts told of it at their last meeting; whoever never met, a year before.
// Either stays as it is from one build to the next, as the time of a build would not.
function guess({ chapters, starts }: Event, now: number): number {
  const met = chapters.flatMap(({ last }) => (last ? [last.starts.instant] : []));
  if (met.length > 0) return Math.min(now, Math.max(...met));
  return starts.instant - year * Math.ceil((starts.instant - now) / year);
}
