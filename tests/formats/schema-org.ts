/**
 * What of https://schema.org/version/latest/schemaorg-current-https.jsonld (release 29) our pages use: the properties of
 * each type, those it inherits included, and what may stand there. `!` marks those that search engines ask for.
 */
const types: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  WebSite: { name: 'text!', url: 'url!', inLanguage: 'language', publisher: 'Organization' },
  WebPage: pageWith({}),
  CollectionPage: pageWith({}),
  AboutPage: pageWith({}),
  ProfilePage: pageWith({ mainEntity: 'Person!' }),
  BreadcrumbList: { itemListElement: 'ListItem' },
  ListItem: { position: 'number!', name: 'text!', item: 'url!' },
  ImageObject: { url: 'url!', width: 'number', height: 'number' },
  Organization: {
    ...{ name: 'text', url: 'url', description: 'text', slogan: 'text', logo: 'url', image: 'url' },
    ...{ sameAs: 'url', areaServed: 'text', parentOrganization: 'Organization', location: 'Place' },
    ...{ foundingDate: 'date', dissolutionDate: 'date', knowsAbout: 'text', knowsLanguage: 'language' },
  },
  Person: {
    ...{ name: 'text!', url: 'url', description: 'text', sameAs: 'url', affiliation: 'Organization' },
  },
  Place: { name: 'text', address: 'PostalAddress', geo: 'GeoCoordinates' },
  PostalAddress: {
    ...{ streetAddress: 'text', addressLocality: 'text', addressRegion: 'text', addressCountry: 'text' },
  },
  GeoCoordinates: { latitude: 'number!', longitude: 'number!' },
  VirtualLocation: { url: 'url!' },
  Event: {
    ...{ name: 'text!', url: 'url', startDate: 'date!', endDate: 'date', description: 'text', image: 'url' },
    ...{ eventStatus: 'EventStatusType', eventAttendanceMode: 'EventAttendanceModeEnumeration' },
    ...{
      location: 'Place|VirtualLocation!',
      previousStartDate: 'date',
      organizer: 'Organization',
      performer: 'Person',
    },
    ...{ inLanguage: 'language', keywords: 'text', superEvent: 'Event', subEvent: 'Event' },
    ...{ maximumAttendeeCapacity: 'number', maximumPhysicalAttendeeCapacity: 'number' },
  },
  Article: {
    ...{
      headline: 'text!',
      description: 'text',
      url: 'url',
      mainEntityOfPage: 'url',
      inLanguage: 'language',
    },
    ...{
      datePublished: 'date',
      dateModified: 'date',
      author: 'Organization!',
      publisher: 'Organization',
      about: 'Organization',
    },
    ...{ image: 'url', isPartOf: 'Periodical' },
  },
  Periodical: { name: 'text', url: 'url' },
};

function pageWith(more: Record<string, string>) {
  return {
    ...{ url: 'url!', name: 'text!', description: 'text', inLanguage: 'language!', isPartOf: 'WebSite' },
    ...{ breadcrumb: 'BreadcrumbList', primaryImageOfPage: 'ImageObject' },
    mainEntity: 'Event|Organization|Article|Person',
    ...more,
  };
}

const members: Readonly<Record<string, readonly string[]>> = {
  EventStatusType: ['EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled'],
  EventAttendanceModeEnumeration: [
    ...['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'],
  ],
};

const plain: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string' && value.trim() !== '',
  url: (value) => typeof value === 'string' && /^https?:/.test(URL.parse(value)?.protocol ?? ''),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) =>
    /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d)?[+-]\d\d:\d\d)?)?)?$/.test(String(value)) &&
    !Number.isNaN(Date.parse(String(value))),
  language: (value) => typeof value === 'string' && Intl.getCanonicalLocales(value)[0] === value,
};

type Node = Record<string, unknown>;

/** What a JSON-LD document says that schema.org has no word for, or leaves out that it should say. */
export function schemaFaults(document: string): string[] {
  const { '@context': context, '@graph': graph } = JSON.parse(document) as Node;
  const wrong = context === 'https://schema.org' ? [] : [`@context ${JSON.stringify(context)}`];
  return [...wrong, ...(graph as Node[]).flatMap((node, index) => faultsOf(node, `@graph[${index}]`))];
}

function faultsOf(node: Node, at: string): string[] {
  const { '@type': type, '@id': id, ...properties } = node;
  const known = types[String(type)];
  if (!known) return [`${at}: no type ${String(type)}`];
  // What is told elsewhere is only named.
  if (id !== undefined && Object.keys(properties).length === 0) return [];
  const missing = Object.entries(known)
    .filter(([name, form]) => form.endsWith('!') && properties[name] === undefined)
    .map(([name]) => `${at}: a ${String(type)} without ${name}`);
  const wrong = Object.entries(properties).flatMap(([name, value]) => {
    const form = known[name]?.replace('!', '');
    if (form === undefined) return [`${at}: ${String(type)} has no ${name}`];
    return [value].flat().flatMap((each) => valueFaults(each, form, `${at}.${name}`));
  });
  return [...missing, ...wrong];
}

function valueFaults(value: unknown, form: string, at: string): string[] {
  const told = `${at}: ${JSON.stringify(value)} is no ${form}`;
  const choices = members[form]?.map((name) => `https://schema.org/${name}`);
  if (choices) return choices.includes(String(value)) ? [] : [told];
  if (plain[form]) return plain[form](value) ? [] : [told];
  const node = value as Node;
  if (typeof value !== 'object' || value === null || !form.split('|').includes(String(node['@type'])))
    return [told];
  return faultsOf(node, at);
}
