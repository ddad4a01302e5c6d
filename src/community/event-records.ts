import { session as sessionSchema } from '../collections/events.ts';
import { collections } from '../collections/register.ts';
import { hasCome } from '../lib/clock.ts';
import { hash } from '../lib/fnv-hash.ts';
import { sessionMoment } from '../lib/moments.ts';
import { pick } from '../lib/translated-text.ts';
import { bylines, mergeBylines } from './bylines.ts';
import { given } from './chapter-records.ts';
import { recordedRevisions, revisionOf } from './event-revisions.ts';
import { endOf, overAt, toWhen } from './event-times.ts';
import { lastingId } from './lasting-ids.ts';
import { bodyOf, found, type Linking, maybeProse } from './linking-context.ts';
import type { Chapter, Event, EventRole, LinkedInEvent, Session } from './record-types.ts';
import { shownFields } from './shown-fields.ts';
import { topicsOf } from './topic-records.ts';
import { zoneInForce } from './zone-in-force.ts';

type EventEntry = Linking['entries']['events'][number];

const linkedInEvent: Record<LinkedInEvent, true> = {
  ...{
    chapters: true,
    starts: true,
    ends: true,
    timeZone: true,
    movedFrom: true,
    online: true,
    language: true,
  },
  ...{
    topics: true,
    firstVisit: true,
    sessions: true,
    roles: true,
    recaps: true,
    partOf: true,
    aliases: true,
  },
};

/** Creates events, earliest first; recaps and outputs are linked later. */
export function makeEvents(linking: Linking): void {
  const recorded = recordedRevisions(linking.entries);
  const at = { now: linking.now, timeZone: linking.settings.timeZone };
  const events = linking.entries.events
    .map((entry) => makeEvent(entry, linking))
    .map((event) => ({ ...event, revision: revisionOf(event, recorded.get(lastingId(event)), at) }))
    .sort(earliestFirst);
  for (const event of events) {
    linking.events.set(event.id, event);
    for (const chapter of event.chapters) chapter.events.push(event);
    for (const topic of event.topics) topic.events.push(event);
  }
  for (const { id, data } of linking.entries.events) {
    const event = linking.events.get(id);
    const whole = data.partOf ? linking.events.get(data.partOf) : undefined;
    if (event && whole) {
      event.partOf = whole;
      whole.parts.push(event);
    }
  }
  for (const { parts } of events) parts.sort(earliestFirst);
}

/** By instant, then by id, so that the order is the same on every machine. */
function earliestFirst(a: Event, b: Event): number {
  return a.starts.instant - b.starts.instant || (a.id < b.id ? -1 : 1);
}

function makeEvent(entry: EventEntry, linking: Linking): Omit<Event, 'revision'> {
  const { id, data } = entry;
  const timeZone = zoneInForce(
    data,
    (chapter) => linking.chapters.get(chapter)?.timeZone,
    linking.settings.timeZone,
  );
  const starts = toWhen(data.starts, timeZone);
  const ends = data.ends === undefined ? undefined : endOf(data.ends, starts);
  const over = overAt(starts, ends);
  const isPast = hasCome(over, linking.now);
  const chapters = found(data.chapters, linking.chapters);
  const sessions = withAnchors(
    (data.sessions ?? []).map((each) => makeSession(each, data.starts, timeZone, linking)),
    linking.settings.defaultLocale,
  );
  const event: Omit<Event, 'revision'> = {
    kind: 'events',
    id,
    path: `/events/${id}/`,
    aliases: data.aliases ?? [],
    ...shownFields(collections.events.schema, data, linkedInEvent, linking),
    chapters,
    starts,
    over,
    isPast,
    wasHeld: isPast && (data.status === 'scheduled' || data.status === 'moved'),
    language: data.language ?? linking.settings.defaultLocale,
    topics: topicsOf(data.topics, linking),
    sessions,
    speakers: mergeBylines(
      sessions.flatMap((session) => session.speakers),
      linking.settings.locales,
    ),
    roles: rolesOf(data.roles, linking),
    recaps: [],
    outputs: [],
    parts: [],
    body: bodyOf(entry, linking),
    card: { path: '', kind: 'events', id, title: {}, chapters: [] },
    ...(ends ? { ends } : {}),
    ...(data.movedFrom === undefined ? {} : { movedFrom: toWhen(data.movedFrom, timeZone) }),
    ...given({
      onlineUrl: data.online?.url,
      firstVisit: maybeProse(data.firstVisit, entry, linking),
      attended: attendedBy(data.attendance),
    }),
  };
  event.card = cardOf(event, chapters);
  return event;
}

function cardOf(event: Omit<Event, 'revision'>, chapters: readonly Chapter[]): Event['card'] {
  const { path, id, title, starts, ends, takeaway, audience } = event;
  const summary = takeaway ?? audience;
  const image = event.image ?? chapters.find((chapter) => chapter.emblem)?.emblem;
  return {
    path,
    kind: 'events',
    id,
    title,
    day: starts.day,
    starts,
    chapters,
    ...given({ summary, ends, image }),
  };
}

/** Everyone who came; undefined when nobody counted. */
function attendedBy(attendance: EventEntry['data']['attendance']): number | undefined {
  const { inPerson, online } = attendance ?? {};
  return inPerson === undefined && online === undefined ? undefined : (inPerson ?? 0) + (online ?? 0);
}

const linkedInSession = { starts: true, ends: true, speakers: true } as const;

type SessionField = NonNullable<EventEntry['data']['sessions']>[number];

/**
 * Anchors are made of titles, since sessions are moved more often than renamed; later ones with the same title get a
 * number.
 */
function withAnchors(sessions: readonly Omit<Session, 'anchor'>[], locale: string): Session[] {
  const seen = new Map<string, number>();
  return sessions.map((session) => {
    const name = hash(pick(session.title, locale).text).toString(36);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return { ...session, anchor: count === 1 ? `session-${name}` : `session-${name}-${count}` };
  });
}

function makeSession(
  field: SessionField,
  eventStarts: string,
  timeZone: string,
  linking: Linking,
): Omit<Session, 'anchor'> {
  const from = field.starts === undefined ? undefined : sessionMoment(field.starts, eventStarts);
  const to = field.ends === undefined ? undefined : sessionMoment(field.ends, from ?? eventStarts);
  return {
    ...shownFields(sessionSchema, field, linkedInSession, linking),
    speakers: bylines(field.speakers, linking),
    ...given({
      starts: from === undefined ? undefined : toWhen(from, timeZone),
      ends: to === undefined ? undefined : toWhen(to, timeZone),
    }),
  };
}

function rolesOf(roles: EventEntry['data']['roles'], linking: Linking): Event['roles'] {
  return Object.entries(roles ?? {}).map(([role, people]) => ({
    role: role as EventRole,
    people: bylines(people, linking),
  }));
}
