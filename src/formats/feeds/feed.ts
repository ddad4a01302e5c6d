import type { ShareImage } from '../pages/share-image.ts';
import { type FeedFormatName, feedFile } from './feed-formats.ts';

/** One entry of a feed, whatever its format. Texts are plain unless named as HTML, addresses are absolute. */
export interface FeedItem {
  /** A tag URI (RFC 4151) that never changes, whatever happens to the record's title, address or file. */
  id: string;
  url: string;
  /** The page of this site about it, where `url` leads elsewhere. */
  context?: string;
  title: string;
  /** The facts as plain text, one per line. */
  summary: string;
  /** Sanitised HTML that can stand alone: the whole of an issue, the facts of any other record. */
  content: string;
  /**
   * Milliseconds since 1970 (UTC), never later than the community's `now`: when it was published, announced or held.
   * Absent for an event without a date of announcement: feed readers then take the time at which they found it.
   */
  date?: number;
  /** When it last changed, else its date, else a guess, since Atom requires one. Milliseconds since 1970 (UTC). */
  updated: number;
  /** The time zone in which dates are written: the community's. */
  timeZone: string;
  /** The day whose year it is archived under, `YYYY-MM-DD`. It does not change when the record is edited. */
  day: string;
  /** Its language, where that is not the feed's. */
  language?: string;
  /** Set where its language is written from right to left. */
  dir?: 'rtl';
  categories: readonly string[];
  /** Names only, without addresses. */
  authors: readonly string[];
  /** Absent in archives. */
  image?: FeedImage;
}

/** The picture of an item, and its size in bytes where known: RSS readers rely on it. */
export type FeedImage = ShareImage & { length?: number };

/** All that a feed ever had, by year. Items are made when asked for, and not kept: they are as many as the records. */
export interface FeedArchives {
  /** Earliest first. */
  years: readonly string[];
  /** The items of a year, newest first. */
  items(year: string): readonly FeedItem[];
}

/** A feed, whatever its format; `feedWriters` (feed-documents.ts) write it. */
export interface Feed {
  /** A tag URI (RFC 4151), as permanent as those of its items. */
  id: string;
  /** The folder it is served from, from the site's root in the default language: `/`, `/chapters/nagoya/`. */
  path: string;
  locale: string;
  /** The time zone in which dates are written: the community's. */
  timeZone: string;
  title: string;
  description: string;
  /** Absolute address of its web page. It is also its folder: file names are appended to it. */
  page: string;
  /** The name of the whole community. */
  author: string;
  /** Made when first asked for. */
  items: readonly FeedItem[];
  /** The date of its newest item, milliseconds since 1970 (UTC); absent where there is none. */
  updated?: number;
  /** Absolute address of the community's logo. */
  image?: string;
  /** Absolute address of a WebSub hub (https://www.w3.org/TR/websub/). */
  hub?: string;
  /** Absent in a feed without archives. */
  archives?: FeedArchives;
  /** The year of which this document is the archive; absent in the feed that people subscribe to. */
  year?: string;
  /** The current year. */
  thisYear?: string;
  /** What a browser shows when somebody opens the feed itself; addresses begin with a slash. */
  browserNote: {
    title: string;
    what: string;
    links: readonly { label: string; href: string }[];
    stylesheet: string;
  };
}

/** The absolute address of a feed's file, or of its archive of a year. */
export function addressOf({ page }: Feed, format: FeedFormatName, year?: string): string {
  return page + feedFile(format, year);
}

/** The newest date among items; items without a date do not count. */
export function newestDate(items: readonly FeedItem[]): number | undefined {
  return items.reduce<number | undefined>((newest, { date, updated }) => {
    return date === undefined || (newest !== undefined && newest >= updated) ? newest : updated;
  }, undefined);
}
