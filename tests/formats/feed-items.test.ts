import { describe, expect, test } from 'vitest';
import {
  chapterFeed,
  eventsFeed,
  newsletterFeed,
  outputsFeed,
  personFeed,
  siteFeed,
  topicFeed,
} from '../../src/formats/feeds/community-feeds.ts';
import type { Feed, FeedItem } from '../../src/formats/feeds/feed.ts';
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
      '灯りの夜話 (2026年12月4日)',
      '【中止】雪の会 (2026年12月6日)',
      'むかしの記事 <b>太字</b> & "引用"',
      '夜長号',
      '秋の会 (2026年10月1日)',
      '【中止】流れた会 (2026年9月1日)',
      '年越しの会 (2025年12月31日)',
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
    expect(titles(eventsFeed(reader()))).toContain('秋の会 (2026年10月1日)');
    expect(titles(outputsFeed(reader()))).toEqual(['むかしの記事 <b>太字</b> & "引用"']);
    expect(eventsFeed(reader()).title).toBe('イベント | 灯火の会');
  });

  test('a chapter: its meetings, and the issues that introduced it', () => {
    const { community, locale } = reader();
    const feed = chapterFeed({ community, locale }, find(community.chapters, 'nagoya'));
    expect(titles(feed)).toEqual([
      '灯りの夜話 (2026年12月4日)',
      '【中止】雪の会 (2026年12月6日)',
      '夜長号',
      '秋の会 (2026年10月1日)',
      '【中止】流れた会 (2026年9月1日)',
      '年越しの会 (2025年12月31日)',
    ]);
    expect(feed).toMatchObject({ title: '名古屋支部 | 灯火の会', path: '/chapters/nagoya/' });
  });

  test('a topic, and a member with what they wrote and where they speak', () => {
    const { community, locale } = reader();
    const topic = topicFeed({ community, locale }, find(community.topics, 'sensors'));
    expect(titles(topic)).toEqual(['むかしの記事 <b>太字</b> & "引用"']);
    const person = personFeed({ community, locale }, find(community.people, 'akari'));
    expect(titles(person)).toEqual(['灯りの夜話 (2026年12月4日)', 'むかしの記事 <b>太字</b> & "引用"']);
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

  test('changes its date when the event takes place, asks nobody to sign up any more, and is otherwise the same', () => {
    const later = titled('灯りの夜話', siteFeed(reader(records, 'ja', '2026-12-05T09:00:00+09:00')));
    const before = titled('灯りの夜話');
    expect(iso(later)).toBe('2026-12-04T10:00:00.000Z');
    const content = before.content.replace(/ \| <a href="https:\/\/a\.example[^<]+<\/a>/, '');
    expect(content).not.toBe(before.content);
    expect({ ...later, date: undefined, updated: 0 }).toEqual({
      ...before,
      ...{ content, date: undefined, updated: 0 },
    });
  });
});

describe('the date of an event', () => {
  const talk = (more: object, at = now) => {
    const events = { talk: event('灯りの夜話', '2026-12-04 19:00', more) };
    return titled('灯りの夜話', siteFeed(reader({ ...records, events }, 'ja', at)));
  };
  const dates = (item: FeedItem) => [iso(item), new Date(item.updated).toISOString()];
  const told = '2026-11-10T03:00:00.000Z';

  test('is when it was announced, and stays: as it is changed, takes place and recedes', () => {
    const announced = { announced: '2026-11-10 12:00' };
    expect(dates(talk(announced))).toEqual([told, told]);
    expect(dates(talk(announced, '2027-05-01T00:00:00Z'))).toEqual([told, told]);
    const moved = { ...announced, status: 'moved', updated: '2026-11-20 10:00' };
    expect(dates(talk(moved))).toEqual([told, '2026-11-20T01:00:00.000Z']);
    expect(dates(talk(moved, '2027-05-01T00:00:00Z'))).toEqual([told, '2026-11-20T01:00:00.000Z']);
  });

  test('is by the clock of its chapter', () => {
    const chapters = { nagoya: { name: '名古屋支部', timeZone: 'Europe/Berlin' } };
    const events = { talk: event('会', '2026-12-04 19:00', { announced: '2026-11-10 12:00' }) };
    const feed = siteFeed(reader({ chapters, events }));
    expect(iso(titled('会', feed))).toBe('2026-11-10T11:00:00.000Z');
  });

  test('never lies in the future: a mistyped year is passed over', () => {
    const item = talk({ announced: '2036-11-10 12:00', updated: '2036-11-10' });
    expect(item.date).toBeUndefined();
    expect(item.updated).toBeLessThanOrEqual(Date.parse(now));
  });

  test('of meetings of long ago that are added today is their own: they flood nobody', () => {
    const events = Object.fromEntries(
      Array.from({ length: 60 }, (_, n) => [
        `old-${n}`,
        event(`昔の会 ${n}`, `2019-0${1 + (n % 9)}-11 19:00`, { announced: '2026-11-21 08:00' }),
      ]),
    );
    const feed = siteFeed(reader({ ...records, events: { ...records.events, ...events } }));
    const newest = feed.items.filter(({ date = 0 }) => date > Date.parse('2020-01-01'));
    expect(newest.map(({ title }) => title).filter((title) => title.startsWith('昔'))).toEqual([]);
    expect(titles(feed).slice(0, 3)).toEqual(titles(siteFeed(reader())).slice(0, 3));
  });
});

describe('titles of meetings', () => {
  const two: Made = {
    chapters: { nagoya: { name: '名古屋支部' }, kobe: { name: '神戸支部' } },
    events: {
      a: event('定例会', '2026-12-04 19:00'),
      b: event('定例会', '2026-12-04 19:00', { chapters: ['kobe'] }),
    },
  };

  test('say whose they are where those of several chapters stand, and not in the feed of one', () => {
    const { community, locale } = reader(two);
    expect(titles(siteFeed({ community, locale }))).toEqual([
      '名古屋支部: 定例会 (2026年12月4日)',
      '神戸支部: 定例会 (2026年12月4日)',
    ]);
    const own = chapterFeed({ community, locale }, find(community.chapters, 'kobe'));
    expect(titles(own)).toEqual(['定例会 (2026年12月4日)']);
  });
});

test('addresses of others stand in letters that no program cuts', () => {
  const online = { url: 'https://live.example/東京?会=灯' };
  const more = { registration: 'https://申込.example/会', format: 'online', online };
  const { content } = titled(
    '会',
    siteFeed(reader({ ...records, events: { e: event('会', '2026-12-04', more) } })),
  );
  expect(content.match(/https:[^"]+/g)?.slice(1)).toEqual([
    'https://xn--uny097c.example/%E4%BC%9A',
    'https://live.example/%E6%9D%B1%E4%BA%AC?%E4%BC%9A=%E7%81%AF',
  ]);
});

test('a feed of long texts ends before services stop reading, and has one item in any case', () => {
  const long = Array.from({ length: 5000 }, () => '夜長です。').join('');
  const newsletters = (size: number) =>
    Object.fromEntries(
      Array.from({ length: 24 }, (_, n) => {
        const month = `${2024 + Math.floor(n / 12)}-${String(1 + (n % 12)).padStart(2, '0')}`;
        return [month, { title: '号', published: `${month}-01 08:00`, body: long.repeat(size) }];
      }),
    );
  const feed = newsletterFeed(reader({ ...records, newsletters: newsletters(1) }));
  const octets = feed.items.reduce((sum, { content }) => sum + Buffer.byteLength(content), 0);
  expect(octets).toBeLessThanOrEqual(400_000);
  expect(feed.items.length).toBeGreaterThan(3);
  expect(newsletterFeed(reader({ ...records, newsletters: newsletters(6) })).items.length).toBe(1);
});
