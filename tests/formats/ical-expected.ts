import type { Community, Event } from '../../src/community/record-types.ts';
import type { Calendar } from '../../src/formats/calendars/ical-calendars.ts';
import { eventTitle } from '../../src/formats/record-texts/event-title.ts';
import { addDays } from '../../src/lib/moments.ts';
import { pick, type Words } from '../../src/lib/translated-text.ts';
import type { ReadEvent } from './ical-readers.ts';

/** In which calendar an event stands. */
type Stands = Pick<Calendar, 'hosts' | 'source'>;

/** Of an event that is over, calendars that people subscribe to say less. */
const isBrief = (event: Event, { source }: Stands) => event.isPast && source !== undefined;

/** What a program must read of an event, by the model. The description is compared in parts: see `saysAll`. */
export function expected(
  event: Event,
  community: Community,
  locale: 'ja' | 'en',
  calendar: Stands,
): Omit<ReadEvent, 'stamp' | 'modified' | 'sequence' | 'description'> {
  const { starts, ends, venue, status } = event;
  const { settings, href } = community;
  const allDay = starts.time === undefined;
  const lastInstant = ends?.time === undefined ? event.over : ends.instant;
  const end = ends && lastInstant > starts.instant ? lastInstant : undefined;
  const names = [...event.topics, ...event.chapters].map(({ name }) => read(name, locale));
  const address = venue?.address ? `, ${read(venue.address, locale)}` : '';
  const online = { ja: 'オンライン', en: 'Online' }[locale];
  const oldest = event.aliases[0] ?? event.id;
  const brief = isBrief(event, calendar);
  return {
    uid: `events-${oldest}@${new URL(settings.url).hostname}`,
    status: { cancelled: 'CANCELLED', postponed: 'TENTATIVE', moved: 'CONFIRMED', scheduled: 'CONFIRMED' }[
      status
    ],
    start: allDay ? starts.day : starts.instant,
    end: allDay ? addDays(ends?.day ?? starts.day, 1) : end,
    // What titles look like is tried in event-title.test.ts.
    summary: eventTitle(event, locale, calendar).text,
    location: venue ? read(venue.name, locale) + address : event.format === 'online' ? online : undefined,
    geo: brief ? undefined : venue?.location && { lat: venue.location.lat, lon: venue.location.lon },
    url: new URL(href(event.path, locale), settings.url).href,
    categories: brief ? [] : [...new Set(names)],
    transparent: status === 'cancelled' || status === 'postponed',
  };
}

/** What stands in the description, in any words: names, texts and addresses of the event. */
export function essentials(event: Event, community: Community, locale: string, calendar: Stands): string[] {
  const page = new URL(community.href(event.path, locale), community.settings.url).href;
  if (isBrief(event, calendar)) return [page];
  const { takeaway, audience, venue, chapters, status, registration, onlineUrl } = event;
  const texts = [takeaway, audience, venue?.access, ...chapters.map(({ name }) => name)];
  const isOff = status === 'cancelled' || status === 'postponed' || event.isPast;
  const links = isOff ? [] : [registration, onlineUrl];
  return [
    ...texts.flatMap((words) => (words ? [read(words, locale)] : [])),
    ...links.flatMap((url) => (url ? [new URL(url).href] : [])),
    page,
  ];
}

const read = (words: Words, locale: string) => pick(words, locale).text;
