import { describe, expect, test } from 'vitest';
import { ical } from '../../src/formats/calendars/ical.ts';
import { calendarFiles, calendarsOf } from '../../src/formats/calendars/ical-calendars.ts';
import { feedsOf } from '../../src/formats/feeds/community-feeds.ts';
import { type FeedDocument, feedDocuments, feedWriters } from '../../src/formats/feeds/feed-documents.ts';
import { subscriptions } from '../../src/formats/feeds/subscriptions.ts';
import { isMade, pagePaths } from '../../src/formats/pages/site-paths.ts';
import { now, records } from './feed-records.ts';
import { madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';

const renamed = {
  ...records,
  chapters: { nagoya: { name: '名古屋支部', aliases: ['gifu', 'nagoya', 'chukyo'] } },
  events: {
    '2025-12-31-nagoya': { title: '年越しの会', chapters: ['nagoya'], starts: '2025-12-31' },
    '2026-10-01-nagoya': { title: '秋の会', chapters: ['nagoya'], starts: '2026-10-01', aliases: ['autumn'] },
  },
};
const community = madeCommunity(renamed, now);
const documents = feedDocuments({ community, locale: 'en' });
const calendars = calendarFiles({ community, locale: 'en' });
const pathsIn = (files: readonly { path: string }[], folder: string) =>
  files.flatMap(({ path }) => (path.startsWith(folder) ? [path.slice(folder.length)] : []));
const written = ({ format, feed }: FeedDocument) => feedWriters[format](feed());

describe('the files of feeds', () => {
  test('lie in every format in every folder that has a feed, archives by year in those of the whole', () => {
    const archives = [
      ...['rss.xml', 'rss-2025.xml', 'rss-2026.xml', 'atom.xml', 'atom-2025.xml', 'atom-2026.xml'],
      'feed.json',
    ];
    expect(
      pathsIn(documents, '/')
        .filter((path) => !path.includes('/'))
        .sort(),
    ).toEqual(archives.sort());
    expect(pathsIn(documents, '/topics/sensors/')).toEqual(['rss.xml', 'atom.xml', 'feed.json']);
  });

  test('of a renamed record lie at its former addresses too, once each, and say where they are now', () => {
    for (const id of ['nagoya', 'gifu', 'chukyo'])
      expect(pathsIn(documents, `/chapters/${id}/`)).toEqual(['rss.xml', 'atom.xml', 'feed.json']);
    expect(pathsIn(documents, '/people/old-akari/')).toHaveLength(3);
    const [now, then] = ['nagoya', 'gifu'].map((id) =>
      documents.find(({ path }) => path === `/chapters/${id}/rss.xml`),
    );
    expect(then && written(then)).toBe(now && written(now));
    expect(now && written(now)).toContain('href="https://tomoshibi.example/en/chapters/nagoya/rss.xml"');
  });

  test('of an archive hold that year alone', () => {
    const archive = documents.find(({ path }) => path === '/rss-2025.xml');
    expect(archive?.feed()).toMatchObject({ year: '2025', items: [{ day: '2025-12-31' }] });
  });
});

describe('the files of calendars', () => {
  test('are one for the whole, each part and each meeting, at former addresses too', () => {
    expect(calendars.map(({ path }) => path).sort()).toEqual(
      [
        ...['/events.ics', '/topics/sensors/events.ics', '/chapters/nagoya/events.ics'],
        ...['/chapters/gifu/events.ics', '/chapters/chukyo/events.ics'],
        ...[
          '/events/2025-12-31-nagoya/event.ics',
          '/events/2026-10-01-nagoya/event.ics',
          '/events/autumn/event.ics',
        ],
      ].sort(),
    );
    const meeting = calendars.find(({ path }) => path === '/events/autumn/event.ics')?.calendar();
    expect(meeting && ical(meeting.events, meeting)).toContain('SUMMARY;LANGUAGE=ja:秋の会');
  });
});

describe.each(['ja', 'en'])('everything that people can subscribe to (%s)', (locale) => {
  const sample = sampleCommunity();
  const files = [
    ...feedDocuments({ community: sample, locale }),
    ...calendarFiles({ community: sample, locale }),
  ];
  const paths = files.map(({ path }) => path);
  const addresses = new Set(paths.map((path) => sample.href(path, locale)));

  test('is a file of the site, and each file stands at one place', () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const { feeds, calendar } of subscriptions(sample, locale).flatMap((group) => group.subscriptions))
      for (const address of [...Object.values(feeds ?? {}), ...(calendar ? [calendar] : [])])
        expect(addresses).toContain(address);
    for (const feed of feedsOf(sample, locale)) expect(paths).toContain(`${feed.path}feed.json`);
    for (const { path } of calendarsOf(sample, locale)) expect(paths).toContain(path);
  });

  test('is known to whoever looks at links', () => {
    const pages = pagePaths(sample);
    expect(paths.filter((path) => !isMade(path, pages))).toEqual([]);
    for (const nowhere of ['/rss.json', '/atom-26.xml', '/chapters/nagoya/feed-2026.json', '/nobody/rss.xml'])
      expect(isMade(nowhere, pages)).toBe(false);
  });
});
