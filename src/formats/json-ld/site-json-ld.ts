import type { Chapter, Settings } from '../../community/record-types.ts';
import { machineDate } from '../../lib/date-and-number-text.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import { type Audience, absolute } from '../audience.ts';
import { mediaUrl } from '../feeds/feed-media.ts';
import { descriptionOf } from '../record-texts/page-record.ts';
import { fieldText, namesOf } from '../record-texts/plain-field-text.ts';
import type { Thing } from './json-ld-thing.ts';

/** The permanent identifier of the community, the same in every language: other things refer to it. */
const communityId = ({ settings }: Audience['community']) => `${settings.url}#community`;
const websiteId = ({ settings }: Audience['community']) => `${settings.url}#website`;

/** The community, with only the properties that identify it. */
export function publisher(audience: Audience): Thing {
  const { community, locale } = audience;
  return {
    '@type': 'Organization',
    '@id': communityId(community),
    name: fieldText(community.settings.name, locale),
    url: absolute('/', audience),
  };
}

/** The community, with all its properties. */
export function organization(audience: Audience): Thing {
  const { community, locale } = audience;
  const { tagline, logo, links, regions } = { ...community.settings, regions: community.regions };
  return {
    ...publisher(audience),
    slogan: tagline && fieldText(tagline, locale),
    logo: logo && mediaUrl(logo, community),
    sameAs: profiles(links).filter((url) => url !== community.settings.url),
    areaServed: namesOf(
      regions.filter(({ chapters }) => chapters.some(({ type }) => type === 'regional')),
      locale,
    ),
  };
}

/** The addresses of profiles elsewhere. */
export const profiles = (links: Settings['links']) =>
  Object.values(links ?? {}).filter((url) => url !== undefined);

/** The site as a whole. */
export function website(audience: Audience): Thing {
  const { community, locale } = audience;
  return {
    '@type': 'WebSite',
    '@id': websiteId(community),
    name: fieldText(community.settings.name, locale),
    url: absolute('/', audience),
    inLanguage: [...community.settings.locales],
    publisher: { '@type': 'Organization', '@id': communityId(community) },
  };
}

/** The site that something is a part of. */
export const partOfSite = ({ community }: Audience): Thing => ({
  '@type': 'WebSite',
  '@id': websiteId(community),
});

/** A chapter as the organizer of something. */
export function host(chapter: Chapter, audience: Audience): Thing {
  const url = absolute(chapter.path, audience);
  return {
    '@type': 'Organization',
    '@id': `${url}#chapter`,
    name: fieldText(chapter.name, audience.locale),
    url,
  };
}

/** A chapter: an organization within the community. */
export function chapterThing(chapter: Chapter, audience: Audience): Thing {
  const { locale } = audience;
  const { founded, retired, tagline, topics, languages, links } = chapter;
  return {
    ...host(chapter, audience),
    description: descriptionOf(chapter, audience),
    slogan: tagline && fieldText(tagline, locale),
    parentOrganization: publisher(audience),
    foundingDate: founded && machineDate(founded),
    dissolutionDate: retired && machineDate(retired),
    ...locationOf(chapter, locale),
    knowsAbout: namesOf(topics, locale),
    knowsLanguage: [...languages],
    sameAs: profiles(links),
  };
}

// A chapter about a subject has no place, even where its file names a town.
function locationOf({ type, location, prefecture, region, jointOf }: Chapter, locale: string) {
  if (type !== 'regional') return {};
  const name = location?.place && fieldText(location.place, locale);
  const areas: readonly (Words | undefined)[] =
    jointOf.length > 0 ? jointOf : [location?.place ?? region?.name];
  return {
    location: location && {
      '@type': 'Place',
      name,
      geo: geo(location),
      address: prefecture && { '@type': 'PostalAddress', addressRegion: prefecture, addressCountry: 'JP' },
    },
    areaServed: areas.flatMap((area) => (area ? [pick(area, locale).text] : [])),
  };
}

/** Geographic coordinates. */
export const geo = ({ lat, lon }: { lat: number; lon: number }): Thing => ({
  '@type': 'GeoCoordinates',
  latitude: lat,
  longitude: lon,
});
