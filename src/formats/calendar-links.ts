import type { Event } from '../community/types.ts';
import { heading, type Site, shortNotes, whereabouts } from './ical-notes.ts';
import { spanOf } from './ical-span.ts';
import { tzid } from './ical-zones.ts';

/** The address that calendar programs open to subscribe: `webcal://example.org/events.ics`. */
export function webcal(url: string): string {
  return url.replace(/^https?:/, 'webcal:');
}

/** A link that subscribes to a calendar in Google Calendar. */
export function googleSubscription(url: string): string {
  return `https://calendar.google.com/calendar/r?${query({ cid: webcal(url) })}`;
}

/** A link that opens Google Calendar with the event filled in. */
export function googleLink(event: Event, site: Site, locale: string): string {
  const span = spanOf(event);
  const dates = span.allDay
    ? [span.from, span.to].map((day) => day.replaceAll('-', ''))
    : // An end is required; nobody knows it, so it is not invented.
      [span.from, span.to ?? span.from].map(({ instant }) => utc(instant).replace(/[-:]/g, ''));
  return `https://calendar.google.com/calendar/render?${query({
    action: 'TEMPLATE',
    text: heading(event, locale).text,
    dates: dates.join('/'),
    ctz: span.allDay ? undefined : tzid(event.starts.timeZone),
    location: whereabouts(event, locale),
    details: shortNotes(event, site, locale),
  })}`;
}

/** A link that opens Outlook on the web with the event filled in. */
export function outlookLink(event: Event, site: Site, locale: string): string {
  const span = spanOf(event);
  const [startdt, enddt] = span.allDay
    ? [span.from, span.to]
    : [utc(span.from.instant), utc((span.to ?? span.from).instant)];
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: heading(event, locale).text,
    ...{ startdt, enddt, allday: span.allDay ? 'true' : undefined },
    location: whereabouts(event, locale),
    body: shortNotes(event, site, locale),
  })}`;
}

const utc = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** Outlook shows the `+` of an encoded form as a plus sign, so spaces are `%20`. */
function query(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}
