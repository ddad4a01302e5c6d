import type { Audience } from '../audience.ts';
import { atom } from './atom.ts';
import { feedPlaces } from './community-feeds.ts';
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

/** Every file of every feed in a language: all formats, with archives by year where a feed has them. */
export function feedDocuments(audience: Audience): FeedDocument[] {
  return feedPlaces(audience).flatMap(({ folder, feed, isArchived }) => {
    const years = isArchived ? archiveYears(feed()) : [];
    return feedFormatNames.flatMap((format): FeedDocument[] => [
      { path: folder + feedFile(format), format, feed },
      ...(feedFormats[format].hasArchives ? years : []).map((year) => ({
        ...{ path: folder + feedFile(format, year), format },
        feed: () => archiveOf(feed(), year),
      })),
    ]);
  });
}
