import type { APIRoute } from 'astro';
import type { Community } from '../community/types.ts';
import { atom } from '../formats/atom.ts';
import type { Feed, Reader } from '../formats/feed.ts';
import { archiveOf, archiveYears } from '../formats/feed-archives.ts';
import {
  chapterFeed,
  eventsFeed,
  newsletterFeed,
  outputsFeed,
  personFeed,
  siteFeed,
  topicFeed,
} from '../formats/feeds.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { rss } from '../formats/rss.ts';
import { underEveryId } from './_calendars.ts';
import { weighed } from './_og.ts';
import { loadCommunity } from './_site.ts';

type Params = Record<string, string | undefined>;

/** A feed of the site, made when it is asked for. */
interface Placed {
  /** The part of its address that is its own. */
  params: Params;
  feed: () => Feed;
  /** Of which it has archives. */
  years: readonly string[];
}

type Place = (reader: Reader) => Placed[];

const one =
  (feed: (reader: Reader) => Feed): Place =>
  (reader) => [{ params: {}, feed: () => feed(reader), years: archiveYears(feed(reader)) }];

function each<Item>(
  param: string,
  values: (community: Community) => readonly { key: string; value: Item }[],
  feed: (reader: Reader, item: Item) => Feed,
): Place {
  return (reader) =>
    values(reader.community).map(({ key, value }) => ({
      ...{ params: { [param]: key }, feed: () => feed(reader, value), years: [] },
    }));
}

/** Where the site has feeds. Those of a renamed record stay at their former addresses too. */
const places = {
  site: one(siteFeed),
  newsletter: one(newsletterFeed),
  events: one(eventsFeed),
  outputs: one(outputsFeed),
  chapters: each('id', ({ chapters }) => underEveryId(chapters), chapterFeed),
  topics: each('topic', ({ topics }) => topics.map((value) => ({ key: value.id, value })), topicFeed),
  people: each('id', ({ people }) => underEveryId(people), personFeed),
} satisfies Record<string, Place>;

/** One file of a feed. */
interface Document {
  write: (feed: Feed) => string;
  feed: () => Feed;
}

type Files = (placed: Placed) => (Document & { params: Params })[];

/** A route for the files of the feeds at a place, in every language. */
function route(place: keyof typeof places, type: string, files: Files) {
  const GET: APIRoute<Document> = async ({ props: { write, feed } }) =>
    new Response(write(await weighed(feed())), { headers: { 'Content-Type': type } });
  return { getStaticPaths: () => pathsOf(place, files), GET };
}

async function pathsOf(place: keyof typeof places, files: Files) {
  const community = await loadCommunity();
  const { locales, defaultLocale } = community.settings;
  return locales.flatMap((locale) => {
    const made = places[place]({ community, locale }).flatMap(files);
    const prefix = locale === defaultLocale ? undefined : locale;
    return made.map(({ params, ...props }) => ({ params: { ...params, locale: prefix }, props }));
  });
}

// The types that feeds have of their own make browsers show them as bare text.
const xml = 'application/xml; charset=utf-8';
const json = 'application/feed+json; charset=utf-8';

/** rss.xml and atom.xml of a place, and their archives by year: rss-2024.xml, atom-2024.xml. */
export function xmlFeeds(place: keyof typeof places) {
  return route(place, xml, ({ params, feed, years }) =>
    Object.entries({ rss, atom }).flatMap(([format, write]) => [
      { params: { ...params, feed: format }, write, feed },
      ...years.map((year) => {
        const archive = () => archiveOf(feed(), year);
        return { params: { ...params, feed: `${format}-${year}` }, write, feed: archive };
      }),
    ]),
  );
}

/** feed.json of a place. */
export function jsonFeeds(place: keyof typeof places) {
  return route(place, json, ({ params, feed }) => [{ params, write: jsonFeed, feed }]);
}
