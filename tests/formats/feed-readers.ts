import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { SaxesParser } from 'saxes';
import type { Feed, FeedImage, FeedItem } from '../../src/formats/feeds/feed.ts';
import type { FeedFormatName } from '../../src/formats/feeds/feed-formats.ts';

/** A feed as a reader finds it, in one shape for all formats. Dates are milliseconds since 1970 (UTC). */
export interface ReadFeed {
  title: string;
  description: string;
  page: string;
  self: string;
  language: string;
  image?: string | undefined;
  updated?: number | undefined;
  items: ReadItem[];
}

export interface ReadItem {
  id: string;
  url: string;
  title: string;
  summary?: string | undefined;
  content: string;
  date?: number | undefined;
  categories: string[];
  authors: string[];
  /** The address of its picture. */
  image?: string | undefined;
  /** The same as a file that belongs to it. */
  enclosure?: { url: string; type?: string | undefined; length?: number | undefined } | undefined;
}

/** Independent readers of each format. */
export const readers: Record<FeedFormatName, Record<string, (text: string) => ReadFeed>> = {
  rss: { 'feed-parser': byFeedParser, feedsmith: rssByFeedsmith },
  atom: { 'feed-parser': byFeedParser, feedsmith: atomByFeedsmith },
  json: { 'JSON.parse': jsonByHand, feedsmith: jsonByFeedsmith },
};

const names = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' };

/** What every reader is to find. */
export function expected(feed: Feed, format: FeedFormatName): ReadFeed {
  const { title, description, page, locale, image, updated, items } = feed;
  const file = feed.year === undefined ? names[format] : names[format].replace('.', `-${feed.year}.`);
  return {
    ...{ title, description, page, self: `${page}${file}`, language: locale, image },
    updated: format === 'json' ? undefined : (updated ?? (format === 'atom' ? 0 : undefined)),
    items: items.map((item) => expectedItem(item, feed, format)),
  };
}

function expectedItem(item: FeedItem, { author }: Feed, format: FeedFormatName): ReadItem {
  const { id, url, context, title, summary, content, date, categories, authors, image } = item;
  const wholeSeconds = (instant: number) => Math.floor(instant / 1000) * 1000;
  return {
    ...{ id, title, content, categories: [...categories] },
    url: format === 'json' ? (context ?? url) : url,
    // RSS takes a description to be HTML.
    summary: format === 'rss' ? undefined : summary || undefined,
    date: date === undefined ? undefined : wholeSeconds(date),
    // In Atom, what names nobody is the feed's author's.
    authors: format === 'atom' && authors.length === 0 ? [author] : [...authors],
    image: image?.url,
    enclosure: image && enclosureOf(image, format),
  };
}

function enclosureOf({ url, type, length }: FeedImage, format: FeedFormatName) {
  if (format === 'json') return undefined;
  // RSS has none of unknown length.
  return format === 'rss' && length === undefined ? undefined : { url, type, length };
}

const instant = (date: string | Date | null | undefined) => (date ? new Date(date).getTime() : undefined);
const text = (value: string | null | undefined) => value ?? '';

function byFeedParser(xml: string): ReadFeed {
  const feed = parseFeed(xml);
  const isAtom = feed.meta.type === 'atom';
  return {
    ...{ title: text(feed.title), description: text(feed.description), page: text(feed.url) },
    ...{ self: text(feed.self), language: text(feed.language), image: feed.image?.url ?? undefined },
    updated: instant(feed.updated),
    items: feed.items.map((item) => ({
      ...{ id: text(item.id), url: text(item.url), title: text(item.title), content: text(item.content) },
      summary: isAtom ? (item.description ?? undefined) : undefined,
      date: instant(item.published),
      categories: item.categories.map(({ term }) => text(term)),
      authors: item.authors.map(({ name }) => text(name)),
      image: item.image?.url,
      enclosure: item.media.map(({ url, mimeType, length }) => ({
        url,
        type: mimeType ?? undefined,
        length: length ?? undefined,
      }))[0],
    })),
  };
}

function rssByFeedsmith(xml: string): ReadFeed {
  const feed = parseRssFeed(xml);
  return {
    ...{ title: text(feed.title), description: text(feed.description), page: text(feed.link) },
    self: text(feed.atom?.links?.find(({ rel }) => rel === 'self')?.href),
    ...{ language: text(feed.language), image: feed.image?.url, updated: instant(feed.lastBuildDate) },
    items: (feed.items ?? []).map((item) => ({
      ...{ id: text(item.guid?.value), url: text(item.link), title: text(item.title) },
      ...{ content: text(item.content?.encoded), date: instant(item.pubDate) },
      summary: undefined,
      categories: (item.categories ?? []).map(({ name }) => text(name)),
      authors: item.dc?.creators ?? [],
      image: item.media?.contents?.[0]?.url,
      enclosure: item.enclosures?.[0] as ReadItem['enclosure'],
    })),
  };
}

function atomByFeedsmith(xml: string): ReadFeed {
  const feed = parseAtomFeed(xml);
  const link = (links: typeof feed.links, wanted: string) =>
    text(links?.find(({ rel }) => rel === wanted)?.href);
  const byFeed = (feed.authors ?? []).map(({ name }) => text(name));
  return {
    ...{ title: text(feed.title?.value), description: text(feed.subtitle?.value) },
    ...{ page: link(feed.links, 'alternate'), self: link(feed.links, 'self') },
    ...{ language: text(feed.xml?.lang), image: feed.logo, updated: instant(feed.updated) },
    items: (feed.entries ?? []).map((entry) => ({
      ...{ id: text(entry.id), url: link(entry.links, 'alternate'), title: text(entry.title?.value) },
      ...{ content: text(entry.content?.value), summary: entry.summary?.value },
      date: instant(entry.published),
      categories: (entry.categories ?? []).map(({ term }) => text(term)),
      authors: entry.authors ? entry.authors.map(({ name }) => text(name)) : byFeed,
      ...enclosed(entry.links?.find(({ rel }) => rel === 'enclosure')),
    })),
  };
}

const enclosed = (link: { href?: string; type?: string; length?: number } | undefined) =>
  link
    ? { image: text(link.href), enclosure: { url: text(link.href), type: link.type, length: link.length } }
    : { image: undefined, enclosure: undefined };

function jsonByFeedsmith(json: string): ReadFeed {
  return fromJson(parseJsonFeed(json) as JsonFeed);
}

function jsonByHand(json: string): ReadFeed {
  return fromJson(JSON.parse(json) as JsonFeed);
}

interface JsonFeed {
  title?: string;
  description?: string;
  home_page_url?: string;
  feed_url?: string;
  language?: string;
  icon?: string;
  items?: {
    id?: string;
    url?: string;
    title?: string;
    summary?: string;
    content_html?: string;
    date_published?: string;
    tags?: string[];
    authors?: { name?: string }[];
    image?: string;
  }[];
}

function fromJson(feed: JsonFeed): ReadFeed {
  return {
    ...{ title: text(feed.title), description: text(feed.description), page: text(feed.home_page_url) },
    ...{ self: text(feed.feed_url), language: text(feed.language), image: feed.icon, updated: undefined },
    items: (feed.items ?? []).map((item) => ({
      ...{ id: text(item.id), url: text(item.url), title: text(item.title), summary: item.summary },
      ...{ content: text(item.content_html), date: instant(item.date_published) },
      ...{ categories: item.tags ?? [], authors: (item.authors ?? []).map(({ name }) => text(name)) },
      ...{ image: item.image, enclosure: undefined },
    })),
  };
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const entity = /&(?:#x([\da-f]+);?|#(\d+);?|(amp|lt|gt|quot|apos);)/gi;

/**
 * A feed for a comparison with what feed-parser found: that one decodes HTML in texts as often as it can, takes the
 * authors of RSS for addresses, and Media RSS for enclosures.
 */
export function asFeedParserSees(feed: ReadFeed): ReadFeed {
  return JSON.parse(JSON.stringify(feed), (key, value: unknown) => {
    if (key === 'authors' || (key === 'enclosure' && !(value as ReadItem['enclosure'])?.length))
      return undefined;
    return typeof value === 'string' ? decoded(value) : value;
  }) as ReadFeed;
}

function decoded(text: string): string {
  const once = text.replace(entity, (_whole, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? '';
    return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10) || 0xfffd);
  });
  return once === text ? once : decoded(once);
}

/** Throws on the first fault of form, as a strict XML parser does. */
export function wellFormed(xml: string): void {
  // Half a surrogate pair is taken for a whole one.
  if (!xml.isWellFormed()) throw new Error('A character that no XML document may hold.');
  new SaxesParser({ xmlns: true }).write(xml).close();
}
