import type { Community, Event } from '../../community/record-types.ts';
import { dayText } from '../../lib/date-and-number-text.ts';
import { plainText } from '../../lib/plain-text.ts';
import { momentAt, type ZonedMoment, zoneId } from '../../lib/time-zones.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { calendarEvent } from './ical-event.ts';
import { contentLines, lineBreak, type Property } from './ical-lines.ts';
import { type Fitted, fitting } from './ical-size-limit.ts';
import { vtimezone } from './ical-time-zones.ts';

/** Name, language and addresses of a calendar. */
export interface CalendarOptions {
  community: Community;
  /** The language of the calendar. */
  locale: string;
  name: string;
  description?: string | undefined;
  /** The absolute address of its web page. */
  url: string;
  /** The absolute address of the calendar itself, where people can subscribe to it. */
  source?: string | undefined;
  /** `#rrggbb` */
  color?: string | undefined;
  /** The time zone of most of its events. */
  timeZone: string;
  /** Whether titles name the host chapter: in calendars of several chapters. */
  hosts: boolean;
}

/** Google Calendar reads about 1 MB of a calendar and drops the rest without a message. */
export const maxOctets = 900_000;

/**
 * An iCalendar file (RFC 5545, RFC 7986) of `events`, which are sorted, earliest first: as many as fit into
 * `maxOctets`, future ones before past ones. A rebuild without changes gives the same file until an event becomes past.
 * There is no METHOD and no ORGANIZER, because the file is published: nobody is invited, and no personal address is
 * shown.
 */
export function ical(events: readonly Event[], options: CalendarOptions): string {
  const written = events.map((event) => {
    const brief = options.source !== undefined && event.isPast;
    return { event, ...calendarEvent(event, { ...options, brief }) };
  });
  const zones = (moments: readonly ZonedMoment[]) =>
    timeZones(moments, events.length === 0 ? options.timeZone : undefined);
  const frame = (rest: Fitted) => [
    ['BEGIN:VCALENDAR', contentLines(properties(options, rest))],
    zones(rest.kept.flatMap(({ moments }) => moments)),
    ['END:VCALENDAR', ''],
  ];
  const [head = [], needed = [], end = []] = frame({ kept: written, ...longestNote });
  const around = [...head, ...needed, ...end].join(lineBreak);
  const fitted = fitting(written, maxOctets - Buffer.byteLength(around));
  const [before = [], own = [], after = []] = frame(fitted);
  return [...before, ...own, ...fitted.kept.map(({ text }) => text), ...after].join(lineBreak);
}

const longestNote = { pastUntil: '2026-12-30', futureFrom: '2026-12-30' };

/** How often programs should look for changes: every six hours. */
const refresh = 'PT6H';

function properties(options: CalendarOptions, fitted: Fitted): Property[] {
  const { locale, url, source, color, timeZone } = options;
  const name = plainText(options.name);
  const description = plainText([options.description ?? '', ...leftOut(fitted, options)].join('\n').trim());
  return [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', `-//Kairan//Kairan//${locale.toUpperCase()}`],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['name', {}, 'text', name],
    ['x-wr-calname', {}, 'text', name],
    ...(description
      ? ([
          ['description', {}, 'text', description],
          ['x-wr-caldesc', {}, 'text', description],
        ] satisfies Property[])
      : []),
    ['x-wr-timezone', {}, 'unknown', zoneId(timeZone)],
    ['url', {}, 'uri', url],
    ...(source ? subscription(source) : []),
    // COLOR (RFC 7986) takes only CSS colour names; this property takes any colour.
    ...(color ? [['x-apple-calendar-color', {}, 'unknown', color.toUpperCase()] satisfies Property] : []),
  ];
}

/** Sentences about events that were left out. */
function leftOut({ pastUntil, futureFrom }: Fitted, { locale, url }: CalendarOptions): string[] {
  const words = calendarWords(locale);
  return [
    ...(pastUntil ? [words.leftOutPast(dayText(pastUntil, locale, 'plain'), url)] : []),
    ...(futureFrom ? [words.leftOutFuture(dayText(futureFrom, locale, 'plain'), url)] : []),
  ];
}

function subscription(source: string): Property[] {
  return [
    ['source', {}, 'uri', source],
    ['refresh-interval', {}, 'duration', refresh],
    ['x-published-ttl', {}, 'unknown', refresh],
  ];
}

/** The VTIMEZONEs that the moments need. A calendar must hold a component, so an empty one gets the zone `fallback`. */
function timeZones(moments: readonly ZonedMoment[], fallback: string | undefined): string[] {
  const byName = Map.groupBy(moments, ({ timeZone }) => zoneId(timeZone));
  if (fallback) byName.set(zoneId(fallback), [momentAt(0, fallback)]);
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => vtimezone(own[0]?.timeZone ?? 'UTC', own));
}
