import type { Audience } from './audience.ts';
import { type FeedFormatName, feedFile, feedFormatNames, feedFormats } from './feed-formats.ts';
import { atom } from './feeds/atom.ts';
import { feedPlaces } from './feeds/community-feeds.ts';
import type { Feed } from './feeds/feed.ts';
import { archiveOf, archiveYears } from './feeds/feed-archives.ts';
import { jsonFeed } from './feeds/json-feed.ts';
import { rss } from './feeds/rss.ts';

/** How each format is written. */
export const feedWriters: Readonly<Record<FeedFormatName, (feed: Feed) => string>> = {
  rss,
  atom,
  json: jsonFeed,
};

/** One file of a feed, written when it is asked for. */
export interface FeedDocument {
  /** From the site's root, in the default language: `/chapters/nagoya/rss.xml`. */
  path: string;
  format: FeedFormatName;
  feed(): Feed;
}

/** Every file of every feed in a language: in each format, and the archives by year of those that have them. */
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
