import { hasCome } from '../../lib/clock.ts';
import { instantOf } from '../../lib/moments.ts';
import type { Entries, Entry } from '../../reader/content-entry.ts';
import { overAt, toWhen } from '../event-times.ts';
import { zonesOf } from '../zone-in-force.ts';
import { problemAt, type Rule } from './content-rule.ts';

type Fields = Entries['events'][number]['data'];

// Authors in other time zones may be this far ahead of the event's time zone.
const maxAhead = 24 * 3_600_000;

/**
 * Dates of announcements and changes must not be after `now`, and changed events need the date of the change: feeds
 * leave out future items, and calendar programs keep the version with the latest date.
 */
export const changes = (now: number): Rule =>
  function* ({ entries }) {
    const zoneOf = zonesOf(entries);
    for (const event of entries.events) {
      const { data } = event;
      const timeZone = zoneOf(data);
      for (const field of ['announced', 'updated'] as const) {
        const value = data[field];
        const instant = value === undefined ? undefined : instantOf(value, timeZone);
        if (value !== undefined && instant !== undefined && !hasCome(instant - maxAhead, now))
          yield problemAt(event as unknown as Entry, [field], 'in-the-future', { value });
      }
      if (data.status !== 'scheduled' && data.updated === undefined && !isOver(data, timeZone, now))
        yield problemAt(event as unknown as Entry, ['status'], 'change-without-date', {
          status: data.status,
        });
    }
  };

/** Nobody needs updates about an event that is over. */
function isOver({ starts, ends }: Fields, timeZone: string, now: number): boolean {
  const over = overAt(toWhen(starts, timeZone), ends === undefined ? undefined : toWhen(ends, timeZone));
  return hasCome(over, now);
}
