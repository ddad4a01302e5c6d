import { prefectures } from '../../collections/japanese-prefectures.ts';
import type { Event } from '../../community/record-types.ts';
import { type Audience, absolute } from '../audience.ts';
import { globalTime } from '../record-texts/event-time-text.ts';
import { descriptionOf } from '../record-texts/page-record.ts';
import { fieldText, namesOf } from '../record-texts/plain-field-text.ts';
import type { Thing } from './json-ld-thing.ts';
import { geo, host } from './site-json-ld.ts';

// `moved`: the time or the place has changed. The event is EventRescheduled where the former day is known; else it is
// announced as scheduled at its new time and place.
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
 * An event (https://schema.org/Event, https://developers.google.com/search/docs/appearance/structured-data/event).
 * Prices are unknown and left out; of the speakers only members who agreed to be listed are named.
 */
export function eventThing(event: Event, audience: Audience, image: string | undefined): Thing {
  const { locale } = audience;
  const { chapters, format, capacity, speakers, partOf, parts, topics } = event;
  return {
    ...eventReference(event, audience),
    description: descriptionOf(event, audience),
    inLanguage: event.language,
    organizer: chapters.map((chapter) => host(chapter, audience)),
    performer: speakers.flatMap(({ person }) =>
      person
        ? [{ '@type': 'Person', name: fieldText(person.name, locale), url: absolute(person.path, audience) }]
        : [],
    ),
    image,
    keywords: namesOf(topics, locale),
    [format === 'hybrid' ? 'maximumPhysicalAttendeeCapacity' : 'maximumAttendeeCapacity']: capacity,
    superEvent: partOf && eventReference(partOf, audience),
    subEvent: parts.map((part) => eventReference(part, audience)),
  };
}

/** The properties that identify an event: also used for the events that it belongs to. */
function eventReference(event: Event, audience: Audience): Thing {
  const url = absolute(event.path, audience);
  return {
    '@type': 'Event',
    '@id': `${url}#event`,
    name: fieldText(event.title, audience.locale),
    url,
    startDate: globalTime(event.starts),
    endDate: event.ends && globalTime(event.ends),
    previousStartDate: event.movedFrom && globalTime(event.movedFrom),
    eventStatus: `https://schema.org/${event.status === 'moved' && event.movedFrom ? 'EventRescheduled' : statuses[event.status]}`,
    eventAttendanceMode: `https://schema.org/${attendance[event.format]}`,
    location: places(event, audience),
  };
}

function places(event: Event, audience: Audience): Thing[] {
  const { venue, format, onlineUrl, registration } = event;
  const room =
    format === 'online'
      ? []
      : [venue ? place(venue, event, audience.locale) : approximatePlace(event, audience.locale)];
  if (format === 'in-person') return room;
  const url = onlineUrl ?? registration ?? absolute(event.path, audience);
  return [...room, { '@type': 'VirtualLocation', url }];
}

function place(venue: NonNullable<Event['venue']>, event: Event, locale: string): Thing {
  const { name, address, location } = venue;
  return {
    '@type': 'Place',
    name: fieldText(name, locale),
    address: address
      ? { ...areaOf(event), ...postalAddress(fieldText(address, locale), Object.values(address)) }
      : townOf(event, locale),
    geo: location && geo(location),
  };
}

/** The place of an event without a venue: the town of its chapter. */
function approximatePlace(event: Event, locale: string): Thing {
  const address = townOf(event, locale);
  const [chapter] = event.chapters;
  const name = address.addressLocality ?? (chapter && fieldText(chapter.name, locale));
  return { '@type': 'Place', name, address: { ...address, addressLocality: name } };
}

/** The town of a host chapter, else its region, as an address. */
function townOf(event: Event, locale: string): Thing {
  const chapter = event.chapters.find(({ location, region }) => location?.place ?? region);
  const town = chapter?.location?.place ?? chapter?.region?.name;
  return { '@type': 'PostalAddress', addressLocality: town && fieldText(town, locale), ...areaOf(event) };
}

/** The prefecture and country of the first host chapter that has a prefecture. */
function areaOf({ chapters }: Event): Partial<Thing> {
  const prefecture = chapters.find((chapter) => chapter.prefecture)?.prefecture;
  return prefecture ? { addressRegion: prefecture, addressCountry: 'JP' } : {};
}

/** A free-form address. One that begins with a prefecture, in any of its languages, is in Japan. */
function postalAddress(text: string, all: readonly string[]): Thing {
  const within = (address: string) => prefectures.find((name) => address.startsWith(name));
  const region = within(text);
  return {
    '@type': 'PostalAddress',
    streetAddress: region ? text.slice(region.length).trim() || text : text,
    ...(region ? { addressRegion: region } : {}),
    ...(all.some(within) ? { addressCountry: 'JP' } : {}),
  };
}
