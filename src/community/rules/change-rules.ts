import { instantOf } from '../../lib/moments.ts';
import type { Entries, Entry } from '../../reader/content-entry.ts';
import { overAt, when } from '../event-times.ts';
import { zonesOf } from '../zone-in-force.ts';
import { problemAt, type Rule } from './content-rule.ts';

type Fields = Entries['events'][number]['data'];

// Who writes by the clock on their own wall may be this far ahead of the one at the meeting.
const grace = 24 * 3_600_000;

/**
 * What events tell of themselves has happened by `now`, and whatever changed says when: feeds and calendars pass over
 * what lies in the future, and programs that wrote a meeting down trust the change that is dated last.
 */
export const changes = (now: number): Rule =>
  function* ({ entries }) {
    const zoneOf = zonesOf(entries);
    for (const event of entries.events) {
      const { data } = event;
      const timeZone = zoneOf(data);
      for (const field of ['announced', 'updated'] as const) {
        const value = data[field];
        if (value !== undefined && (instantOf(value, timeZone) ?? now) > now + grace)
          yield problemAt(event as unknown as Entry, [field], 'in-the-future', { value });
      }
      if (data.status !== 'scheduled' && data.updated === undefined && !isOver(data, timeZone, now))
        yield problemAt(event as unknown as Entry, ['status'], 'change-without-date', {
          status: data.status,
        });
    }
  };

/** Of a meeting that is over, nobody waits to hear. */
function isOver({ starts, ends }: Fields, timeZone: string, now: number): boolean {
  return overAt(when(starts, timeZone), ends === undefined ? undefined : when(ends, timeZone)) <= now;
}
