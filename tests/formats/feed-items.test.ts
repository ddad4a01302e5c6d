import { describe, expect, test } from 'vitest';
import type { Feed, FeedItem } from '../../src/formats/feed.ts';
import {
  chapterFeed,
  eventsFeed,
  newsletterFeed,
  outputsFeed,
  personFeed,
  siteFeed,
  topicFeed,
} from '../../src/formats/feeds.ts';
import { find } from '../sample.ts';
import { event, now, records } from './feed-records.ts';
import { type Made, madeCommunity } from './made-community.ts';

const reader = (made: Made = records, locale = 'ja', at = now) => ({
  community: madeCommunity(made, at),
  locale,
});
const titles = ({ items }: Feed) => items.map(({ title }) => title);
const titled = (title: string, feed = siteFeed(reader())) => {
  const item = feed.items.find((each) => each.title.includes(title));
  if (!item) throw new Error(`${title} is not in ${titles(feed)}`);
  return item;
};
const iso = ({ date }: FeedItem) => (date === undefined ? undefined : new Date(date).toISOString());

describe('the feed of the whole community', () => {
  test('holds events to come, then everything else, newest first', () => {
    expect(titles(siteFeed(reader()))).toEqual([
      '灯りの夜話',
      '【中止】雪の会',
      'むかしの記事 <b>太字</b> & "引用"',
      '夜長号',
      '秋の会',
      '【中止】流れた会',
      '年越しの会',
    ]);
  });

  test('says whose it is, in which language, and where it lives', () => {
    const feed = siteFeed(reader(records, 'en'));
    expect(feed).toMatchObject({ title: 'Tomoshibi', locale: 'en', page: 'https://tomoshibi.example/en/' });
    expect(feed.description).toBe('New meetings, outputs and newsletters of Tomoshibi.');
  });

  test('is dated by its newest item, not by the build', () => {
    expect(new Date(siteFeed(reader()).updated ?? 0).toISOString()).toBe('2026-11-20T01:00:00.000Z');
  });

  test('keeps to its limit, and events to come take half of it at most', () => {
    const days = Array.from({ length: 40 }, (_, index) => String(1 + (index % 28)).padStart(2, '0'));
    const events = Object.fromEntries(days.map((day, n) => [`e${n}`, event(`会 ${n}`, `2027-01-${day}`)]));
    const outputs = Object.fromEntries(
      days.map((day, n) => [
        `o${n}`,
        { title: `記事 ${n}`, url: 'https://a.example/', authors: ['akari'], published: `2026-05-${day}` },
      ]),
    );
    const all = titles(siteFeed(reader({ ...records, events, outputs })));
    expect(all.length).toBe(30);
    expect(all.filter((title) => title.startsWith('会')).length).toBe(15);
  });

  test('is empty where nothing has happened', () => {
    expect(siteFeed(reader({}))).toMatchObject({ items: [], updated: undefined });
  });
});

describe('a part of the community', () => {
  test('has its own: the newsletter, events, outputs', () => {
    expect(titles(newsletterFeed(reader()))).toEqual(['夜長号']);
    expect(titles(eventsFeed(reader()))).toContain('秋の会');
    expect(titles(outputsFeed(reader()))).toEqual(['むかしの記事 <b>太字</b> & "引用"']);
    expect(eventsFeed(reader()).title).toBe('イベント | 灯火の会');
  });

  test('a chapter: its meetings, and the issues that introduced it', () => {
    const { community, locale } = reader();
    const feed = chapterFeed({ community, locale }, find(community.chapters, 'nagoya'));
    expect(titles(feed)).toEqual([
      '灯りの夜話',
      '【中止】雪の会',
      '夜長号',
      '秋の会',
      '【中止】流れた会',
      '年越しの会',
    ]);
    expect(feed).toMatchObject({ title: '名古屋支部 | 灯火の会', path: '/chapters/nagoya/' });
  });

  test('a topic, and a member with what they wrote and where they speak', () => {
    const { community, locale } = reader();
    const topic = topicFeed({ community, locale }, find(community.topics, 'sensors'));
    expect(titles(topic)).toEqual(['むかしの記事 <b>太字</b> & "引用"']);
    const person = personFeed({ community, locale }, find(community.people, 'akari'));
    expect(titles(person)).toEqual(['灯りの夜話', 'むかしの記事 <b>太字</b> & "引用"']);
    expect(person.id).toBe('tag:tomoshibi.example,2026:/feeds/ja/people/old-akari/');
  });
});

describe('an item', () => {
  test('never has a date in the future: an event to come that nobody dated has none', () => {
    const feed = siteFeed(reader());
    expect(titled('灯りの夜話', feed).date).toBeUndefined();
    for (const { date = 0, updated } of feed.items) {
      expect(date).toBeLessThanOrEqual(Date.parse(now));
      expect(updated).toBeLessThanOrEqual(Date.parse(now));
    }
  });

  test('that nobody dated was told of when its hosts last met, or a year before', () => {
    const updated = (made: Made) =>
      new Date(titled('灯りの夜話', siteFeed(reader(made))).updated).toISOString();
    expect(updated(records)).toBe('2026-10-01T10:00:00.000Z');
    const { '2026-12-04-nagoya': first } = records.events ?? {};
    expect(updated({ ...records, events: { first: first ?? {} } })).toBe('2025-12-04T10:00:00.000Z');
  });

  test('of an event says when, in whose time, where, and what for', () => {
    const { summary, content, authors, categories } = titled('灯りの夜話');
    expect(summary).toBe('2026年12月4日(金) 19:00–21:00(日本標準時)、灯りの家、オンライン\n消灯の型紙');
    expect(content).toContain('<a href="https://a.example/join?a=1&amp;b=2">申し込む</a>');
    expect({ authors, categories }).toEqual({
      authors: ['名古屋支部'],
      categories: ['イベント', '名古屋支部'],
    });
    expect(titled('灯りの夜話', siteFeed(reader(records, 'en'))).summary).toContain('Japan Standard Time');
  });

  test('of a cancelled event says so first, is dated by that, and does not ask anybody to sign up', () => {
    const item = titled('雪の会');
    expect(item.summary).toBe('中止になりました。\n2026年12月6日(日)');
    expect(iso(item)).toBe('2026-11-20T01:00:00.000Z');
    expect(item.content).not.toContain('申し込む');
  });

  test('of an output leads straight to it, names who made it, and this site as the place that told', () => {
    const item = titled('むかし');
    expect(item.url).toBe('https://a.example/?a=1&b=2');
    expect(item.context).toBe('https://tomoshibi.example/outputs/2019/#old-article');
    expect(item.authors).toEqual(['高槻あかり', 'メンバー']);
    expect(item.categories).toEqual(['記事', 'sensors']);
    expect(iso(item)).toBe('2026-11-01T15:00:00.000Z');
    expect(item.summary).toBe('記事: 高槻あかり、メンバー、2019年3月\n<script>alert(1)</script>');
    expect(item.content).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
  });

  test('tells its language where that is not the feed’s', () => {
    expect(titled('むかし').language).toBeUndefined();
    expect(titled('むかし', siteFeed(reader(records, 'en'))).language).toBe('ja');
  });

  test('is one and the same in all feeds of a language', () => {
    const both = reader();
    const chapter = chapterFeed(both, find(both.community.chapters, 'nagoya'));
    expect(titled('夜長号', chapter)).toBe(titled('夜長号', siteFeed(both)));
  });

  test('changes its date when the event takes place, and nothing else', () => {
    const later = titled('灯りの夜話', siteFeed(reader(records, 'ja', '2026-12-05T09:00:00+09:00')));
    const before = titled('灯りの夜話');
    expect(iso(later)).toBe('2026-12-04T10:00:00.000Z');
    expect({ ...later, date: undefined, updated: 0 }).toEqual({ ...before, date: undefined, updated: 0 });
  });
});
