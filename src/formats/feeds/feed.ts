import type { ShareImage } from '../pages/share-image.ts';
import { type FeedFormatName, feedFile } from './feed-formats.ts';

/** One entry of a feed, whatever its format. Its texts are plain unless they say HTML, its addresses absolute. */
export interface FeedItem {
  /** A tag URI (RFC 4151) that stays the same whatever happens to the record's title, address or file. */
  id: string;
  url: string;
  /** The page of this site that tells of it, where `url` leads elsewhere. */
  context?: string;
  title: string;
  /** The essentials, one thing a line. */
  summary: string;
  /** Safe HTML that needs nothing around it: of an issue all of it, of anything else the essentials. */
  content: string;
  /**
   * Milliseconds since 1970 (UTC), never later than the community's `now`: when it was published, announced or held.
   * Absent for an event that nobody dated yet: readers then take the time at which they found it.
   */
  date?: number;
  /** When it last changed, else its date, and a guess where that is absent, since Atom must have one. */
  updated: number;
  /** The time zone in which dates are written: the community's. */
  timeZone: string;
  /** The day by whose year it is archived, `YYYY-MM-DD`. It does not change when a record is changed. */
  day: string;
  /** The language it is written in, where that is not the feed's. */
  language?: string;
  /** Its readers read from right to left. */
  dir?: 'rtl';
  categories: readonly string[];
  /** Names, and nothing but names. */
  authors: readonly string[];
  image?: FeedImage;
}

/** A picture that stands for an item, and its size in bytes where that is known: readers of RSS count on it. */
export type FeedImage = ShareImage & { length?: number };

/** A feed, whatever its format: `feedWriters` (feed-documents.ts) write it down. */
export interface Feed {
  /** A tag URI, as lasting as those of its items. */
  id: string;
  /** The folder it lies in, from the site's root in the default language: `/`, `/chapters/nagoya/`. */
  path: string;
  locale: string;
  /** The time zone in which dates are written: the community's. */
  timeZone: string;
  title: string;
  description: string;
  /** Absolute address of the page for people, which is the folder too: the names of files are added to it. */
  page: string;
  /** The whole community's name. */
  author: string;
  items: readonly FeedItem[];
  /** When the newest of its items is from, milliseconds since 1970 (UTC); absent when there is none. */
  updated?: number;
  /** Absolute address of a picture. */
  image?: string;
  /** Absolute address of a WebSub hub (https://www.w3.org/TR/websub/). */
  hub?: string;
  /** Everything that it ever told, by year, the earliest first; absent in a feed without archives. */
  archives?: ReadonlyMap<string, readonly FeedItem[]>;
  /** The year that this document is the archive of; absent in the feed that people subscribe to. */
  year?: string;
  /** The year that is not over yet. */
  thisYear?: string;
  /** What a browser that shows the feed itself is to show: addresses begin with a slash. */
  opened: {
    title: string;
    what: string;
    links: readonly { label: string; href: string }[];
    stylesheet: string;
  };
}

/** The absolute address of a feed's document: of itself, or of its archive of a year. */
export function addressOf({ page }: Feed, format: FeedFormatName, year?: string): string {
  return page + feedFile(format, year);
}

/** When something last came or changed among items; those that nobody dated do not count. */
export function newestDate(items: readonly FeedItem[]): number | undefined {
  return items.reduce<number | undefined>((newest, { date, updated }) => {
    return date === undefined || (newest !== undefined && newest >= updated) ? newest : updated;
  }, undefined);
}
