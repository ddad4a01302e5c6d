import type { Chapter, Settings } from '../../community/record-types.ts';
import { machineDay } from '../../lib/date-and-number-text.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import { type Audience, absolute } from '../audience.ts';
import { mediaUrl } from '../feeds/feed-media.ts';
import { descriptionOf } from '../record-texts/page-record.ts';
import { namesOf, read } from '../record-texts/plain-field-text.ts';
import type { Thing } from './json-ld-thing.ts';

/** What the whole community is called for ever, in every language: things refer to it by this. */
const communityId = ({ settings }: Audience['community']) => `${settings.url}#community`;
const websiteId = ({ settings }: Audience['community']) => `${settings.url}#website`;

/** The community, in as many words as others need to know whom it is about. */
export function publisher(audience: Audience): Thing {
  const { community, locale } = audience;
  return {
    '@type': 'Organization',
    '@id': communityId(community),
    name: read(community.settings.name, locale),
    url: absolute('/', audience),
  };
}

/** The community, with everything that can be said. */
export function organization(audience: Audience): Thing {
  const { community, locale } = audience;
  const { tagline, logo, links, regions } = { ...community.settings, regions: community.regions };
  return {
    ...publisher(audience),
    slogan: tagline && read(tagline, locale),
    logo: logo && mediaUrl(logo, community),
    sameAs: profiles(links).filter((url) => url !== community.settings.url),
    areaServed: namesOf(
      regions.filter(({ chapters }) => chapters.some(({ type }) => type === 'regional')),
      locale,
    ),
  };
}

/** Where else somebody is found. */
export const profiles = (links: Settings['links']) =>
  Object.values(links ?? {}).filter((url) => url !== undefined);

/** The site as a whole. */
export function website(audience: Audience): Thing {
  const { community, locale } = audience;
  return {
    '@type': 'WebSite',
    '@id': websiteId(community),
    name: read(community.settings.name, locale),
    url: absolute('/', audience),
    inLanguage: [...community.settings.locales],
    publisher: { '@type': 'Organization', '@id': communityId(community) },
  };
}

/** That something is a part of the site. */
export const partOfSite = ({ community }: Audience): Thing => ({
  '@type': 'WebSite',
  '@id': websiteId(community),
});

/** A chapter as the one who does something. */
export function host(chapter: Chapter, audience: Audience): Thing {
  const url = absolute(chapter.path, audience);
  return { '@type': 'Organization', '@id': `${url}#chapter`, name: read(chapter.name, audience.locale), url };
}

/** A chapter: an organization within the community. */
export function chapterThing(chapter: Chapter, audience: Audience): Thing {
  const { locale } = audience;
  const { founded, retired, tagline, topics, languages, links } = chapter;
  return {
    ...host(chapter, audience),
    description: descriptionOf(chapter, audience),
    slogan: tagline && read(tagline, locale),
    parentOrganization: publisher(audience),
    foundingDate: founded && machineDay(founded),
    dissolutionDate: retired && machineDay(retired),
    ...whereabouts(chapter, locale),
    knowsAbout: namesOf(topics, locale),
    knowsLanguage: [...languages],
    sameAs: profiles(links),
  };
}

// A chapter of a subject is nowhere in particular, even where it says from which town it is looked after.
function whereabouts({ type, location, prefecture, region, jointOf }: Chapter, locale: string) {
  if (type !== 'regional') return {};
  const name = location?.place && read(location.place, locale);
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

/** A point of the map. */
export const geo = ({ lat, lon }: { lat: number; lon: number }): Thing => ({
  '@type': 'GeoCoordinates',
  latitude: lat,
  longitude: lon,
});
