import type { Event } from '../../community/record-types.ts';
import type { CalendarEvent } from './ical-event.ts';

/** An event with its lines. */
export interface Written extends CalendarEvent {
  event: Event;
}

/** What a calendar holds of what it could hold. */
export interface Fitted {
  /** In the order given. */
  kept: readonly Written[];
  /** The last day, `YYYY-MM-DD`, of the past that was left out. */
  pastUntil?: string;
  /** The first day of the future that was left out. */
  futureFrom?: string;
}

/**
 * What fits into `octets`: of the events to come, the soonest first; then of those that are over, the latest first. Nothing
 * is passed over for something that is smaller: a calendar has no holes. `events` are in order, the earliest first.
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
