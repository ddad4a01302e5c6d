import { expect, test } from 'vitest';
import { calendarsOf } from '../../src/formats/calendars/ical-calendars.ts';
import { feedsOf } from '../../src/formats/feeds/community-feeds.ts';
import { addressOf } from '../../src/formats/feeds/feed.ts';
import { alternates, subscriptionOf, subscriptions } from '../../src/formats/feeds/subscriptions.ts';
import { now, records } from './feed-records.ts';
import { madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';

const community = madeCommunity(records, now);

test.each(['ja', 'en'])('every feed and every calendar can be subscribed to (%s)', (locale) => {
  const sample = sampleCommunity();
  const { url } = sample.settings;
  const offered = subscriptions(sample, locale).flatMap((group) => group.subscriptions);
  const absolute = (href: string) => new URL(href, url).href;
  const feeds = feedsOf(sample, locale);
  expect(
    offered.flatMap((each) => each.feeds ?? []).map(({ rss, atom, json }) => [rss, atom, json].map(absolute)),
  ).toEqual(feeds.map((feed) => [addressOf(feed, 'rss'), addressOf(feed, 'atom'), addressOf(feed, 'json')]));
  const calendars = calendarsOf(sample, locale).map(({ source }) => source);
  expect(new Set(offered.flatMap(({ calendar }) => (calendar ? [absolute(calendar)] : [])))).toEqual(
    new Set(calendars),
  );
});

test('the whole comes first, then chapters, topics and people; empty groups are not there', () => {
  const groups = subscriptions(community, 'en');
  expect(groups.map(({ kind, subscriptions: list }) => [kind, list.map(({ name }) => name.text)])).toEqual([
    ['whole', ['Tomoshibi', 'Newsletter', 'Events', 'Outputs']],
    ['chapters', ['Nagoya']],
    ['topics', ['sensors']],
    ['people', ['高槻あかり']],
  ]);
  expect(groups[0]?.subscriptions[0]?.says).toBe('New meetings, outputs and newsletters of Tomoshibi.');
});

test('a page leads to its own, or to those of the part it belongs to', () => {
  const of = (path: string) => subscriptionOf(community, 'en', path).feeds?.rss;
  expect(of('/')).toBe('/en/rss.xml');
  expect(of('/chapters/nagoya/')).toBe('/en/chapters/nagoya/rss.xml');
  expect(of('/events/2026-12-04-nagoya/')).toBe('/en/events/rss.xml');
  expect(of('/events/archive/2025/')).toBe('/en/events/rss.xml');
  expect(of('/about/')).toBe('/en/rss.xml');
});

test('a page’s head names all of its own, and the feed of everything', () => {
  expect(alternates(community, 'ja', '/chapters/nagoya/')).toEqual([
    { type: 'application/rss+xml', title: '名古屋支部の RSS', href: '/chapters/nagoya/rss.xml' },
    { type: 'application/atom+xml', title: '名古屋支部 (Atom)', href: '/chapters/nagoya/atom.xml' },
    {
      type: 'application/feed+json',
      title: '名古屋支部 (JSON Feed)',
      href: '/chapters/nagoya/feed.json',
    },
    { type: 'text/calendar', title: '名古屋支部のカレンダー', href: '/chapters/nagoya/events.ics' },
    { type: 'application/rss+xml', title: '灯火の会の RSS', href: '/rss.xml' },
  ]);
  expect(alternates(community, 'ja', '/').map(({ href }) => href)).toEqual([
    ...['/rss.xml', '/atom.xml', '/feed.json', '/events.ics'],
  ]);
});
