import type { Community, Event } from '../community/types.ts';
import { plainText } from '../lib/text.ts';
import { momentAt, type ZonedMoment } from '../lib/zones.ts';
import { calendarEvent } from './ical-event.ts';
import { contentLines, lineBreak, type Property } from './ical-lines.ts';
import { tzid, vtimezone } from './ical-zones.ts';

/** What a calendar is called, and for whom it is written. */
export interface CalendarOptions {
  community: Community;
  /** The language of the calendar. */
  locale: string;
  name: string;
  description?: string | undefined;
  /** The absolute address of the page for people. */
  url: string;
  /** The absolute address of the calendar itself, when it can be subscribed to. */
  source?: string | undefined;
  /** `#rrggbb` */
  color?: string | undefined;
}

/**
 * An iCalendar file (RFC 5545, with RFC 7986) of events in the order given. It depends on the content alone, not on
 * the clock: a rebuild without changes is the same file. There is no METHOD and no ORGANIZER: the file is published,
 * nobody is invited, and no personal address is given away.
 */
export function ical(events: readonly Event[], options: CalendarOptions): string {
  const { community, locale } = options;
  const entries = events.map((event) => calendarEvent(event, community, locale));
  return [
    'BEGIN:VCALENDAR',
    contentLines(properties(options)),
    ...timeZones(
      entries.flatMap(({ moments }) => moments),
      events.length === 0 ? community.settings.timeZone : undefined,
    ),
    ...entries.map(({ text }) => text),
    'END:VCALENDAR',
    '',
  ].join(lineBreak);
}

/** How often programs should look for changes: four times a day. */
const refresh = 'PT6H';

function properties(options: CalendarOptions): Property[] {
  const { community, locale, url, source, color } = options;
  const name = plainText(options.name);
  const description = options.description && plainText(options.description);
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
    ['x-wr-timezone', {}, 'unknown', tzid(community.settings.timeZone)],
    ['url', {}, 'uri', url],
    ...(source ? subscription(source) : []),
    // COLOR knows only the names of CSS; this one knows any colour.
    ...(color ? [['x-apple-calendar-color', {}, 'unknown', color.toUpperCase()] satisfies Property] : []),
  ];
}

function subscription(source: string): Property[] {
  return [
    ['source', {}, 'uri', source],
    ['refresh-interval', {}, 'duration', refresh],
    ['x-published-ttl', {}, 'unknown', refresh],
  ];
}

/** The time zones that the moments need. A calendar must hold something: without events, it is `otherwise`. */
function timeZones(moments: readonly ZonedMoment[], otherwise: string | undefined): string[] {
  const byName = Map.groupBy(moments, ({ timeZone }) => tzid(timeZone));
  if (otherwise) byName.set(tzid(otherwise), [momentAt(0, otherwise)]);
  return [...byName]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]) => vtimezone(own[0]?.timeZone ?? 'UTC', own));
}
