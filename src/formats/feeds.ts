import { authority, everyPath, identity } from '../community/identity.ts';
import type { Chapter, Community, Person, RecordOf, Topic } from '../community/types.ts';
import { calendarWords } from '../strings/calendar.ts';
import { feedWords } from '../strings/feeds.ts';
import { strings } from '../strings/ui/index.ts';
import { absolute, type Feed, newestDate, type Reader, read } from './feed.ts';
import { mediaUrl } from './feed-media.ts';
import { itemsByYear, newestItems, type Sources } from './feed-sources.ts';
import { severalHosts } from './ical-notes.ts';

/** What a feed is about, before it is filled. */
interface Subject {
  /** The folder it lies in, from the site's root in the default language. */
  path: string;
  /** What it is called for ever: the folder's name when it was made. */
  lasting: string;
  /** The name of its part of the community; the whole has none. */
  part?: string;
  says: string;
  sources: Sources;
  archived?: boolean;
  /** True for a chapter's own: its meetings need not say whose they are. */
  ofOneChapter?: boolean;
}

/** What is new in the whole community. */
export function siteFeed({ community, locale }: Reader): Feed {
  const { name } = community.settings;
  const { events, outputs, newsletters: issues } = community;
  const says = feedWords(locale).says.site(read(name, locale));
  const sources = { events, outputs, issues };
  return feed({ community, locale }, { path: '/', lasting: '/', says, sources, archived: true });
}

/** The newsletter, in full. */
export function newsletterFeed(reader: Reader): Feed {
  return section(reader, 'newsletter', { issues: reader.community.newsletters });
}

/** Meetings to come and held. */
export function eventsFeed(reader: Reader): Feed {
  return section(reader, 'events', { events: reader.community.events });
}

/** What members published. */
export function outputsFeed(reader: Reader): Feed {
  return section(reader, 'outputs', { outputs: reader.community.outputs });
}

function section(reader: Reader, name: 'newsletter' | 'events' | 'outputs', sources: Sources): Feed {
  const { locale } = reader;
  const path = `/${name}/`;
  const part = strings(locale).nav[name];
  return feed(reader, {
    path,
    lasting: path,
    part,
    says: feedWords(locale).says[name],
    sources,
    archived: true,
  });
}

/** What happens at a chapter, what came out of it, and the issues that introduced it. */
export function chapterFeed(reader: Reader, chapter: Chapter): Feed {
  const part = read(chapter.name, reader.locale);
  const { path, events, outputs, spotlights: issues } = chapter;
  const says = feedWords(reader.locale).says.chapter(part);
  const sources = { events, outputs, issues };
  return feed(reader, { path, lasting: lasting(chapter), part, says, sources, ofOneChapter: true });
}

/** Meetings and outputs about a topic. */
export function topicFeed(reader: Reader, { path, name, events, outputs }: Topic): Feed {
  const part = read(name, reader.locale);
  const says = feedWords(reader.locale).says.topic(part);
  return feed(reader, { path, lasting: path, part, says, sources: { events, outputs } });
}

/** What a member published, and the meetings at which they speak. */
export function personFeed(reader: Reader, person: Person): Feed {
  const part = read(person.name, reader.locale);
  const { path, outputs } = person;
  const events = [...new Set(person.sessions.map(({ event }) => event))];
  const says = feedWords(reader.locale).says.person(part);
  return feed(reader, { path, lasting: lasting(person), part, says, sources: { events, outputs } });
}

const lasting = (record: RecordOf<string>) => `/${record.kind}/${identity(record)}/`;

/** The feeds of the community as a whole: those that have archives by year. */
export const wholeFeeds: readonly ((reader: Reader) => Feed)[] = [
  siteFeed,
  newsletterFeed,
  eventsFeed,
  outputsFeed,
];

/** Where the site has a feed. */
interface FeedPlace {
  /** From the site's root, in the default language: `/chapters/nagoya/`. */
  folder: string;
  /** Made when it is asked for. */
  feed: () => Feed;
  isArchived: boolean;
}

/** Where the site has feeds, in their order. Those of a renamed record stay at their former addresses too. */
export function feedPlaces(reader: Reader): FeedPlace[] {
  const { chapters, topics, people } = reader.community;
  const place = (folder: string, feed: () => Feed): FeedPlace => ({ folder, feed, isArchived: false });
  return [
    ...wholeFeeds.map((make) => {
      const feed = make(reader);
      return { folder: feed.path, feed: () => feed, isArchived: true };
    }),
    ...chapters.flatMap((each) =>
      everyPath(each).map((path) => place(path, () => chapterFeed(reader, each))),
    ),
    ...topics.map((topic) => place(topic.path, () => topicFeed(reader, topic))),
    ...people.flatMap((each) => everyPath(each).map((path) => place(path, () => personFeed(reader, each)))),
  ];
}

/** Every feed of a community in a language. */
export function feedsOf(community: Community, locale: string): Feed[] {
  return [...new Set(feedPlaces({ community, locale }).map(({ feed }) => feed()))];
}

const made = new WeakMap<Community, Map<string, Feed>>();

/** The feed of a subject, made once for all its formats. */
function feed(reader: Reader, subject: Subject): Feed {
  const feeds = made.get(reader.community) ?? new Map<string, Feed>();
  made.set(reader.community, feeds);
  const key = `${reader.locale} ${subject.path}`;
  const known = feeds.get(key) ?? fill(reader, subject);
  feeds.set(key, known);
  return known;
}

function fill(reader: Reader, subject: Subject): Feed {
  const { path, lasting, part, says, archived = false, ofOneChapter = false } = subject;
  const { community, locale } = reader;
  const { settings } = community;
  const name = read(settings.name, locale);
  const selection = { ...subject.sources, hosts: severalHosts(community) && !ofOneChapter };
  const items = newestItems(selection, reader);
  return {
    id: `tag:${authority(settings)},2026:/feeds/${locale}${lasting}`,
    ...{ path, locale, timeZone: settings.timeZone, author: name, description: says, items },
    title: part === undefined ? name : calendarWords(locale).named(part, name),
    page: absolute(path, reader),
    updated: newestDate(items),
    image: settings.logo && mediaUrl(settings.logo, community),
    hub: settings.feeds?.hub,
    opened: openedWords(reader, path),
    ...(archived ? { archives: itemsByYear(selection, reader), thisYear: community.today.slice(0, 4) } : {}),
  };
}

function openedWords({ community, locale }: Reader, path: string): Feed['opened'] {
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
