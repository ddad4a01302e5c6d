import { generateOpml } from 'feedsmith';
import type { Community, Person } from '../../community/record-types.ts';
import { safeTexts } from '../../lib/xml-text.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { fieldText } from '../record-texts/plain-field-text.ts';
import { chapterFeed, communityFeeds, personFeed, siteFeed, topicFeed } from './community-feeds.ts';
import { addressOf, type Feed, newestDate } from './feed.ts';

type Outline = NonNullable<NonNullable<Parameters<typeof generateOpml>[0]['body']>['outlines']>[number];

/**
 * All feeds of a community, and those of its listed members, as OPML 2.0 (http://opml.org/spec2.opml): a feed reader
 * can subscribe to all of them at once.
 */
export function opml(community: Community, locale: string): string {
  const audience = { community, locale };
  const words = feedWords(locale).opml;
  const name = fieldText(community.settings.name, locale);
  const newest = newestDate(siteFeed(audience).items);
  const groups = [
    group(
      words.site,
      communityFeeds.map((make) => outline(make(audience))),
    ),
    group(
      words.chapters,
      community.chapters.map((chapter) => outline(chapterFeed(audience, chapter))),
    ),
    group(
      words.topics,
      community.topics.map((topic) => outline(topicFeed(audience, topic))),
    ),
    group(
      words.people,
      community.people.map((person) => outline(personFeed(audience, person))),
    ),
    group(
      words.members,
      community.people.flatMap((person) => ownFeeds(person, audience)),
    ),
  ];
  const document = {
    head: {
      title: words.title(name),
      ...(newest === undefined ? {} : { dateModified: new Date(newest) }),
      ownerName: name,
      docs: 'http://opml.org/spec2.opml',
    },
    body: { outlines: groups.flat() },
  };
  return `${generateOpml(safeTexts(document)).trimEnd()}\n`;
}

// Feed readers show an empty group as a feed that does not work.
const group = (text: string, outlines: Outline[]): Outline[] =>
  outlines.length > 0 ? [{ text, title: text, outlines }] : [];

function outline(feed: Feed): Outline {
  const { title, description, page, locale } = feed;
  const [text, htmlUrl, xmlUrl] = [title, page, addressOf(feed, 'rss')];
  return { type: 'rss', text, title, description, language: locale, xmlUrl, htmlUrl, version: 'RSS2' };
}

function ownFeeds({ name, feeds, links, path }: Person, audience: Audience): Outline[] {
  const title = fieldText(name, audience.locale);
  const htmlUrl = links?.blog ?? links?.website ?? absolute(path, audience);
  return feeds.map(({ url }) => ({ type: 'rss', text: title, title, xmlUrl: url, htmlUrl }));
}
