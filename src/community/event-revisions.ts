import type { Fields } from '../collections/register.ts';
import { hash } from '../lib/chapter-colors.ts';
import { instantOf, momentIn } from '../lib/moments.ts';
import type { Words } from '../lib/translated-text.ts';
import type { Entries } from '../reader/content-entry.ts';
import { lastingId } from './lasting-ids.ts';
import type { Community, Event, Revision, When } from './record-types.ts';

/** A line of the record: the version of an event that calendars were last given. */
export type Recorded = Fields<'revisions'>['events'][number];

/** The record, by the first ids of events. Of two lines about one event, as a merge leaves them, the higher counts. */
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
 * The version of an event. It is one above the recorded one as soon as time, place, status or title differ from what was
 * recorded, and at least what `updated` says, in minutes: so it rises where no command ever ran, too. An `updated` in the
 * future, lest it stand in the way of all later ones, counts as none where there is a record, and else as the present.
 */
export function revisionOf(
  event: Facts,
  recorded: Recorded | undefined,
  { now, timeZone }: { now: number; timeZone: string },
): Revision {
  const written = event.updated === undefined ? undefined : instantOf(event.updated, event.starts.timeZone);
  const updated = written !== undefined && written <= now ? written : undefined;
  const noted = recorded?.changed === undefined ? undefined : instantOf(recorded.changed, timeZone);
  const isNew = recorded !== undefined && recorded.facts !== factsOf(event);
  const least = recorded ? recorded.sequence + (isNew ? 1 : 0) : event.status === 'scheduled' ? 0 : 1;
  const counted = updated ?? (written !== undefined && !recorded ? now : undefined);
  const sequence = Math.max(least, counted === undefined ? 0 : minutes(counted));
  // Of a change that is not in the record, an older date would be wrong.
  const dates = [updated, noted].filter((date) => date !== undefined);
  const isKnown = dates.length > 0 && (!isNew || (updated ?? 0) > (noted ?? 0));
  return { sequence, ...(isKnown ? { changed: Math.max(...dates) } : {}) };
}

const beginning = Date.UTC(2000, 0, 1);
const minutes = (instant: number) => Math.max(0, Math.floor((instant - beginning) / 60_000));

/** The lines that the record lacks: of events to come that are not in it, and of those that changed. */
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

/** What people go by who wrote an event down, as a short word that changes with it. */
function factsOf({ title, starts, ends, status, format, venue, onlineUrl }: Facts): string {
  const words = (field: Words | undefined) => Object.entries(field ?? {}).sort();
  const at = (when: When | undefined) => when && [when.day, when.time, when.timeZone];
  const place = venue && [words(venue.name), words(venue.address), venue.location?.lat, venue.location?.lon];
  const facts = [words(title), at(starts), at(ends), status, format, place, onlineUrl];
  return hash(JSON.stringify(facts)).toString(36);
}
