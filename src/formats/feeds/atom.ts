import { generateAtomFeed } from 'feedsmith';
import { isoStamp } from '../../lib/timestamps.ts';
import { safeTexts, withoutCdata } from '../../lib/xml-text.ts';
import { addressOf, type Feed, type FeedImage, type FeedItem } from './feed.ts';
import { archiveLinks } from './feed-archives.ts';
import { archiveXml, noteForBrowsers, stylesheetXml } from './feed-in-browser.ts';

/** A feed as Atom 1.0 (RFC 4287). Equal feeds give equal bytes. */
export function atom(feed: Feed): string {
  const self = addressOf(feed, 'atom', feed.year);
  const xml = generate(head(feed, self), feed.timeZone);
  const declared = xml.indexOf('?>') + 2;
  const end = xml.lastIndexOf('</feed>');
  return [
    ...[xml.slice(0, declared), '\n', stylesheetXml(feed), xml.slice(declared, end)],
    ...[archiveXml(feed), noteForBrowsers(feed, self), ...feed.items.map(entryXml), xml.slice(end)],
  ].join('');
}

type AtomFeed = Parameters<typeof generateAtomFeed>[0];
type AtomEntry = NonNullable<AtomFeed['entries']>[number];

// feedsmith writes dates in UTC, where a day of eastern time zones begins on the day before.
const generate = (feed: AtomFeed, timeZone: string) =>
  withoutCdata(generateAtomFeed(safeTexts(feed))).replace(
    /(?<=<(updated|published)>)[^<]+(?=<\/\1>)/g,
    (date) => isoStamp(Date.parse(date), timeZone),
  );

// Atom requires a date, even in a feed without items.
const never = 0;

function head(feed: Feed, self: string): AtomFeed {
  const text = (value: string) => ({ value });
  return {
    id: feed.id,
    title: text(feed.title),
    subtitle: text(feed.description),
    updated: dateOf(feed.updated ?? never),
    authors: [{ name: feed.author }],
    generator: { text: 'Kairan' },
    ...(feed.image ? { logo: feed.image } : {}),
    links: [
      { rel: 'self', href: self, type: 'application/atom+xml' },
      { rel: 'alternate', href: feed.page, type: 'text/html' },
      ...(feed.hub ? [{ rel: 'hub', href: feed.hub }] : []),
      ...archiveLinks(feed, 'atom'),
    ],
    xml: { lang: feed.locale },
  };
}

const written = new WeakMap<FeedItem, string>();

/** An `<entry>`, written once for all feeds that hold the item. */
function entryXml(item: FeedItem): string {
  let xml = written.get(item);
  if (xml === undefined) {
    const whole = generate(
      { id: '-', title: { value: '-' }, updated: new Date(never), entries: [entry(item)] },
      item.timeZone,
    );
    xml = whole.slice(whole.indexOf('  <entry'), whole.lastIndexOf('</feed>'));
    written.set(item, xml);
  }
  return xml;
}

function entry(item: FeedItem): AtomEntry {
  const { id, url, context, title, summary, content, date, updated, language, image } = item;
  return {
    id,
    // feedsmith omits an empty title, and an entry without one is invalid.
    title: { value: title || '-' },
    updated: dateOf(updated),
    ...(date === undefined ? {} : { published: dateOf(date) }),
    authors: item.authors.map((name) => ({ name })),
    categories: item.categories.map((term) => ({ term })),
    links: [
      { rel: 'alternate', href: url },
      ...(context ? [{ rel: 'related', href: context }] : []),
      ...(image ? [enclosure(image)] : []),
    ],
    ...(summary === '' ? {} : { summary: { value: summary } }),
    ...(content === '' ? {} : { content: { value: content, type: 'html' } }),
    ...(language ? { xml: { lang: language } } : {}),
  };
}

const enclosure = ({ url, type, length }: FeedImage) => ({
  ...{ rel: 'enclosure', href: url, type },
  ...(length === undefined ? {} : { length }),
});

/** A valid date. Throws a RangeError for an invalid one, which feedsmith would omit without a message. */
function dateOf(instant: number): Date {
  const date = new Date(instant);
  date.toISOString();
  return date;
}
