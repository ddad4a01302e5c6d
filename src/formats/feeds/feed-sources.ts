import type { Event, Issue, Output } from '../../community/record-types.ts';
import type { Audience } from '../audience.ts';
import { newsAt } from './event-news-dates.ts';
import type { FeedItem } from './feed.ts';
import { eventItem, issueItem, outputItem } from './feed-items.ts';

/** The records that a feed is made of. */
export interface Sources {
  events?: readonly Event[];
  outputs?: readonly Output[];
  issues?: readonly Issue[];
}

/** The records of a feed and how to write them. */
export interface Selection extends Sources {
  /** Whether titles of events name the host chapter. */
  hosts: boolean;
}

/** The most items in a feed; its archives hold all. */
const maxItems = 30;
/** The most octets of content in a feed: some services stop reading at 500 kB. */
const maxOctets = 400_000;

/**
 * The items of a feed: first future events, soonest first, in up to half of the feed; then everything published, held
 * or changed, newest first. Each record is one item: as an event approaches and passes, it keeps its id, and its date
 * always comes from the content, not from the build.
 */
export function newestItems(selection: Selection, audience: Audience): FeedItem[] {
  const { events = [], hosts } = selection;
  const { now } = audience.community;
  const future = events
    .filter((event) => !event.isPast)
    .sort((a, b) => a.starts.instant - b.starts.instant || (a.id < b.id ? -1 : 1))
    .slice(0, Math.ceil(maxItems / 2));
  const others = events
    .filter((event) => !future.includes(event))
    .map((event) => ({ item: eventItem(event, audience, hosts), at: newsAt(event, now) }));
  const dated = [...others, ...published(selection, audience).map((item) => ({ item, at: item.date }))]
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.item.id < b.item.id ? -1 : 1));
  const items = [
    ...future.map((event) => eventItem(event, audience, hosts)),
    ...dated.map(({ item }) => item),
  ];
  return fitting(items.slice(0, maxItems));
}

/** The items that fit, at least the first one. */
function fitting(items: readonly FeedItem[]): FeedItem[] {
  let left = maxOctets;
  const end = items.findIndex(({ content }) => {
    left -= Buffer.byteLength(content);
    return left < 0;
  });
  return items.slice(0, end < 0 ? items.length : Math.max(1, end));
}

/** Everything published or past, by year, earliest first; within a year newest first. */
export function itemsByYear(selection: Selection, audience: Audience): Map<string, FeedItem[]> {
  const { events = [], hosts } = selection;
  const held = events.filter((event) => event.isPast).map((event) => eventItem(event, audience, hosts));
  const items = [...held, ...published(selection, audience)];
  items.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const years = Map.groupBy(items, ({ day }) => day.slice(0, 4));
  return new Map([...years].reverse());
}

// An output counts from the day it was added here, so an old article that was added today is new; a future day is left
// out.
function published({ outputs = [], issues = [] }: Sources, audience: Audience): FeedItem[] {
  const { today } = audience.community;
  return [
    ...outputs.filter(({ added }) => added <= today).map((output) => outputItem(output, audience, undefined)),
    ...issues.filter(({ isDraft }) => !isDraft).map((issue) => issueItem(issue, audience, undefined)),
  ];
}
