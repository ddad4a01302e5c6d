import { prefectures } from '../../collections/prefectures.ts';
import type { Event } from '../../community/types.ts';
import { absolute, namesOf, type Reader, read } from '../feed.ts';
import { descriptionOf } from '../subject.ts';
import { globalTime } from '../when.ts';
import { geo, host } from './site.ts';
import type { Thing } from './thing.ts';

// `moved` says that the time or the place is another one, and not which: so it takes place as it is told here.
const statuses = {
  scheduled: 'EventScheduled',
  moved: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
} as const;

const attendance = {
  'in-person': 'OfflineEventAttendanceMode',
  online: 'OnlineEventAttendanceMode',
  hybrid: 'MixedEventAttendanceMode',
} as const;

/**
 * A meeting (https://schema.org/Event, https://developers.google.com/search/docs/appearance/structured-data/event). Prices are
 * not known, so nothing is said of them; of those who speak, the members who agreed to be listed are named.
 */
export function eventThing(event: Event, reader: Reader, image: string | undefined): Thing {
  const { locale } = reader;
  const { chapters, format, capacity, speakers, partOf, parts, topics } = event;
  return {
    ...brief(event, reader),
    description: descriptionOf(event, reader),
    inLanguage: event.language,
    location: places(event, reader),
    organizer: chapters.map((chapter) => host(chapter, reader)),
    performer: speakers.flatMap(({ person }) =>
      person
        ? [{ '@type': 'Person', name: read(person.name, locale), url: absolute(person.path, reader) }]
        : [],
    ),
    image,
    keywords: namesOf(topics, locale),
    [format === 'hybrid' ? 'maximumPhysicalAttendeeCapacity' : 'maximumAttendeeCapacity']: capacity,
    superEvent: partOf && brief(partOf, reader),
    subEvent: parts.map((part) => brief(part, reader)),
  };
}

/** A meeting in as many words as are needed to know which. */
function brief(event: Event, reader: Reader): Thing {
  const url = absolute(event.path, reader);
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    name: read(event.title, reader.locale),
    url,
    startDate: globalTime(event.starts),
    endDate: event.ends && globalTime(event.ends),
    eventStatus: `https://schema.org/${statuses[event.status]}`,
    eventAttendanceMode: `https://schema.org/${attendance[event.format]}`,
  };
}

function places(event: Event, reader: Reader): Thing[] {
  const { venue, format, onlineUrl, registration } = event;
  const room = venue && format !== 'online' ? [place(venue, reader.locale)] : [];
  if (format === 'in-person') return room;
  const url = onlineUrl ?? registration ?? absolute(event.path, reader);
  return [...room, { '@type': 'VirtualLocation', url }];
}

function place({ name, address, location }: NonNullable<Event['venue']>, locale: string): Thing {
  return {
    '@type': 'Place',
    name: read(name, locale),
    address: address && postalAddress(read(address, locale), Object.values(address)),
    geo: location && geo(location),
  };
}

/** An address as people write it. One that begins with a prefecture, in any of its languages, is in Japan. */
function postalAddress(text: string, all: readonly string[]): Thing {
  const within = (address: string) => prefectures.find((name) => address.startsWith(name));
  const region = within(text);
  return {
    '@type': 'PostalAddress',
    streetAddress: region ? text.slice(region.length).trim() || text : text,
    addressRegion: region,
    addressCountry: all.some(within) ? 'JP' : undefined,
  };
}
