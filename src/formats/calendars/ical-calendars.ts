import { everyPath } from '../../community/lasting-ids.ts';
import type { Chapter, Community, Event, Region, Topic } from '../../community/record-types.ts';
import { plainText } from '../../lib/plain-text.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import type { Audience } from '../audience.ts';
import { eventTitle } from '../record-texts/event-title.ts';
import type { CalendarOptions } from './ical.ts';
import { absolute, severalHosts } from './ical-description.ts';

/** A calendar of the site: its events, its name and its address. */
export interface Calendar extends CalendarOptions {
  events: readonly Event[];
  /** Its address from the site's root, in the default language: `/chapters/nagoya/events.ics`. */
  path: string;
}

/** The calendar of all events. */
export function siteCalendar(community: Community, locale: string): Calendar {
  const { name, tagline } = community.settings;
  return calendar(community, locale, '/', community.events, {
    page: '/events/',
    name: read(name, locale),
    description: tagline,
  });
}

/** The events of a chapter. */
export function chapterCalendar(community: Community, locale: string, chapter: Chapter): Calendar {
  const { path, name, tagline, events, color, timeZone } = chapter;
  // In a chapter's own calendar its name need not stand in every title.
  const own = {
    ...{ page: path, name: named(name, community, locale), description: tagline, color, timeZone },
    hosts: false,
  };
  return calendar(community, locale, path, events, own);
}

/** The events about a topic. */
export function topicCalendar(community: Community, locale: string, topic: Topic): Calendar {
  const { path, name, events } = topic;
  return calendar(community, locale, path, events, { page: path, name: named(name, community, locale) });
}

/** The events of all chapters in a region. */
export function regionCalendar(community: Community, locale: string, region: Region): Calendar {
  const own = new Set(region.chapters);
  const events = community.events.filter(({ chapters }) => chapters.some((chapter) => own.has(chapter)));
  return calendar(community, locale, regionFolder(region), events, {
    page: '/chapters/',
    name: named(region.name, community, locale),
  });
}

const regionFolder = ({ id }: Region) => `/regions/${id}/`;

/** A single event, for adding to a personal calendar. */
export function eventCalendar(community: Community, locale: string, event: Event): Calendar {
  const hosts = severalHosts(community);
  return {
    events: [event],
    path: `${event.path}event.ics`,
    ...{ community, locale, name: eventTitle(event, locale, { hosts }).text, hosts },
    timeZone: event.starts.timeZone,
    url: absolute(community, event.path, locale),
  };
}

/** A calendar that people can subscribe to, made on demand, and the folders that it is served from. */
interface Subscribable {
  /** From the site's root, in the default language; a renamed record keeps its former folders. */
  folders: readonly string[];
  calendar: () => Calendar;
}

function subscribable(community: Community, locale: string): Subscribable[] {
  const { chapters, topics, regions } = community;
  return [
    { folders: ['/'], calendar: () => siteCalendar(community, locale) },
    ...chapters.map((chapter) => ({
      folders: everyPath(chapter),
      calendar: () => chapterCalendar(community, locale, chapter),
    })),
    ...topics.map((topic) => ({
      folders: [topic.path],
      calendar: () => topicCalendar(community, locale, topic),
    })),
    ...regions.map((region) => ({
      folders: [regionFolder(region)],
      calendar: () => regionCalendar(community, locale, region),
    })),
  ];
}

/** Every calendar of a language that people can subscribe to. */
export const calendarsOf = (community: Community, locale: string): Calendar[] =>
  subscribable(community, locale).map(({ calendar }) => calendar());

/** A calendar as a file of the site, made on demand. */
export interface CalendarFile {
  /** From the site's root, in the default language. */
  path: string;
  calendar: () => Calendar;
}

/** Every calendar file of a language: `events.ics` of the community and its parts, `event.ics` of each event. */
export function calendarFiles({ community, locale }: Audience): CalendarFile[] {
  const files = (folders: readonly string[], name: string, calendar: () => Calendar) =>
    folders.map((folder) => ({ path: folder + name, calendar }));
  return [
    ...subscribable(community, locale).flatMap(({ folders, calendar }) =>
      files(folders, 'events.ics', calendar),
    ),
    ...community.events.flatMap((event) =>
      files(everyPath(event), 'event.ics', () => eventCalendar(community, locale, event)),
    ),
  ];
}

interface Own {
  /** The address of its web page. */
  page: string;
  name: string;
  description?: Words | undefined;
  color?: string | undefined;
  timeZone?: string;
  hosts?: boolean;
}

function calendar(
  community: Community,
  locale: string,
  folder: string,
  events: readonly Event[],
  { page, description, ...own }: Own,
): Calendar {
  const path = `${folder}events.ics`;
  return {
    ...{ timeZone: community.settings.timeZone, hosts: severalHosts(community) },
    ...{ community, locale, path, ...own },
    events,
    description: description && read(description, locale),
    url: absolute(community, page, locale),
    source: absolute(community, path, locale),
  };
}

const read = (words: Words, locale: string) => plainText(pick(words, locale).text);

const named = (part: Words, { settings }: Community, locale: string) =>
  calendarWords(locale).named(read(part, locale), read(settings.name, locale));
