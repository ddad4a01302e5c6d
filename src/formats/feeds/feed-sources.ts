import type { Event, Issue, Output } from '../../community/record-types.ts';
import type { Audience } from '../audience.ts';
import { newsAt } from './event-news-dates.ts';
import type { FeedArchives, FeedItem } from './feed.ts';
import { addedAt, dayOfIssue, eventItem, idOf, issueItem, outputItem, withImage } from './feed-items.ts';

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

/** A record that a feed may show, and what it is sorted by. Its item is made only when it is shown. */
interface Candidate {
  /** The id of the item. */
  id: string;
  /** The path of the record. */
  path: string;
  /** When it was news, milliseconds since 1970 (UTC); undefined for what is not news yet. */
  at: number | undefined;
  /** The day whose year it is archived under. */
  day: string;
  item(): FeedItem;
}

/**
 * The items of a feed: first future events, soonest first, in up to half of the feed; then everything published, held
 * or changed, newest first. Each record is one item: as an event approaches and passes, it keeps its id, and its date
 * always comes from the content, not from the build.
 */
export function newestItems(selection: Selection, audience: Audience): FeedItem[] {
  const { events = [] } = selection;
  const soon = events
    .filter((event) => !event.isPast)
    .sort((a, b) => a.starts.instant - b.starts.instant || (a.id < b.id ? -1 : 1))
    .slice(0, Math.ceil(maxItems / 2));
  const first = new Set(soon);
  const others = events.filter((event) => !first.has(event));
  const dated = [...ofEvents(others, selection, audience), ...published(selection, audience)]
    .filter(({ at }) => at !== undefined)
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0) || (a.id < b.id ? -1 : 1));
  const shown = [...ofEvents(soon, selection, audience), ...dated].slice(0, maxItems);
  return fitting(shown.map(({ path, item }) => withImage(item(), path, audience)));
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

/** Everything published or past, by year; within a year newest first. */
export function archivesOf(selection: Selection, audience: Audience): FeedArchives {
  const held = (selection.events ?? []).filter((event) => event.isPast);
  const all = [...ofEvents(held, selection, audience), ...published(selection, audience)];
  all.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const years = Map.groupBy(all, ({ day }) => day.slice(0, 4));
  return {
    years: [...years.keys()].reverse(),
    items: (year) => (years.get(year) ?? []).map(({ item }) => item()),
  };
}

const ofEvents = (events: readonly Event[], { hosts }: Selection, audience: Audience): Candidate[] =>
  events.map((event) => ({
    ...{ id: idOf(event, audience.community), path: event.path },
    at: newsAt(event, audience.community.now),
    day: event.starts.day,
    item: () => eventItem(event, audience, hosts),
  }));

// An output counts from the day it was added here, so an old article that was added today is new; a future day is left
// out.
function published({ outputs = [], issues = [] }: Sources, audience: Audience): Candidate[] {
  const { community } = audience;
  return [
    ...outputs
      .filter(({ added }) => added <= community.today)
      .map((output) => ({
        ...{
          id: idOf(output, community),
          path: output.path,
          at: addedAt(output, community),
          day: output.added,
        },
        item: () => outputItem(output, audience, undefined),
      })),
    ...issues
      .filter(({ isDraft }) => !isDraft)
      .map((issue) => ({
        ...{ id: idOf(issue, community), path: issue.path },
        ...{ at: issue.published?.instant ?? 0, day: dayOfIssue(issue) },
        item: () => issueItem(issue, audience, undefined),
      })),
  ];
}
