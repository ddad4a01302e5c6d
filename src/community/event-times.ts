import { addDays, hasTime, instantOf } from '../lib/moments.ts';
import type { Event, When } from './record-types.ts';

/** A local date and time as written (`2026-11-21 19:00`), in a time zone. */
export function toWhen(moment: string, timeZone: string): When {
  const day = moment.slice(0, 10);
  const instant = instantOf(moment, timeZone) ?? instantOf(day, timeZone) ?? 0;
  return { day, timeZone, instant, ...(hasTime(moment) ? { time: moment.slice(11) } : {}) };
}

/**
 * The end of an event that begins at `starts`. Midnight becomes 24:00 of the day before, so that an event until
 * midnight is on one day.
 */
export function endOf(moment: string, starts: When): When {
  const end = toWhen(moment, starts.timeZone);
  const isMidnight = starts.time !== undefined && end.time === '00:00' && addDays(starts.day, 1) === end.day;
  return isMidnight ? { ...end, day: starts.day, time: '24:00' } : end;
}

/** The instant at which something is over: its end, else the end of its day. */
export function overAt(starts: When, ends: When | undefined): number {
  if (ends?.time) return ends.instant;
  const lastDay = ends?.day ?? starts.day;
  return instantOf(addDays(lastDay, 1), starts.timeZone) ?? starts.instant;
}

/** Whether an event takes place, perhaps elsewhere: neither cancelled nor postponed. */
export const takesPlace = ({ status }: Pick<Event, 'status'>) => status === 'scheduled' || status === 'moved';

/** Whether people can still come: it takes place and is not over. Only then do texts ask them to sign up or to join. */
export const canBeJoined = (event: Pick<Event, 'status' | 'isPast'>) => takesPlace(event) && !event.isPast;
