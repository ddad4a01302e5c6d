import type { Event, Issue, Output } from '../community/types.ts';
import type { FeedItem, Reader } from './feed.ts';
import { eventItem, issueItem, outputItem } from './feed-items.ts';

/** The records that a feed tells of. */
export interface Sources {
  events?: readonly Event[];
  outputs?: readonly Output[];
  issues?: readonly Issue[];
}

/**
 * What is new, at most `limit` items. First the events to come, soonest first, in up to half of the feed; then what
 * was published, held or changed, newest first. An item enters once: as an event draws near, takes place and recedes,
 * it keeps its id, and its date is one that content names, not the day of a build.
 */
export function newestItems(sources: Sources, reader: Reader, limit: number): FeedItem[] {
  const { events = [] } = sources;
  const soon = events
    .filter((event) => !event.isPast)
    .sort((a, b) => a.starts.instant - b.starts.instant || (a.id < b.id ? -1 : 1))
    .slice(0, Math.ceil(limit / 2));
  const others = events.filter((event) => !soon.includes(event)).map((event) => eventItem(event, reader));
  const dated = [...others, ...published(sources, reader)].filter(({ date }) => date !== undefined);
  dated.sort((a, b) => (b.date ?? 0) - (a.date ?? 0) || (a.id < b.id ? -1 : 1));
  return [...soon.map((event) => eventItem(event, reader)), ...dated].slice(0, limit);
}

/** Everything that is settled, by year, the earliest first; within a year the newest first. */
export function itemsByYear(sources: Sources, reader: Reader): Map<string, FeedItem[]> {
  const { events = [] } = sources;
  const held = events.filter((event) => event.isPast).map((event) => eventItem(event, reader));
  const items = [...held, ...published(sources, reader)];
  items.sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
  const years = Map.groupBy(items, ({ day }) => day.slice(0, 4));
  return new Map([...years].reverse());
}

// An old article that was added today is new here; one that is announced for tomorrow is not there yet.
function published({ outputs = [], issues = [] }: Sources, reader: Reader): FeedItem[] {
  const { today } = reader.community;
  return [
    ...outputs.filter(({ added }) => added <= today).map((output) => outputItem(output, reader)),
    ...issues.filter(({ isDraft }) => !isDraft).map((issue) => issueItem(issue, reader)),
  ];
}
