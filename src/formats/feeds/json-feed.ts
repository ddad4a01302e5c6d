import { generateJsonFeed } from 'feedsmith';
import { isoStamp } from '../../lib/timestamps.ts';
import { safeTexts } from '../../lib/xml-text.ts';
import { addressOf, type Feed, type FeedItem } from './feed.ts';

type JsonFeed = Parameters<typeof generateJsonFeed>[0];

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Equal feeds give equal bytes. */
export function jsonFeed(feed: Feed): string {
  const { title, description, page, locale, timeZone, author, image, hub, browserNote, items } = feed;
  const made = generateJsonFeed(
    safeTexts({
      ...{ title, description, home_page_url: page, feed_url: addressOf(feed, 'json'), language: locale },
      user_comment: browserNote.what,
      authors: [{ name: author }],
      ...(image ? { icon: image } : {}),
      ...(hub ? { hubs: [{ type: 'WebSub', url: hub }] } : {}),
      items: items.map(itemOf),
    }),
  ) as JsonFeed;
  // feedsmith omits empty lists, and `items` is required.
  return `${JSON.stringify({ ...made, items: made.items ?? [] }, inZone(timeZone), 2)}\n`;
}

// feedsmith writes dates in UTC, where a day of eastern time zones begins on the day before.
const inZone = (timeZone: string) => (key: string, value: unknown) =>
  key.startsWith('date_') ? isoStamp(Date.parse(String(value)), timeZone) : value;

function itemOf({ id, url, context, title, summary, content, date, language, image, ...item }: FeedItem) {
  return {
    ...{ id, title, content_html: content, tags: [...item.categories] },
    // In JSON Feed `url` is the page of this site, and `external_url` what it links to.
    ...(context ? { url: context, external_url: url } : { url }),
    ...(summary === '' ? {} : { summary }),
    // feedsmith omits an invalid date without a message; this throws a RangeError.
    ...(date === undefined ? {} : { date_published: new Date(date).toISOString() }),
    ...(date === undefined || date === item.updated
      ? {}
      : { date_modified: new Date(item.updated).toISOString() }),
    ...(item.authors.length > 0 ? { authors: item.authors.map((name) => ({ name })) } : {}),
    ...(language ? { language } : {}),
    ...(image ? { image: image.url } : {}),
  };
}
