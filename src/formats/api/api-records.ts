import type { Chapter, Community, Event, Output, Person, Session } from '../../community/record-types.ts';
import { bylineField, dayField, identified, idsOf, momentField, siteUrl } from './api-fields.ts';

// Field names are promises (docs/api.md): new ones may be added, none may change or go. Undefined fields are left out.

/** A chapter in the API. */
export function chapterRecord(chapter: Chapter, community: Community) {
  const { name, reading, type, status, region, prefecture, location, jointOf, founded, retired, timeZone } =
    chapter;
  const { tagline, description, visit, topics, languages, organizers, links, join, held, next, last } =
    chapter;
  return {
    ...identified(chapter, community),
    ...{ name, reading, kind: type, status, region: region?.id, prefecture, location, timeZone, jointOf },
    ...{ founded: dayField(founded), retired: dayField(retired) },
    ...{ tagline, description: description?.source, visit: filled(visit), topics: idsOf(topics), languages },
    organizers: organizers.map(({ role, since, until, ...by }) => ({
      ...bylineField(by),
      ...{ role, since, until },
    })),
    ...{ links, join, eventsHeld: held, nextEvent: next?.id, lastEvent: last?.id },
    feed: siteUrl(`${chapter.path}rss.xml`, community),
    calendar: siteUrl(`${chapter.path}events.ics`, community),
  };
}

/** The object itself, or undefined where it has no fields. */
const filled = <Fields extends object>(fields: Fields) =>
  Object.keys(fields).length > 0 ? fields : undefined;

/** An event in the API. */
export function eventRecord(event: Event, community: Community) {
  const { title, chapters, starts, ends, format, status, announced, updated, venue, onlineUrl } = event;
  const { registration, capacity, attendance, language, topics, hashtag, audience, takeaway } = event;
  return {
    ...identified(event, community),
    ...{ title, chapters: idsOf(chapters), starts: momentField(starts), ends: momentField(ends) },
    ...{ format, status, announced, updated, venue, online: onlineUrl, registration, capacity, attendance },
    ...{ language, topics: idsOf(topics), hashtag, audience, takeaway },
    sessions: event.sessions.map(sessionRecord),
    ...{ recaps: idsOf(event.recaps), outputs: idsOf(event.outputs), partOf: event.partOf?.id },
    calendar: siteUrl(`${event.path}event.ics`, community),
  };
}

function sessionRecord({ title, kind, starts, ends, track, speakers, summary, slides, video }: Session) {
  return {
    ...{ title, kind, starts: momentField(starts), ends: momentField(ends), track },
    ...{ speakers: speakers.map(bylineField), summary, slides, video },
  };
}

/** An output in the API: `url` is where it was published, `page` its page on this site. */
export function outputRecord(output: Output, community: Community) {
  const { id, title, url, authors, type, published, added, language, topics, summary } = output;
  return {
    ...{
      id,
      url,
      page: siteUrl(output.path, community),
      title,
      kind: type,
      authors: authors.map(bylineField),
    },
    ...{ published: dayField(published), added, language, topics: idsOf(topics), summary },
    ...{ chapter: output.chapter?.id, event: output.event?.id, campaign: output.campaign?.id },
  };
}

/** A member who agreed to be listed, in the API. */
export function personRecord(person: Person, community: Community) {
  const { name, reading, bio, links, feeds, outputs, sessions, organizes } = person;
  return {
    ...identified(person, community),
    ...{ name, reading, bio: bio?.source, links, feeds: feeds.map(({ url }) => url) },
    outputs: idsOf(outputs),
    speaksAt: [...new Set(sessions.map(({ event }) => event.id))],
    organizes: organizes.map(({ chapter }) => chapter.id),
    feed: siteUrl(`${person.path}rss.xml`, community),
  };
}
