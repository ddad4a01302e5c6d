import type { Fields } from '../collections/register.ts';
import { changesAt, hasCome } from '../lib/clock.ts';
import { hash } from '../lib/fnv-hash.ts';
import { instantOf, momentIn } from '../lib/moments.ts';
import type { Words } from '../lib/translated-text.ts';
import type { Entries } from '../reader/content-entry.ts';
import { lastingId } from './lasting-ids.ts';
import type { Community, Event, Revision, When } from './record-types.ts';

/** An entry of the record: the version of an event that calendars got last. */
export type Recorded = Fields<'revisions'>['events'][number];

/** The recorded versions by the events' lasting ids. If a merge left two entries for an event, the higher one counts. */
export function recordedRevisions({ revisions }: Entries): Map<string, Recorded> {
  const found = new Map<string, Recorded>();
  for (const line of revisions.flatMap(({ data }) => data.events)) {
    const other = found.get(line.event);
    if (!other || other.sequence < line.sequence) found.set(line.event, line);
  }
  return found;
}

type Facts = Omit<Event, 'revision'>;

/**
 * The version of an event (iCalendar SEQUENCE): one above the recorded one when time, place, status or title differ
 * from the record, and at least `updated` in minutes, so that it also rises when no command was run. A future `updated`
 * would block later ones: it is ignored when there is a record, and else replaced by the present.
 */
export function revisionOf(
  event: Facts,
  recorded: Recorded | undefined,
  { now, timeZone }: { now: number; timeZone: string },
): Revision {
  const written = event.updated === undefined ? undefined : instantOf(event.updated, event.starts.timeZone);
  const updated = written !== undefined && hasCome(written, now) ? written : undefined;
  const recordedDay = recorded?.changed === undefined ? undefined : instantOf(recorded.changed, timeZone);
  const isNew = recorded !== undefined && recorded.facts !== factsOf(event);
  const least = recorded ? recorded.sequence + (isNew ? 1 : 0) : event.status === 'scheduled' ? 0 : 1;
  const countsNow = updated === undefined && written !== undefined && !recorded;
  if (countsNow) changesAt(now + 1);
  const counted = countsNow ? now : updated;
  const sequence = Math.max(least, counted === undefined ? 0 : minutes(counted));
  // A change that is not recorded must not get an earlier date.
  const dates = [updated, recordedDay].filter((date) => date !== undefined);
  const isKnown = dates.length > 0 && (!isNew || (updated ?? 0) > (recordedDay ?? 0));
  return { sequence, ...(isKnown ? { changed: Math.max(...dates) } : {}) };
}

const beginning = Date.UTC(2000, 0, 1);
const minutes = (instant: number) => Math.max(0, Math.floor((instant - beginning) / 60_000));

/** New entries for the record: future events that are missing in it, and events that changed. */
export function revisionsToRecord(
  { events, settings, now }: Community,
  recorded: ReadonlyMap<string, Recorded>,
): (Recorded & { month: string })[] {
  const moment = (instant: number) => momentIn(instant, settings.timeZone);
  return events.flatMap((event) => {
    const { revision, starts, isPast } = event;
    const id = lastingId(event);
    const before = recorded.get(id);
    const facts = factsOf(event);
    if (before ? before.facts === facts && before.sequence === revision.sequence : isPast) return [];
    const changed = before ? moment(revision.changed ?? now) : undefined;
    return [
      {
        ...{ month: starts.day.slice(0, 7), event: id, sequence: revision.sequence, facts },
        ...(changed === undefined ? {} : { changed }),
      },
    ];
  });
}

/** A short fingerprint of the facts that attendees rely on. */
function factsOf({ title, starts, ends, status, format, venue, onlineUrl }: Facts): string {
  const words = (field: Words | undefined) => Object.entries(field ?? {}).sort();
  const at = (when: When | undefined) => when && [when.day, when.time, when.timeZone];
  const place = venue && [words(venue.name), words(venue.address), venue.location?.lat, venue.location?.lon];
  const facts = [words(title), at(starts), at(ends), status, format, place, onlineUrl];
  return hash(JSON.stringify(facts)).toString(36);
}
