import { authority, identity } from '../community/identity.ts';
import type { Community, Event } from '../community/types.ts';
import { when } from '../community/when.ts';
import { plainText } from '../lib/text.ts';
import { pick } from '../lib/words.ts';
import { occursTwice, type ZonedMoment } from '../lib/zones.ts';
import { calendarWords } from '../strings/calendar.ts';
import { contentLines, lineBreak, type Property } from './ical-lines.ts';
import { absolute, heading, notes, whereabouts } from './ical-notes.ts';
import { spanOf } from './ical-span.ts';
import { isUtc, tzid } from './ical-zones.ts';

/** An event as calendars have it. */
export interface CalendarEvent {
  /** The VEVENT, as content lines. */
  text: string;
  /** The moments in it that need a VTIMEZONE to be understood. */
  moments: readonly ZonedMoment[];
}

/** Before anything was updated: the time stamp of events that never were. */
const beginning = Date.UTC(2000, 0, 1);

const made = new WeakMap<Event, Map<string, CalendarEvent>>();

/** The VEVENT of an event, in the calendar's language; made once, for all calendars that hold it. */
export function calendarEvent(event: Event, community: Community, locale: string): CalendarEvent {
  let languages = made.get(event);
  if (!languages) {
    languages = new Map();
    made.set(event, languages);
  }
  let found = languages.get(locale);
  if (!found) {
    const span = spanOf(event);
    const ends = span.allDay ? [] : [span.from, ...(span.to ? [span.to] : [])];
    const lines = contentLines(properties(event, community, locale));
    found = {
      text: ['BEGIN:VEVENT', lines, 'END:VEVENT'].join(lineBreak),
      moments: ends.filter((moment) => !inUtc(moment)),
    };
    languages.set(locale, found);
  }
  return found;
}

/** The id of an event in every calendar, for ever. */
export function uid(event: Event, { settings }: Community): string {
  return `events-${identity(event)}@${authority(settings)}`;
}

function properties(event: Event, community: Community, locale: string): Property[] {
  const { status } = event;
  const title = heading(event, locale);
  const state = {
    cancelled: 'CANCELLED',
    postponed: 'TENTATIVE',
    scheduled: 'CONFIRMED',
    moved: 'CONFIRMED',
  };
  return [
    ['uid', {}, 'text', uid(event, community)],
    ...revision(event),
    ['status', {}, 'text', state[status]],
    ...times(event),
    ['summary', languageOf(title.language, locale), 'text', title.text],
    ...place(event, locale),
    ['url', {}, 'uri', absolute(community, event.path, locale)],
    ...conference(event, locale),
    ...categories(event, locale),
    ...whole(event, community),
    // Whoever keeps the date in mind all the same is not busy then.
    ...(status === 'cancelled' || status === 'postponed'
      ? [['transp', {}, 'text', 'TRANSPARENT'] satisfies Property]
      : []),
    ['description', {}, 'text', notes(event, community, locale)],
  ];
}

const languageOf = (language: string, locale: string): Record<string, string> =>
  language === locale ? {} : { language };

/** Which version of the event this is, by what was written in its file: a rebuild is no change. */
function revision({ updated, starts }: Event): Property[] {
  const instant = updated === undefined ? undefined : when(updated, starts.timeZone).instant;
  const stamp = utc(Math.max(instant ?? beginning, beginning));
  const minutes = Math.max(0, Math.floor(((instant ?? beginning) - beginning) / 60_000));
  return [
    ['dtstamp', {}, 'date-time', stamp],
    ...(instant === undefined ? [] : [['last-modified', {}, 'date-time', utc(instant)] satisfies Property]),
    // Programs keep the version with the higher number.
    ['sequence', {}, 'integer', minutes],
  ];
}

function times(event: Event): Property[] {
  const span = spanOf(event);
  if (span.allDay) {
    return [
      ['dtstart', {}, 'date', span.from],
      ['dtend', {}, 'date', span.to],
    ];
  }
  return [moment('dtstart', span.from), ...(span.to ? [moment('dtend', span.to)] : [])];
}

function moment(name: string, at: ZonedMoment): Property {
  if (inUtc(at)) return [name, {}, 'date-time', utc(at.instant)];
  return [name, { tzid: tzid(at.timeZone) }, 'date-time', `${at.day}T${at.time}:00`];
}

/** Of a time that the clocks show twice, programs do not agree which one is meant, whatever the standard says. */
const inUtc = (at: ZonedMoment) => isUtc(at.timeZone) || occursTwice(at);

const utc = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

function place(event: Event, locale: string): Property[] {
  const text = whereabouts(event, locale);
  const location = event.venue?.location;
  const language = event.venue ? languageOf(pick(event.venue.name, locale).language, locale) : {};
  return [
    ...(text ? [['location', language, 'text', text] satisfies Property] : []),
    ...(location
      ? [['geo', {}, 'float', [degrees(location.lat), degrees(location.lon)]] satisfies Property]
      : []),
  ];
}

/** RFC 5545 allows six digits after the point: about ten centimetres. */
const degrees = (value: number) => Number(value.toFixed(6));

function conference({ onlineUrl, status }: Event, locale: string): Property[] {
  if (!onlineUrl || status === 'cancelled') return [];
  return [['conference', { label: calendarWords(locale).onlinePlace }, 'uri', new URL(onlineUrl).href]];
}

function categories({ topics, chapters }: Event, locale: string): Property[] {
  const names = [...topics, ...chapters].map(({ name }) => plainText(pick(name, locale).text));
  return names.length > 0 ? [['categories', {}, 'text', ...new Set(names)]] : [];
}

function whole({ partOf }: Event, community: Community): Property[] {
  return partOf ? [['related-to', { reltype: 'PARENT' }, 'text', uid(partOf, community)]] : [];
}
