import { everyPath, idAuthority, lastingId } from '../../community/lasting-ids.ts';
import type { Chapter, Community, Person, RecordOf, Topic } from '../../community/record-types.ts';
import { LruCache } from '../../lib/lru-cache.ts';
import { once } from '../../lib/once-per-object.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { strings } from '../../strings/site-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { severalHosts } from '../calendars/ical-description.ts';
import { fieldText } from '../record-texts/plain-field-text.ts';
import { type Feed, type FeedItem, newestDate } from './feed.ts';
import { mediaUrl } from './feed-media.ts';
import { archivesOf, newestItems, type Sources } from './feed-sources.ts';

/** What a feed is made from. */
interface FeedSpec {
  /** The folder it is served from, from the site's root in the default language. */
  path: string;
  /** Its permanent name: the folder's name when the feed was new. */
  permanentPath: string;
  /** The name of the part of the community that it is about; absent for the whole. */
  part?: string;
  description: string;
  sources: Sources;
  archived?: boolean;
  /** Whether it is a chapter's own feed: then titles of events need not name the chapter. */
  ofOneChapter?: boolean;
}

/** The feed of everything new in the community. */
export function siteFeed({ community, locale }: Audience): Feed {
  const { name } = community.settings;
  const { events, outputs, newsletters: issues } = community;
  const description = feedWords(locale).says.site(fieldText(name, locale));
  const sources = { events, outputs, issues };
  return feed({ community, locale }, { path: '/', permanentPath: '/', description, sources, archived: true });
}

/** The feed of newsletter issues, in full. */
export function newsletterFeed(audience: Audience): Feed {
  return section(audience, 'newsletter', { issues: audience.community.newsletters });
}

/** The feed of future and past events. */
export function eventsFeed(audience: Audience): Feed {
  return section(audience, 'events', { events: audience.community.events });
}

/** The feed of outputs. */
export function outputsFeed(audience: Audience): Feed {
  return section(audience, 'outputs', { outputs: audience.community.outputs });
}

function section(audience: Audience, name: 'newsletter' | 'events' | 'outputs', sources: Sources): Feed {
  const { locale } = audience;
  const path = `/${name}/`;
  const part = strings(locale).nav[name];
  return feed(audience, {
    path,
    permanentPath: path,
    part,
    description: feedWords(locale).says[name],
    sources,
    archived: true,
  });
}

/** The feed of a chapter: its events, its outputs, and the issues that introduced it. */
export function chapterFeed(audience: Audience, chapter: Chapter): Feed {
  const part = fieldText(chapter.name, audience.locale);
  const { path, events, outputs, spotlights: issues } = chapter;
  const description = feedWords(audience.locale).says.chapter(part);
  const sources = { events, outputs, issues };
  return feed(audience, {
    path,
    permanentPath: permanentPathOf(chapter),
    part,
    description,
    sources,
    ofOneChapter: true,
  });
}

/** The feed of a topic: its events and outputs. */
export function topicFeed(audience: Audience, { path, name, events, outputs }: Topic): Feed {
  const part = fieldText(name, audience.locale);
  const description = feedWords(audience.locale).says.topic(part);
  return feed(audience, { path, permanentPath: path, part, description, sources: { events, outputs } });
}

/** The feed of a member: their outputs, and the events at which they speak. */
export function personFeed(audience: Audience, person: Person): Feed {
  const part = fieldText(person.name, audience.locale);
  const { path, outputs } = person;
  const events = [...new Set(person.sessions.map(({ event }) => event))];
  const description = feedWords(audience.locale).says.person(part);
  return feed(audience, {
    path,
    permanentPath: permanentPathOf(person),
    part,
    description,
    sources: { events, outputs },
  });
}

const permanentPathOf = (record: RecordOf<string>) => `/${record.kind}/${lastingId(record)}/`;

/** The feeds of the community as a whole: only these have archives by year. */
export const communityFeeds: readonly ((audience: Audience) => Feed)[] = [
  siteFeed,
  newsletterFeed,
  eventsFeed,
  outputsFeed,
];

/** An address at which the site has a feed. */
export interface FeedPlace {
  /** From the site's root, in the default language: `/chapters/nagoya/`. */
  folder: string;
  /** Made on demand. */
  feed: () => Feed;
  isArchived: boolean;
}

/** All addresses with a feed, in order. The feed of a renamed record stays at its former addresses too. */
export function feedPlaces(audience: Audience): FeedPlace[] {
  const { chapters, topics, people } = audience.community;
  const place = (folder: string, feed: () => Feed): FeedPlace => ({ folder, feed, isArchived: false });
  return [
    ...communityFeeds.map((make) => {
      const feed = make(audience);
      return { folder: feed.path, feed: () => feed, isArchived: true };
    }),
    ...chapters.flatMap((each) =>
      everyPath(each).map((path) => place(path, () => chapterFeed(audience, each))),
    ),
    ...topics.map((topic) => place(topic.path, () => topicFeed(audience, topic))),
    ...people.flatMap((each) => everyPath(each).map((path) => place(path, () => personFeed(audience, each)))),
  ];
}

/** Every feed of a community in a language. */
export function feedsOf(community: Community, locale: string): Feed[] {
  return [...new Set(feedPlaces({ community, locale }).map(({ feed }) => feed()))];
}

/** Enough for the formats of a feed, which are written one after the other: the feeds of all records are too many to keep. */
const keptFeeds = 8;
const recentFeeds = once((_community: Community) => new LruCache<Feed>(keptFeeds, () => 1));

/** A feed, made once for all its formats. */
const feed = (audience: Audience, spec: FeedSpec): Feed =>
  recentFeeds(audience.community).get(`${audience.locale} ${spec.path}`, () => fill(audience, spec));

function fill(audience: Audience, spec: FeedSpec): Feed {
  const { path, permanentPath, part, description, archived = false, ofOneChapter = false } = spec;
  const { community, locale } = audience;
  const { settings } = community;
  const name = fieldText(settings.name, locale);
  const selection = { ...spec.sources, hosts: severalHosts(community) && !ofOneChapter };
  let items: readonly FeedItem[] | undefined;
  const shown = () => {
    items ??= newestItems(selection, audience);
    return items;
  };
  return {
    id: `tag:${idAuthority(settings)},2026:/feeds/${locale}${permanentPath}`,
    ...{ path, locale, timeZone: settings.timeZone, author: name, description },
    get items() {
      return shown();
    },
    get updated() {
      return newestDate(shown());
    },
    title: part === undefined ? name : calendarWords(locale).named(part, name),
    page: absolute(path, audience),
    image: settings.logo && mediaUrl(settings.logo, community),
    hub: settings.feeds?.hub,
    browserNote: browserNoteOf(audience, path),
    ...(archived ? { archives: archivesOf(selection, audience), thisYear: community.today.slice(0, 4) } : {}),
  };
}

function browserNoteOf({ community, locale }: Audience, path: string): Feed['browserNote'] {
  const { title, what, page, subscribe } = feedWords(locale).opened;
  const { href, settings } = community;
  return {
    ...{ title, what, stylesheet: `${settings.base}feed.css` },
    links: [
      { label: page, href: href(path, locale) },
      { label: subscribe, href: href('/subscribe/', locale) },
    ],
  };
}
