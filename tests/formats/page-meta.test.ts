import { describe, expect, test } from 'vitest';
import {
  type Meta,
  type PageFacts,
  pageMeta,
  pageWords,
  territory,
} from '../../src/formats/pages/page-meta.ts';
import { shareImage } from '../../src/formats/pages/share-image.ts';
import {
  descriptionOf,
  type PageRecord,
  pageRecordAt,
  titleOf,
} from '../../src/formats/record-texts/page-record.ts';
import { find } from '../sample.ts';
import { event, now, records } from './feed-records.ts';
import { type Made, madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';

const image = {
  ...shareImage('/', { community: sampleCommunity(), locale: 'ja' }),
  ...{ url: 'https://a.example/og/a.png', alt: 'あ "い"' },
};
const reader = (made: Made = records, locale = 'ja') => ({ community: madeCommunity(made, now), locale });
const nameOf = (meta: Meta) => ('property' in meta ? meta.property : meta.name);

/** The content of each tag by its name; throws when a name that must be there once is there twice. */
function tags(page: PageFacts, to = reader()): Record<string, string> {
  const all = pageMeta(page, to).filter((meta) => nameOf(meta) !== 'og:locale:alternate');
  expect(new Set(all.map(nameOf)).size).toBe(all.length);
  return Object.fromEntries(all.map((meta) => [nameOf(meta), meta.content]));
}

const about = (record: PageRecord): PageFacts => ({ path: record.path, record, image });

describe('a page', () => {
  test('tells chat programs everything that they show', () => {
    const to = reader();
    const meeting = find(to.community.events, '2026-12-04-nagoya');
    expect(tags(about(meeting), to)).toEqual({
      description:
        '2026年12月4日(金) 19:00–21:00(日本標準時)、灯りの家、オンライン。持ち帰れるもの: 消灯の型紙。',
      robots: 'max-image-preview:large',
      'og:type': 'website',
      'og:site_name': '灯火の会',
      'og:title': '灯りの夜話 (2026年12月4日)',
      'og:description':
        '2026年12月4日(金) 19:00–21:00(日本標準時)、灯りの家、オンライン。持ち帰れるもの: 消灯の型紙。',
      'og:url': 'https://tomoshibi.example/events/2026-12-04-nagoya/',
      'og:locale': 'ja_JP',
      'og:image': 'https://a.example/og/a.png',
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'og:image:alt': 'あ "い"',
      'twitter:card': 'summary_large_image',
      'twitter:image:alt': 'あ "い"',
      'twitter:label1': '日時',
      'twitter:data1': '2026年12月4日(金) 19:00–21:00',
      'twitter:label2': '会場',
      'twitter:data2': '灯りの家、オンライン',
    });
  });

  test('names the languages it is also there in', () => {
    const alternates = (locale: string) =>
      pageMeta({ path: '/events/', title: '-' }, reader(records, locale))
        .filter((meta) => nameOf(meta) === 'og:locale:alternate')
        .map(({ content }) => content);
    expect(alternates('ja')).toEqual(['en_US']);
    expect(alternates('en')).toEqual(['ja_JP']);
    expect(['ja', 'pt-BR', 'zh-Hant', 'en-GB', 'eo'].map(territory)).toEqual([
      ...['ja_JP', 'pt_BR', 'zh_TW', 'en_GB', 'eo'],
    ]);
  });

  test('of an issue is an article with the time it was published, of a member a profile', () => {
    const to = reader();
    const issue = tags(about(find(to.community.newsletters, '2026-11')), to);
    expect(issue).toMatchObject({ 'og:type': 'article', 'article:published_time': '2026-11-01T08:00+09:00' });
    expect(tags(about(find(to.community.people, 'akari')), to)['og:type']).toBe('profile');
  });

  test('that is not to be found has no address, and is shown as what it is all the same', () => {
    const told = tags({ path: '/404/', title: 'ページが見つかりません', unlisted: true, image });
    expect(told).toMatchObject({ robots: 'noindex', 'og:title': 'ページが見つかりません' });
    expect(told).not.toHaveProperty('og:url');
  });

  test('without a picture is shown small', () => {
    expect(tags({ path: '/', image: undefined })['twitter:card']).toBe('summary');
  });

  test('names the community on X, if it is there under a name', () => {
    const at = (x: string) =>
      tags({ path: '/' }, reader({ community: { community: { links: { x } } } }))['twitter:site'];
    expect(at('https://x.com/tomoshibi')).toBe('@tomoshibi');
    expect(at('https://twitter.com/tomoshibi/')).toBe('@tomoshibi');
    expect(at('https://x.com/i/communities/1')).toBeUndefined();
  });

  test('is never without words', () => {
    const bare = reader({ community: { community: { tagline: undefined } } });
    expect(pageWords({ path: '/' }, bare)).toEqual({
      own: undefined,
      title: '灯火の会',
      description: '灯火の会',
    });
    expect(pageWords({ path: '/events/', title: 'イベント' }, reader()).description).toBe('灯りを分けあう');
  });

  test('with a long name has the whole title to itself', () => {
    const title = 'ながい'.repeat(25);
    expect(pageWords({ path: '/a/', title }, reader())).toMatchObject({ title, own: title });
  });
});

describe('a record', () => {
  test('that changed says so before anything else', () => {
    const to = reader();
    const meeting = find(to.community.events, '2026-12-06-nagoya');
    expect(titleOf(meeting, 'ja')).toBe('【中止】雪の会 (2026年12月6日)');
    expect(descriptionOf(meeting, to)).toBe('中止になりました。2026年12月6日(日)。');
    expect(descriptionOf(meeting, { ...to, locale: 'en' })).toBe('Cancelled. Sun, December 6, 2026.');
  });

  test('that was moved says so until it is over', () => {
    const at = (when: string) => {
      const events = { moved: event('引っ越した会', '2026-11-30', { status: 'moved' }) };
      const to = { community: madeCommunity({ ...records, events }, when), locale: 'ja' };
      const moved = find(to.community.events, 'moved');
      return [titleOf(moved, 'ja'), descriptionOf(moved, to)];
    };
    expect(at('2026-11-29T09:00:00+09:00')).toEqual([
      '【変更あり】引っ越した会 (2026年11月30日)',
      '日時か場所が変わりました。2026年11月30日(月)。',
    ]);
    expect(at('2026-12-01T09:00:00+09:00')).toEqual([
      '引っ越した会 (2026年11月30日)',
      '2026年11月30日(月)。',
    ]);
  });

  test.each(['ja', 'en'])('has a title and a description on one line, in plain words (%s)', (locale) => {
    const community = sampleCommunity();
    const { chapters, events, newsletters, people, campaigns, programs, pages, topics } = community;
    const records: PageRecord[] = [
      ...[...chapters, ...events, ...newsletters, ...people, ...campaigns, ...programs, ...pages, ...topics],
    ];
    for (const record of records) {
      for (const text of [titleOf(record, locale), descriptionOf(record, { community, locale })]) {
        expect(text.trim(), record.path).toBe(text);
        expect(text, record.path).not.toMatch(/^$|\n|<[a-z]|\]\(|undefined|\. \.|。。/);
        expect(text.length, record.path).toBeLessThan(420);
      }
    }
  });

  test('is found by the address of its page', () => {
    const to = reader();
    expect(pageRecordAt('/chapters/nagoya/', to)).toBe(find(to.community.chapters, 'nagoya'));
    expect(pageRecordAt('/topics/sensors/', to)).toBe(find(to.community.topics, 'sensors'));
    expect(pageRecordAt('/chapters/', to)).toBeUndefined();
  });
});
