import { generateJsonFeed } from 'feedsmith';
import { isoStamp } from '../../lib/timestamps.ts';
import { safeTexts } from '../../lib/xml-text.ts';
import { addressOf, type Feed, type FeedItem } from './feed.ts';

type JsonFeed = Parameters<typeof generateJsonFeed>[0];

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The same feed gives the same bytes. */
export function jsonFeed(feed: Feed): string {
  const { title, description, page, locale, timeZone, author, image, hub, opened, items } = feed;
  const made = generateJsonFeed(
    safeTexts({
      ...{ title, description, home_page_url: page, feed_url: addressOf(feed, 'json'), language: locale },
      user_comment: opened.what,
      authors: [{ name: author }],
      ...(image ? { icon: image } : {}),
      ...(hub ? { hubs: [{ type: 'WebSub', url: hub }] } : {}),
      items: items.map(itemOf),
    }),
  ) as JsonFeed;
  // The package leaves empty lists out; the list of items must be there.
  return `${JSON.stringify({ ...made, items: made.items ?? [] }, inZone(timeZone), 2)}\n`;
}

// The package writes dates in UTC, where a day in the east begins on the day before.
const inZone = (timeZone: string) => (key: string, value: unknown) =>
  key.startsWith('date_') ? isoStamp(Date.parse(String(value)), timeZone) : value;

function itemOf({ id, url, context, title, summary, content, date, language, image, ...item }: FeedItem) {
  return {
    ...{ id, title, content_html: content, tags: [...item.categories] },
    // Here the page that tells of something comes first, and what it tells of is elsewhere.
    ...(context ? { url: context, external_url: url } : { url }),
    ...(summary === '' ? {} : { summary }),
    // The package leaves out a date that is none; this throws a RangeError.
    ...(date === undefined ? {} : { date_published: new Date(date).toISOString() }),
    ...(date === undefined || date === item.updated
      ? {}
      : { date_modified: new Date(item.updated).toISOString() }),
    ...(item.authors.length > 0 ? { authors: item.authors.map((name) => ({ name })) } : {}),
    ...(language ? { language } : {}),
    ...(image ? { image: image.url } : {}),
  };
}
