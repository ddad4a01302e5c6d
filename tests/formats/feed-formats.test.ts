import { describe, expect, test } from 'vitest';
import { feedsOf, siteFeed } from '../../src/formats/feeds/community-feeds.ts';
import type { Feed } from '../../src/formats/feeds/feed.ts';
import { archiveOf, archiveYears } from '../../src/formats/feeds/feed-archives.ts';
import { feedWriters } from '../../src/formats/feeds/feed-documents.ts';
import { type FeedFormatName, feedFormatNames } from '../../src/formats/feeds/feed-formats.ts';
import { xmlSafe } from '../../src/lib/xml-text.ts';
import { asFeedParserSees, expected, readers, wellFormed } from './feed-readers.ts';
import { now, records } from './feed-records.ts';
import { type Made, madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';

const formats = feedFormatNames;
const site = (made: Made = records, locale = 'ja', order?: 'reversed') =>
  siteFeed({ community: madeCommunity(made, now, order), locale });

/** Every feed, and every archive. */
const documents = (feeds: readonly Feed[]) =>
  feeds.flatMap((feed) => [feed, ...archiveYears(feed).map((year) => archiveOf(feed, year))]);

function expectReadable(feed: Feed, format: FeedFormatName): void {
  const text = feedWriters[format](feed);
  if (format !== 'json') wellFormed(text);
  for (const [name, read] of Object.entries(readers[format])) {
    const see = name === 'feed-parser' ? asFeedParserSees : (found: unknown) => found;
    expect(see(read(text)), `${name}: ${feed.path} ${feed.year}`).toEqual(see(expected(feed, format)));
  }
}

describe.each(formats)('%s', (format) => {
  test.each(['ja', 'en'])('two readers find what is in every feed of the sample (%s)', (locale) => {
    const feeds = feedsOf(sampleCommunity(), locale);
    expect(feeds.length).toBeGreaterThan(70);
    const read = format === 'json' ? feeds : documents(feeds);
    for (const feed of read) {
      expectReadable(feed, format);
      expect(feedWriters[format](feed)).not.toMatch(/Invalid Date|NaN|\bundefined\b|\[object/);
    }
  });

  test('is the same, byte for byte, whatever the order of files', () => {
    expect(feedWriters[format](site())).toBe(feedWriters[format](site(records, 'ja', 'reversed')));
  });

  test('is readable when there is nothing in it', () => {
    expectReadable(site({}), format);
  });

  test('names the hub and the picture where there are some', () => {
    const feeds = { hub: 'https://hub.example/?a=1&b=2' };
    const made = { ...records, community: { community: { feeds, theme: { logo: 'logo.svg' } } } };
    expectReadable(site(made), format);
    const hub = format === 'json' ? feeds.hub : feeds.hub.replace('&', '&amp;');
    expect(feedWriters[format](site(made))).toContain(hub);
    expect(feedWriters[format](site(made))).toContain('https://tomoshibi.example/media/logo.svg.png');
  });

  test('carries the picture of an item, and its length once that is known', () => {
    const feed = site();
    const [first] = feed.items;
    if (!first?.image) throw new Error('The first item has no picture.');
    const weighed = { ...feed, items: [{ ...first, image: { ...first.image, length: 34_567 } }] };
    expectReadable(weighed, format);
    expect(feedWriters[format](weighed)).toContain(
      'https://tomoshibi.example/og/events/2026-12-04-nagoya.png',
    );
    expect(feedWriters[format](feed)).not.toMatch(/length="(?:0|undefined)?"/);
    expect(feedWriters[format](weighed).includes('length="34567"')).toBe(format !== 'json');
  });

  test('looks like this', async () => {
    const feed = site();
    const short = { ...feed, items: feed.items.slice(0, 3) };
    const file = format === 'json' ? 'feed.json' : `${format}.xml`;
    await expect(feedWriters[format](short)).toMatchFileSnapshot(`snapshots/${file}`);
  });
});

test('Atom refuses a date that is none, instead of leaving it out', () => {
  const feed = site();
  expect(() => feedWriters.atom({ ...feed, updated: Number.NaN })).toThrow(RangeError);
});

test('an output has two links in Atom and JSON Feed: what was made, and where this site tells of it', () => {
  expect(feedWriters.atom(site())).toContain(
    '<link href="https://tomoshibi.example/outputs/2019/#old-article" rel="related"/>',
  );
  const { items } = JSON.parse(feedWriters.json(site())) as { items: Record<string, string>[] };
  expect(items.find((item) => item.id?.endsWith('/old-article'))).toMatchObject({
    url: 'https://tomoshibi.example/outputs/2019/#old-article',
    external_url: 'https://a.example/?a=1&b=2',
  });
});

test('opened in a browser, a feed says what it is, in its language, with ways to go on', () => {
  const made = { ...records, community: { community: { url: 'https://tomoshibi.example/base/' } } };
  const xml = feedWriters.rss(site(made, 'en'));
  expect(xml).toContain('<?xml-stylesheet type="text/css" href="/base/feed.css"?>');
  expect(xml).toContain('<x:h1>This is a feed</x:h1>');
  expect(xml).toContain('<x:a href="/base/en/subscribe/">Other ways to follow</x:a>');
  expect(feedWriters.atom(site(made, 'ja'))).toContain('これは「フィード」です');
});

const awkward = [
  ']]>',
  '<lastBuildDate>x</lastBuildDate>',
  '</generator><lastBuildDate>Invalid Date</lastBuildDate>',
  '</channel></rss></feed>',
  '<![CDATA[ ]]]]><![CDATA[>\n ]]>',
  'a\u0000\u0008\u001f\u007f\ufffe\uffff\ud83d',
  '&amp; &#x0; <!-- --> <?xml?>',
  '0',
  '\ud83d\ude00\u{10ffff}髙①\u0085',
];

const everywhere = (text: string): Made => ({
  community: { community: { name: text, tagline: text } },
  chapters: { nagoya: { name: text } },
  events: {
    one: {
      ...{ title: text, chapters: ['nagoya'], starts: '2026-12-04', updated: '2026-11-01' },
      ...{ takeaway: text, venue: { name: text } },
    },
  },
  outputs: {
    one: {
      ...{ title: text, url: 'https://a.example/', authors: [{ name: text }], published: '2026' },
      summary: text,
    },
  },
  newsletters: { '2026-11': { title: text, published: '2026-11-01', summary: text, spotlight: 'nagoya' } },
});

test.each(awkward)('a text of any form is read back: %j', (text) => {
  // What no XML can hold has left when a feed is written; `check` refuses it before.
  const feed = site(everywhere(text));
  expect(feed.items[0]?.title).toBe(`${xmlSafe(text).trim()} (2026年12月4日)`);
  for (const format of formats) expectReadable(feed, format);
});

test('a day alone is that day for whoever reads only its letters, in every format', () => {
  const one = (published: string, timeZone: string) =>
    site({
      community: { community: { timeZone } },
      newsletters: { '2026-11': { title: '霜月号', published, summary: '夜長です。' } },
    });
  const east = one('2026-11-01', 'Asia/Tokyo');
  expect(feedWriters.rss(east)).toContain('<pubDate>Sun, 01 Nov 2026 00:00:00 +0900</pubDate>');
  expect(feedWriters.rss(east)).toContain('<lastBuildDate>Sun, 01 Nov 2026 00:00:00 +0900</lastBuildDate>');
  expect(feedWriters.atom(east)).toContain('<published>2026-11-01T00:00:00+09:00</published>');
  expect(feedWriters.atom(east).match(/<updated>2026-11-01T00:00:00\+09:00<\/updated>/g)?.length).toBe(2);
  expect(feedWriters.json(east)).toContain('"date_published": "2026-11-01T00:00:00+09:00"');
  const west = one('2026-11-01 21:30', 'America/St_Johns');
  expect(feedWriters.rss(west)).toContain('<pubDate>Sun, 01 Nov 2026 21:30:00 -0330</pubDate>');
  for (const format of formats) {
    expectReadable(east, format);
    expectReadable(west, format);
    expect(feedWriters[format](east)).not.toMatch(/GMT|Oct 2026|2026-10-31|\dZ/);
  }
});

test('a change after the announcement is told as one: the date stays, the change has its own', () => {
  const talk = { title: '会', chapters: ['nagoya'], starts: '2026-12-04 19:00', status: 'moved' };
  const dates = { announced: '2026-11-01 12:00', updated: '2026-11-20 10:00' };
  const feed = site({ ...records, events: { talk: { ...talk, ...dates } }, newsletters: {}, outputs: {} });
  expect(feedWriters.rss(feed)).toContain('<pubDate>Sun, 01 Nov 2026 12:00:00 +0900</pubDate>');
  expect(feedWriters.rss(feed)).toContain('<lastBuildDate>Fri, 20 Nov 2026 10:00:00 +0900</lastBuildDate>');
  expect(feedWriters.atom(feed)).toContain('<published>2026-11-01T12:00:00+09:00</published>');
  expect(JSON.parse(feedWriters.json(feed)).items[0]).toMatchObject({
    date_published: '2026-11-01T12:00:00+09:00',
    date_modified: '2026-11-20T10:00:00+09:00',
  });
});
