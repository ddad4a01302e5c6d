import { addDays } from '../lib/moments.ts';
import type { CalendarDay, Event } from './record-types.ts';

/** An event that ends before this time is not listed on its last day: it is the same night. */
const nightEnd = '06:00';

/**
 * The seven days from `first` (`YYYY-MM-DD`) on with their events, in the events' local times. An event of several days
 * is listed on each. `events` must be sorted, earliest first.
 */
export function sevenDays(events: readonly Event[], first: string): CalendarDay[] {
  const last = addDays(first, 6);
  const inWeek = events.filter((event) => event.starts.day <= last && lastDayOf(event) >= first);
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(first, index);
    return { day, events: inWeek.filter((event) => event.starts.day <= day && lastDayOf(event) >= day) };
  });
}

function lastDayOf({ starts, ends }: Event): string {
  if (!ends || ends.day <= starts.day) return starts.day;
  return ends.time && ends.time < nightEnd ? addDays(ends.day, -1) : ends.day;
}
