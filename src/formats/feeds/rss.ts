import RSS from 'rss';
import { mailStamp } from '../../lib/timestamps.ts';
import { escapeMarkup, safeTexts, withoutCdata } from '../../lib/xml-text.ts';
import { addressOf, type Feed, type FeedImage, type FeedItem } from './feed.ts';
import { archiveLinks } from './feed-archives.ts';
import { archiveXml, noteForBrowsers, stylesheetXml } from './feed-in-browser.ts';

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification). Equal feeds give equal bytes. */
export function rss(feed: Feed): string {
  const self = addressOf(feed, 'rss', feed.year);
  const xml = withLastBuildDate(withoutCdata(new RSS(channel(feed, self)).xml({ indent: '  ' })), feed);
  const [declaration, rest] = splitAt(xml, '?>'.length + xml.indexOf('?>'));
  const [head, end] = splitAt(rest, rest.lastIndexOf('  </channel>'));
  return [
    ...[declaration, '\n', stylesheetXml(feed), '\n', head.trimEnd(), '\n'],
    ...[archiveXml(feed), noteForBrowsers(feed, self), ...feed.items.map(itemXml), end, '\n'],
  ].join('');
}

const splitAt = (text: string, at: number): [string, string] => [text.slice(0, at), text.slice(at)];

function channel(feed: Feed, self: string): RSS.FeedOptions {
  return safeTexts({
    title: feed.title,
    description: feed.description,
    site_url: feed.page,
    feed_url: self,
    language: feed.locale,
    generator: 'Kairan',
    ...(feed.image ? { image_url: feed.image } : {}),
    ...(feed.hub ? { hub: feed.hub } : {}),
    custom_namespaces: { media: 'http://search.yahoo.com/mrss/' },
    custom_elements: archiveLinks(feed, 'rss').map((link) => ({ 'atom:link': { _attr: link } })),
  });
}

// The package `rss` writes the time of the build as lastBuildDate.
function withLastBuildDate(xml: string, { updated, timeZone }: Feed): string {
  const date = updated === undefined ? '' : mailStamp(updated, timeZone);
  const element = date === '' ? '' : `<lastBuildDate>${date}</lastBuildDate>`;
  return xml.replace(/<lastBuildDate>[^<]*<\/lastBuildDate>/, element);
}

const written = new WeakMap<FeedItem, string>();

/** An `<item>`, written once for all feeds that hold the item. */
function itemXml(item: FeedItem): string {
  let xml = written.get(item);
  if (xml === undefined) {
    const channel = new RSS({ title: '-', site_url: '-', feed_url: '-' }).item(itemOptions(item));
    const whole = channel.xml({ indent: '  ' });
    xml = withoutCdata(whole.slice(whole.indexOf('    <item>'), whole.lastIndexOf('  </channel>')));
    written.set(item, xml);
  }
  return xml;
}

function itemOptions(item: FeedItem) {
  const { id, url, title, summary, content, dir, date, timeZone, categories, authors, image } = item;
  const lines = summary.split('\n').filter((line) => line !== '');
  return safeTexts({
    guid: id,
    url,
    title,
    // A description is HTML, and the summary is plain text.
    description: lines.map((line) => `<p${dir ? ` dir="${dir}"` : ''}>${escapeMarkup(line)}</p>`).join(''),
    categories: [...categories],
    // An enclosure requires its length, so there is none where that is unknown.
    ...(image?.length ? { enclosure: { url: image.url, type: image.type, size: image.length } } : {}),
    custom_elements: [
      // The package writes dates in UTC, where a day of eastern time zones begins on the day before.
      ...(date === undefined ? [] : [{ pubDate: mailStamp(date, timeZone) }]),
      ...(image ? [mediaContent(image)] : []),
      ...authors.map((name) => ({ 'dc:creator': { _cdata: name } })),
      ...(content === '' ? [] : [{ 'content:encoded': { _cdata: content } }]),
    ],
  }) as RSS.ItemOptions;
}

/** Media RSS (https://www.rssboard.org/media-rss): services that send feeds by mail take pictures from it. */
function mediaContent({ url, type, width, height, alt }: FeedImage) {
  const description = { 'media:description': [{ _attr: { type: 'plain' } }, alt] };
  return { 'media:content': [{ _attr: { url, type, medium: 'image', width, height } }, description] };
}
