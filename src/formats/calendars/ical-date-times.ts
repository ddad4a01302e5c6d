import type { Event, When } from '../../community/record-types.ts';
import { onNextDay } from '../../lib/date-and-number-text.ts';
import { addDays } from '../../lib/moments.ts';
import { momentAt, type ZonedMoment } from '../../lib/time-zones.ts';

/** The duration of an event in a calendar: whole days, or from one moment to another. */
export type Span =
  | {
      allDay: true;
      /** Its first day, `YYYY-MM-DD`. */
      from: string;
      /** The day after the last one, `YYYY-MM-DD`. */
      to: string;
    }
  | {
      allDay: false;
      from: ZonedMoment;
      /** Absent where the content gives no end; none is invented. */
      to?: ZonedMoment;
    };

/**
 * The span of an event. An event whose time of day is unknown takes the whole day; an end that is only a day is the end
 * of that day.
 */
export function spanOf({ starts, ends, over }: Event): Span {
  const from = timed(starts);
  if (!from) return { allDay: true, from: starts.day, to: addDays(ends?.day ?? starts.day, 1) };
  const to = ends && (timed(ends) ?? momentAt(over, starts.timeZone));
  return to && to.instant > from.instant ? { allDay: false, from, to } : { allDay: false, from };
}

function timed(at: When): ZonedMoment | undefined {
  const { day, time, timeZone, instant } = onNextDay(at);
  return time === undefined ? undefined : { day, time, timeZone, instant };
}
