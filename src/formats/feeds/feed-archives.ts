import { addressOf, type Feed, newestDate } from './feed.ts';
import type { FeedFormatName } from './feed-formats.ts';

/**
 * The archive of a year (RFC 5005, section 4): all items of that year. It is marked as an archive once the year is over
 * and only corrections can change it; that of the running year still grows.
 */
export function archiveOf(feed: Feed, year: string): Feed {
  const items = feed.archives?.items(year) ?? [];
  return { ...feed, items, updated: newestDate(items), year };
}

/** The years for which a feed has archives, earliest first. */
export const archiveYears = ({ archives }: Feed): readonly string[] => archives?.years ?? [];

/** Whether a feed is the archive of a year that is over. */
export const isArchive = ({ year, thisYear = '' }: Feed) => year !== undefined && year < thisYear;

/** Links to the documents before and after this one, and from an archive to the feed that people subscribe to. */
export function archiveLinks(feed: Feed, format: FeedFormatName): { rel: string; href: string }[] {
  const years = archiveYears(feed);
  const at = feed.year === undefined ? years.length : years.indexOf(feed.year);
  const link = (rel: string, year?: string) => ({ rel, href: addressOf(feed, format, year) });
  const [previous, next] = [years[at - 1], years[at + 1]];
  return [
    ...(feed.year === undefined ? [] : [link('current')]),
    ...(previous === undefined ? [] : [link('prev-archive', previous)]),
    ...(next === undefined ? [] : [link('next-archive', next)]),
  ];
}
