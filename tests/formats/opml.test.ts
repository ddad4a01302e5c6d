import { parseOpml } from 'feedsmith';
import { expect, test } from 'vitest';
import { feedsOf } from '../../src/formats/feeds/community-feeds.ts';
import { addressOf } from '../../src/formats/feeds/feed.ts';
import { opml } from '../../src/formats/feeds/opml.ts';
import { wellFormed } from './feed-readers.ts';
import { now } from './feed-records.ts';
import { madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';

const outlines = (xml: string) => parseOpml(xml).body?.outlines ?? [];

test.each(['ja', 'en'])('every feed is in it, in groups, with its page (%s)', (locale) => {
  const community = sampleCommunity();
  const xml = opml(community, locale);
  wellFormed(xml);
  const groups = outlines(xml);
  const own = groups.slice(0, -1).flatMap(({ outlines: feeds = [] }) => feeds);
  const expected = feedsOf(community, locale).map((feed) => ({
    ...{ type: 'rss', xmlUrl: addressOf(feed, 'rss'), htmlUrl: feed.page, language: locale },
    ...{ text: feed.title, title: feed.title, description: feed.description, version: 'RSS2' },
  }));
  expect(own).toEqual(expected);
});

test('members’ own feeds are in it, of those who agreed to be listed', () => {
  const feeds = (who: string) => [{ url: `https://${who}.example/feed.xml` }];
  const people = {
    akari: {
      name: '高槻あかり',
      consent: { listed: true },
      feeds: feeds('akari'),
      links: { blog: 'https://akari.example/' },
    },
    mio: { name: '澪', consent: { listed: true }, feeds: feeds('mio') },
    nozomi: { name: '影山のぞみ', feeds: feeds('nozomi') },
  };
  const xml = opml(madeCommunity({ people }, now), 'ja');
  const group = outlines(xml).find(({ text }) => text === 'メンバー本人のフィード');
  expect(group?.outlines).toMatchObject([
    { text: '高槻あかり', xmlUrl: 'https://akari.example/feed.xml', htmlUrl: 'https://akari.example/' },
    { text: '澪', xmlUrl: 'https://mio.example/feed.xml', htmlUrl: 'https://tomoshibi.example/people/mio/' },
  ]);
  expect(xml).not.toContain('影山');
});

test('a community with nothing in it has the feeds of the whole site', () => {
  const groups = outlines(opml(madeCommunity({}, now), 'en'));
  expect(groups.map(({ text, outlines: feeds }) => [text, feeds?.length])).toEqual([['The whole site', 4]]);
});
