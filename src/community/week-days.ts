import { addDays } from '../lib/moments.ts';
import type { CalendarDay, Event } from './record-types.ts';

/** Who sits together until past midnight is not there the next day. */
const smallHours = '06:00';

/**
 * The seven days from `first` (`YYYY-MM-DD`) on, each with its meetings by the clocks on their own walls. What lasts for
 * several days stands on each of them. `events` come earliest first.
 */
export function sevenDays(events: readonly Event[], first: string): CalendarDay[] {
  const last = addDays(first, 6);
  const near = events.filter((event) => event.starts.day <= last && lastDayOf(event) >= first);
  return Array.from({ length: 7 }, (_, index) => {
    const day = addDays(first, index);
    return { day, events: near.filter((event) => event.starts.day <= day && lastDayOf(event) >= day) };
  });
}

function lastDayOf({ starts, ends }: Event): string {
  if (!ends || ends.day <= starts.day) return starts.day;
  return ends.time && ends.time < smallHours ? addDays(ends.day, -1) : ends.day;
}
