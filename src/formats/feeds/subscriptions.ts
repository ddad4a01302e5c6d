import type { Community } from '../../community/record-types.ts';
import { type Marked, marked } from '../../lib/languages.ts';
import type { Words } from '../../lib/translated-text.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { strings } from '../../strings/site-words.ts';
import { type FeedFormatName, feedFile, feedFormatNames, feedFormats } from './feed-formats.ts';

/** Something that people can subscribe to: feeds, a calendar, or both. Addresses begin with a slash. */
export interface Subscription {
  /** The page it is about, from the site's root in the default language. */
  path: string;
  name: Marked;
  /** One sentence about what it brings. */
  says: string;
  feeds?: Readonly<Record<FeedFormatName, string>>;
  calendar?: string;
}

/** Subscriptions of one kind. */
export interface SubscriptionGroup {
  kind: 'whole' | 'chapters' | 'topics' | 'regions' | 'people';
  title: string;
  subscriptions: readonly Subscription[];
}

/** A `<link rel="alternate">` in the head of a page. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

interface Made {
  groups: readonly SubscriptionGroup[];
  byPath: ReadonlyMap<string, Subscription>;
}

const made = new WeakMap<Community, Map<string, Made>>();

function all(community: Community, locale: string): Made {
  const known = made.get(community) ?? new Map<string, Made>();
  made.set(community, known);
  let value = known.get(locale);
  if (!value) {
    const groups = makeGroups(community, locale).filter(({ subscriptions }) => subscriptions.length > 0);
    const paged = groups.filter(({ kind }) => kind !== 'regions').flatMap((group) => group.subscriptions);
    value = { groups, byPath: new Map(paged.map((each) => [each.path, each])) };
    known.set(locale, value);
  }
  return value;
}

/**
 * Everything that people can subscribe to, in the order to show it: the whole community, chapters, topics, regions,
 * people.
 */
export function subscriptions(community: Community, locale: string): readonly SubscriptionGroup[] {
  return all(community, locale).groups;
}

/** The subscription for the page at `path`: its own, else that of the nearest folder above it. */
export function subscriptionOf(community: Community, locale: string, path: string): Subscription {
  const { byPath } = all(community, locale);
  let folder = path;
  while (folder !== '/' && !byPath.has(folder)) folder = folder.replace(/[^/]*\/?$/, '') || '/';
  return byPath.get(folder) ?? siteSubscription(community, locale);
}

/** The links in the head of the page at `path`: its feeds, its calendar, and the feed of the whole site. */
export function alternates(community: Community, locale: string, path: string): Alternate[] {
  const { name, feeds, calendar } = subscriptionOf(community, locale, path);
  const site = siteSubscription(community, locale);
  const words = feedWords(locale).subscribe;
  const link = (type: string, title: string, href: string | undefined) =>
    href === undefined ? [] : [{ type, title, href }];
  const titleOf = (format: FeedFormatName) =>
    format === 'rss' ? words.feedOf(name.text) : `${name.text} (${words[format]})`;
  return [
    ...feedFormatNames.flatMap((format) => link(feedFormats[format].type, titleOf(format), feeds?.[format])),
    ...link('text/calendar', words.calendarOf(name.text), calendar),
    ...(feeds?.rss === site.feeds?.rss
      ? []
      : link(feedFormats.rss.type, words.feedOf(site.name.text), site.feeds?.rss)),
  ];
}

function siteSubscription(community: Community, locale: string): Subscription {
  const name = marked(community.settings.name, locale);
  const says = feedWords(locale).says.site(name.text);
  return subscription(community, locale, { path: '/', name, says, calendar: '/events.ics' });
}

interface SubscriptionInput {
  path: string;
  name: Marked;
  says: string;
  /** The path of its calendar in the default language. */
  calendar?: string;
}

function subscription(
  { href }: Community,
  locale: string,
  { calendar, ...own }: SubscriptionInput,
): Subscription {
  const at = (name: string) => href(`${own.path}${name}`, locale);
  const feeds = Object.fromEntries(feedFormatNames.map((format) => [format, at(feedFile(format))]));
  return {
    ...own,
    feeds: feeds as Record<FeedFormatName, string>,
    ...(calendar ? { calendar: href(calendar, locale) } : {}),
  };
}

function makeGroups(community: Community, locale: string): SubscriptionGroup[] {
  const { groups } = feedWords(locale).subscribe;
  return [
    { kind: 'whole', title: groups.site, subscriptions: siteSubscriptions(community, locale) },
    { kind: 'chapters', title: groups.chapters, subscriptions: chapters(community, locale) },
    { kind: 'topics', title: groups.topics, subscriptions: topics(community, locale) },
    { kind: 'regions', title: groups.regions, subscriptions: regions(community, locale) },
    { kind: 'people', title: groups.people, subscriptions: people(community, locale) },
  ];
}

function siteSubscriptions(community: Community, locale: string): Subscription[] {
  const { nav } = strings(locale);
  const { says } = feedWords(locale);
  const section = (name: 'newsletter' | 'events' | 'outputs') => ({
    ...{ path: `/${name}/`, name: { text: nav[name] }, says: says[name] },
    ...(name === 'events' ? { calendar: '/events.ics' } : {}),
  });
  return [
    siteSubscription(community, locale),
    ...(['newsletter', 'events', 'outputs'] as const).map((name) =>
      subscription(community, locale, section(name)),
    ),
  ];
}

// Retired chapters are included: their feeds and calendars stay for those who subscribed.
function chapters(community: Community, locale: string): Subscription[] {
  return community.chapters.map(({ path, name, tagline }) => {
    const named = marked(name, locale);
    const localTagline = tagline && marked(tagline, locale);
    const says =
      localTagline && !localTagline.lang ? localTagline.text : feedWords(locale).says.chapter(named.text);
    return subscription(community, locale, { path, name: named, says, calendar: `${path}events.ics` });
  });
}

function topics(community: Community, locale: string): Subscription[] {
  return community.topics.map(({ path, name }) => {
    const named = marked(name, locale);
    const says = feedWords(locale).says.topic(named.text);
    return subscription(community, locale, { path, name: named, says, calendar: `${path}events.ics` });
  });
}

function regions({ regions: list, href }: Community, locale: string): Subscription[] {
  const named = (name: Words) => marked(name, locale);
  return list
    .filter(({ chapters: own }) => own.length > 0)
    .map(({ id, name }) => ({
      path: '/chapters/',
      name: named(name),
      says: feedWords(locale).says.region(named(name).text),
      calendar: href(`/regions/${id}/events.ics`, locale),
    }));
}

function people(community: Community, locale: string): Subscription[] {
  return community.people.map(({ path, name }) => {
    const named = marked(name, locale);
    return subscription(community, locale, {
      ...{ path, name: named, says: feedWords(locale).says.person(named.text) },
    });
  });
}
