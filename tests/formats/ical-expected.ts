import type { Community, Event } from '../../src/community/types.ts';
import { addDays } from '../../src/lib/moments.ts';
import { pick, type Words } from '../../src/lib/words.ts';
import type { ReadEvent } from './ical-readers.ts';

const signs = {
  ja: { cancelled: '【中止】', postponed: '【延期】', moved: '【変更あり】', scheduled: '' },
  en: { cancelled: 'Cancelled: ', postponed: 'Postponed: ', moved: 'Changed: ', scheduled: '' },
};

/** What a program must read of an event, by the model. The description is compared in parts: see `saysAll`. */
export function expected(
  event: Event,
  community: Community,
  locale: 'ja' | 'en',
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
  return {
    uid: `events-${oldest}@${new URL(settings.url).hostname}`,
    status: { cancelled: 'CANCELLED', postponed: 'TENTATIVE', moved: 'CONFIRMED', scheduled: 'CONFIRMED' }[
      status
    ],
    start: allDay ? starts.day : starts.instant,
    end: allDay ? addDays(ends?.day ?? starts.day, 1) : end,
    summary: signs[locale][status] + read(event.title, locale),
    location: venue ? read(venue.name, locale) + address : event.format === 'online' ? online : undefined,
    geo: venue?.location && { lat: venue.location.lat, lon: venue.location.lon },
    url: new URL(href(event.path, locale), settings.url).href,
    categories: [...new Set(names)],
    transparent: status === 'cancelled' || status === 'postponed',
  };
}

/** What stands in the description, in any words: names, texts and addresses of the event. */
export function essentials(event: Event, community: Community, locale: string): string[] {
  const { takeaway, audience, venue, chapters, status, registration, onlineUrl } = event;
  const texts = [takeaway, audience, venue?.access, ...chapters.map(({ name }) => name)];
  const links = status === 'cancelled' ? [] : [registration, onlineUrl];
  return [
    ...texts.flatMap((words) => (words ? [read(words, locale)] : [])),
    ...links.flatMap((url) => (url ? [url] : [])),
    new URL(community.href(event.path, locale), community.settings.url).href,
  ];
}

const read = (words: Words, locale: string) => pick(words, locale).text;
