import type { Chapter, Settings } from '../../community/types.ts';
import { machineDay } from '../../lib/format.ts';
import { pick, type Words } from '../../lib/words.ts';
import { absolute, namesOf, type Reader, read } from '../feed.ts';
import { mediaUrl } from '../feed-media.ts';
import { descriptionOf } from '../subject.ts';
import type { Thing } from './thing.ts';

/** What the whole community is called for ever, in every language: things refer to it by this. */
const communityId = ({ settings }: Reader['community']) => `${settings.url}#community`;
const websiteId = ({ settings }: Reader['community']) => `${settings.url}#website`;

/** The community, in as many words as others need to know whom it is about. */
export function publisher(reader: Reader): Thing {
  const { community, locale } = reader;
  return {
    '@type': 'Organization',
    '@id': communityId(community),
    name: read(community.settings.name, locale),
    url: absolute('/', reader),
  };
}

/** The community, with everything that can be said. */
export function organization(reader: Reader): Thing {
  const { community, locale } = reader;
  const { tagline, logo, links, regions } = { ...community.settings, regions: community.regions };
  return {
    ...publisher(reader),
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
export function website(reader: Reader): Thing {
  const { community, locale } = reader;
  return {
    '@type': 'WebSite',
    '@id': websiteId(community),
    name: read(community.settings.name, locale),
    url: absolute('/', reader),
    inLanguage: [...community.settings.locales],
    publisher: { '@type': 'Organization', '@id': communityId(community) },
  };
}

/** That something is a part of the site. */
export const partOfSite = ({ community }: Reader): Thing => ({
  '@type': 'WebSite',
  '@id': websiteId(community),
});

/** A chapter as the one who does something. */
export function host(chapter: Chapter, reader: Reader): Thing {
  const url = absolute(chapter.path, reader);
  return { '@type': 'Organization', '@id': `${url}#chapter`, name: read(chapter.name, reader.locale), url };
}

/** A chapter: an organization within the community. */
export function chapterThing(chapter: Chapter, reader: Reader): Thing {
  const { locale } = reader;
  const { founded, retired, tagline, topics, languages, links } = chapter;
  return {
    ...host(chapter, reader),
    description: descriptionOf(chapter, reader),
    slogan: tagline && read(tagline, locale),
    parentOrganization: publisher(reader),
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
