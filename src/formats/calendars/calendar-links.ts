import type { Event } from '../../community/record-types.ts';
import { zoneId } from '../../lib/time-zones.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import { eventTitle } from '../record-texts/event-title.ts';
import { spanOf } from './ical-date-times.ts';
import { type Site, severalHosts, shortNotes, whereabouts } from './ical-description.ts';

/** A `webcal:` address, which opens a calendar program to subscribe: `webcal://example.org/events.ics`. */
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
    text: titleOf(event, site, locale),
    dates: dates.join('/'),
    ctz: span.allDay ? undefined : zoneId(event.starts.timeZone),
    location: whereabouts(event, locale),
    details: shortNotes(event, site, locale),
  })}`;
}

/** A link that opens Outlook.com with the event filled in. */
export const outlookLink = (event: Event, site: Site, locale: string): string =>
  outlook('outlook.live.com', event, site, locale);

/** A link that opens Outlook with the event filled in, for accounts of an employer or a school. */
export const outlookWorkLink = (event: Event, site: Site, locale: string): string =>
  outlook('outlook.office.com', event, site, locale);

function outlook(host: string, event: Event, site: Site, locale: string): string {
  const span = spanOf(event);
  const [startdt, enddt] = span.allDay
    ? [span.from, span.to]
    : [utc(span.from.instant), utc((span.to ?? span.from).instant)];
  return `https://${host}/calendar/0/deeplink/compose?${query({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: titleOf(event, site, locale),
    ...{ startdt, enddt, allday: span.allDay ? 'true' : undefined },
    location: whereabouts(event, locale),
    // Outlook reads the body as HTML, where a line break is a space.
    body: escapeMarkup(shortNotes(event, site, locale)).replaceAll('\n', '<br>'),
  })}`;
}

const titleOf = (event: Event, site: Site, locale: string) =>
  eventTitle(event, locale, { hosts: severalHosts(site) }).text;

const utc = (instant: number) => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** A query string with `%20` for spaces: Outlook shows the `+` of form encoding as a plus sign. */
function query(fields: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${encodeURIComponent(value)}`]))
    .join('&');
}
