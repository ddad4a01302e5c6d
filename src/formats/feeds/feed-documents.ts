import type { Audience } from '../audience.ts';
import { atom } from './atom.ts';
import { type FeedPlace, feedPlaces } from './community-feeds.ts';
import type { Feed } from './feed.ts';
import { archiveOf, archiveYears } from './feed-archives.ts';
import { type FeedFormatName, feedFile, feedFormatNames, feedFormats } from './feed-formats.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';

/** The writer of each format. */
export const feedWriters: Readonly<Record<FeedFormatName, (feed: Feed) => string>> = {
  rss,
  atom,
  json: jsonFeed,
};

/** One file of a feed, written on demand. */
export interface FeedDocument {
  /** From the site's root, in the default language: `/chapters/nagoya/rss.xml`. */
  path: string;
  format: FeedFormatName;
  feed(): Feed;
}

/**
 * Every file of every feed in a language: all formats, with archives by year where a feed has them. Files that hold the
 * same items stand together, so that a build makes each item once and can then forget it.
 */
export function feedDocuments(audience: Audience): FeedDocument[] {
  const places = feedPlaces(audience);
  const archived = places.filter(({ isArchived }) => isArchived);
  const years = [...new Set(archived.flatMap(({ feed }) => archiveYears(feed())))].sort();
  return [
    ...places.flatMap((place) => feedFormatNames.map((format) => documentOf(place, format))),
    ...years.flatMap((year) => archived.flatMap((place) => archiveDocuments(place, year))),
  ];
}

const documentOf = ({ folder, feed }: FeedPlace, format: FeedFormatName): FeedDocument => ({
  ...{ path: folder + feedFile(format), format, feed },
});

function archiveDocuments({ folder, feed }: FeedPlace, year: string): FeedDocument[] {
  if (!archiveYears(feed()).includes(year)) return [];
  return feedFormatNames
    .filter((format) => feedFormats[format].hasArchives)
    .map((format) => ({
      ...{ path: folder + feedFile(format, year), format },
      feed: () => archiveOf(feed(), year),
    }));
}
