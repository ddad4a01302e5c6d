import { addDays, hasTime, instantOf } from '../lib/moments.ts';
import type { Event, When } from './types.ts';

/** A moment as it stands in a file (`2026-11-21 19:00`), in a time zone. */
export function when(moment: string, timeZone: string): When {
  // The end of a day is the first minute of the next to all programs.
  if (moment.endsWith(' 24:00')) return when(`${addDays(moment.slice(0, 10), 1)} 00:00`, timeZone);
  const day = moment.slice(0, 10);
  const instant = instantOf(moment, timeZone) ?? instantOf(day, timeZone) ?? 0;
  return { day, timeZone, instant, ...(hasTime(moment) ? { time: moment.slice(11) } : {}) };
}

/** The instant at which something is over: its end, else the end of its day. */
export function overAt(starts: When, ends: When | undefined): number {
  if (ends?.time) return ends.instant;
  const lastDay = ends?.day ?? starts.day;
  return instantOf(addDays(lastDay, 1), starts.timeZone) ?? starts.instant;
}

/** Whether a meeting is held, be it elsewhere: neither cancelled nor postponed. */
export const takesPlace = ({ status }: Pick<Event, 'status'>) => status === 'scheduled' || status === 'moved';
