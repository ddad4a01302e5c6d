import { canBeJoined } from '../../community/event-times.ts';
import { idAuthority, lastingId } from '../../community/lasting-ids.ts';
import type { Community, Event } from '../../community/record-types.ts';
import { cached } from '../../lib/get-or-make.ts';
import { isWithin } from '../../lib/language-match.ts';
import { plainText } from '../../lib/plain-text.ts';
import { isUtc, occursTwice, type ZonedMoment, zoneId } from '../../lib/time-zones.ts';
import { pick } from '../../lib/translated-text.ts';
import { plainAddress } from '../../lib/urls.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { revisedAt } from '../feeds/event-news-dates.ts';
import { eventTitle } from '../record-texts/event-title.ts';
import { spanOf } from './ical-date-times.ts';
import { absolute, briefNotes, notes, severalHosts, whereabouts } from './ical-description.ts';
import { contentLines, lineBreak, type Property } from './ical-lines.ts';

/** An event written for a calendar. */
export interface CalendarEvent {
  /** The VEVENT as content lines. */
  text: string;
  /** The moments in it that need a VTIMEZONE. */
  moments: readonly ZonedMoment[];
}

const made = new WeakMap<Event, Map<string, CalendarEvent>>();

/** Options for writing an event. */
export interface CalendarEventOptions {
  community: Community;
  /** The calendar's language. */
  locale: string;
  /** Whether the title names the host chapter. */
  hosts: boolean;
  /** For past events: only when and where it was, and the address of its page. */
  brief: boolean;
}

/**
 * The VEVENT of an event. The version that several calendars hold (of the community, topics, regions) is made once for
 * all of them; the others stand in one file each, that of the event itself or of its chapter.
 */
export function calendarEvent(event: Event, options: CalendarEventOptions): CalendarEvent {
  const isShared = options.hosts === severalHosts(options.community) && options.brief === event.isPast;
  if (!isShared) return write(event, options);
  const versions = cached(made, event, () => new Map<string, CalendarEvent>());
  return cached(versions, options.locale, () => write(event, options));
}

function write(event: Event, options: CalendarEventOptions): CalendarEvent {
  const span = spanOf(event);
  const ends = span.allDay ? [] : [span.from, ...(span.to ? [span.to] : [])];
  const lines = contentLines(properties(event, options));
  return {
    text: ['BEGIN:VEVENT', lines, 'END:VEVENT'].join(lineBreak),
    moments: ends.filter((moment) => !inUtc(moment)),
  };
}

/** The UID of an event, the same in every calendar and for ever. */
export function uid(event: Event, { settings }: Community): string {
  return `events-${lastingId(event)}@${idAuthority(settings)}`;
}

function properties(event: Event, { community, locale, hosts, brief }: CalendarEventOptions): Property[] {
  const { status } = event;
  const title = eventTitle(event, locale, { hosts });
  const state = {
    cancelled: 'CANCELLED',
    postponed: 'TENTATIVE',
    scheduled: 'CONFIRMED',
    moved: 'CONFIRMED',
  };
  return [
    ['uid', {}, 'text', uid(event, community)],
    ...revision(event, community),
    ['status', {}, 'text', state[status]],
    ...times(event),
    ['summary', languageOf(title.language, locale), 'text', title.text],
    ...place(event, locale),
    ['url', {}, 'uri', absolute(community, event.path, locale)],
    ...(brief ? [] : [...geo(event), ...conference(event, locale), ...categories(event, locale)]),
    ...whole(event, community),
    // A subscriber who keeps such an event in the calendar is not shown as busy.
    ...(status === 'cancelled' || status === 'postponed'
      ? [['transp', {}, 'text', 'TRANSPARENT'] satisfies Property]
      : []),
    ['description', {}, 'text', (brief ? briefNotes : notes)(event, community, locale)],
  ];
}

const languageOf = (language: string, locale: string): Record<string, string> =>
  isWithin(language, locale) ? {} : { language };

/** The revision of an event, from what its file says: a rebuild alone does not change it. */
function revision(event: Event, community: Community): Property[] {
  const { sequence, changed } = event.revision;
  return [
    ['dtstamp', {}, 'date-time', utc(revisedAt(event, community))],
    ...(changed === undefined ? [] : [['last-modified', {}, 'date-time', utc(changed)] satisfies Property]),
    // Programs keep the version with the higher number (RFC 5545, 3.8.7.4).
    ['sequence', {}, 'integer', sequence],
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
  return [name, { tzid: zoneId(at.timeZone) }, 'date-time', `${at.day}T${at.time}:00`];
}

/**
 * When clocks go back, a local time occurs twice, and programs disagree about which of the two is meant: such moments
 * are written in UTC.
 */
const inUtc = (at: ZonedMoment) => isUtc(at.timeZone) || occursTwice(at);

const utc = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

function place(event: Event, locale: string): Property[] {
  const text = whereabouts(event, locale);
  const language = event.venue ? languageOf(pick(event.venue.name, locale).language, locale) : {};
  return text ? [['location', language, 'text', text]] : [];
}

function geo({ venue }: Event): Property[] {
  const { lat, lon } = venue?.location ?? {};
  return lat === undefined || lon === undefined ? [] : [['geo', {}, 'float', [degrees(lat), degrees(lon)]]];
}

/** RFC 5545 allows six digits after the point: about ten centimetres. */
const degrees = (value: number) => Number(value.toFixed(6));

function conference(event: Event, locale: string): Property[] {
  if (!event.onlineUrl || !canBeJoined(event)) return [];
  return [['conference', { label: calendarWords(locale).onlinePlace }, 'uri', plainAddress(event.onlineUrl)]];
}

function categories({ topics, chapters }: Event, locale: string): Property[] {
  const names = [...topics, ...chapters].map(({ name }) => plainText(pick(name, locale).text));
  return names.length > 0 ? [['categories', {}, 'text', ...new Set(names)]] : [];
}

function whole({ partOf }: Event, community: Community): Property[] {
  return partOf ? [['related-to', { reltype: 'PARENT' }, 'text', uid(partOf, community)]] : [];
}
