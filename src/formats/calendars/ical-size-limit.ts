import type { Event } from '../../community/record-types.ts';
import type { CalendarEvent } from './ical-event.ts';

/** An event with its content lines. */
export interface Written extends CalendarEvent {
  event: Event;
}

/** The events that fit into a calendar. */
export interface Fitted {
  /** In the order that was given. */
  kept: readonly Written[];
  /** The last day, `YYYY-MM-DD`, of the past events that were left out. */
  pastUntil?: string;
  /** The first day, `YYYY-MM-DD`, of the future events that were left out. */
  futureFrom?: string;
}

/**
 * The events that fit into `octets`: first the future ones, soonest first, then the past ones, latest first. Selection
 * stops at the first event that does not fit, so that a calendar has no gaps. `events` are sorted, earliest first.
 */
export function fitting(events: readonly Written[], octets: number): Fitted {
  const future = events.filter(({ event }) => !event.isPast);
  const past = events.filter(({ event }) => event.isPast).reverse();
  const queue = [...future, ...past];
  let room = octets;
  const end = queue.findIndex(({ text }) => {
    room -= Buffer.byteLength(text) + lineEnd;
    return room < 0;
  });
  if (end < 0) return { kept: events };
  const kept = new Set(queue.slice(0, end));
  const [soonest, latest] = [future, past].map(
    (list) => list.find((each) => !kept.has(each))?.event.starts.day,
  );
  return {
    kept: events.filter((each) => kept.has(each)),
    ...(latest === undefined ? {} : { pastUntil: latest }),
    ...(soonest === undefined ? {} : { futureFrom: soonest }),
  };
}

const lineEnd = 2;
