import { describe, expect, test } from 'vitest';
import { atom } from '../../src/formats/feeds/atom.ts';
import { chapterFeed, communityFeeds, siteFeed } from '../../src/formats/feeds/community-feeds.ts';
import { addressOf, type Feed } from '../../src/formats/feeds/feed.ts';
import { archiveLinks, archiveOf, archiveYears } from '../../src/formats/feeds/feed-archives.ts';
import { rss } from '../../src/formats/feeds/rss.ts';
import { now, records } from './feed-records.ts';
import { type Made, madeCommunity } from './made-community.ts';
import { sampleCommunity, sampleNow } from './sample-community.ts';

const site = (made: Made = records, at = now) =>
  siteFeed({ community: madeCommunity(made, at), locale: 'ja' });
const linkTo = (feed: Feed, rel: string) => archiveLinks(feed, 'rss').find((link) => link.rel === rel)?.href;

describe('the archives of a feed', () => {
  test('are linked backwards from the feed to the first year, and forwards again', () => {
    const feed = site();
    expect(archiveYears(feed)).toEqual(['2025', '2026']);
    expect(archiveLinks(feed, 'atom')).toEqual([
      { rel: 'prev-archive', href: 'https://tomoshibi.example/atom-2026.xml' },
    ]);
    expect(archiveLinks(archiveOf(feed, '2025'), 'rss')).toEqual([
      { rel: 'current', href: 'https://tomoshibi.example/rss.xml' },
      { rel: 'next-archive', href: 'https://tomoshibi.example/rss-2026.xml' },
    ]);
    expect(linkTo(archiveOf(feed, '2026'), 'prev-archive')).toBe('https://tomoshibi.example/rss-2025.xml');
  });

  test('hold everything that is settled, once, in its year', () => {
    for (const make of communityFeeds) {
      const community = sampleCommunity();
      const feed = make({ community, locale: 'ja' });
      const all = archiveYears(feed).flatMap((year) => archiveOf(feed, year).items);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
      const { events, outputs, newsletters } = community;
      const settled = [
        ...(feed.path === '/' || feed.path === '/events/' ? events.filter(({ isPast }) => isPast) : []),
        ...(feed.path === '/' || feed.path === '/outputs/' ? outputs : []),
        ...(feed.path === '/' || feed.path === '/newsletter/' ? newsletters : []),
      ];
      expect(all.length).toBe(settled.length);
      expect(all.length).toBeGreaterThan(10);
    }
  });

  test('of years that are over stay, byte for byte, whatever happens later', () => {
    const years = (at: number) => {
      const feed = siteFeed({ community: sampleCommunity(at), locale: 'ja' });
      return ['2024', '2025'].flatMap((year) => [rss(archiveOf(feed, year)), atom(archiveOf(feed, year))]);
    };
    expect(years(sampleNow + 20 * 24 * 3_600_000)).toEqual(years(sampleNow));
  });

  test('show no pictures: those are drawn anew with every change of looks', () => {
    const feed = site();
    expect(feed.items.filter(({ image }) => image === undefined)).toEqual([]);
    const all = archiveYears(feed).map((year) => archiveOf(feed, year));
    expect(all.flatMap(({ items }) => items).filter(({ image }) => image)).toEqual([]);
    expect(rss(archiveOf(feed, '2026'))).not.toMatch(/<enclosure|<media:content/);
  });

  test('of years that are over say so; that of the running year still grows', () => {
    expect(rss(archiveOf(site(), '2025'))).toContain('<fh:archive xmlns:fh=');
    expect(atom(archiveOf(site(), '2025'))).toContain('<fh:archive xmlns:fh=');
    expect(rss(archiveOf(site(), '2026'))).not.toContain('fh:archive');
    expect(rss(archiveOf(site(records, '2027-01-02T09:00:00+09:00'), '2026'))).toContain('fh:archive');
  });

  test('an event is archived by its beginning, however late it was changed', () => {
    const changed = structuredClone(records);
    for (const event of Object.values(changed.events ?? {})) event.updated = '2026-11-20 10:00';
    expect(archiveOf(site(changed), '2025').items.map(({ title }) => title)).toEqual([
      '年越しの会 (2025年12月31日)',
    ]);
  });

  test('are for the community as a whole: a chapter has none', () => {
    const community = madeCommunity(records, now);
    const [chapter] = community.chapters;
    const feed = chapter && chapterFeed({ community, locale: 'ja' }, chapter);
    expect(feed && archiveYears(feed)).toEqual([]);
    expect(feed && addressOf(feed, 'json')).toBe('https://tomoshibi.example/chapters/nagoya/feed.json');
  });
});
