import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { collections, publicCollections } from '../../src/collections/register.ts';
import { badgesOf, standings } from '../../src/community/recognition.ts';
import type { Community } from '../../src/community/record-types.ts';
import { api } from '../../src/formats/api/api.ts';
import { googleLink, outlookLink } from '../../src/formats/calendars/calendar-links.ts';
import { ical } from '../../src/formats/calendars/ical.ts';
import { calendarsOf } from '../../src/formats/calendars/ical-calendars.ts';
import { choicesOf, findable } from '../../src/formats/directory/directory-facets.ts';
import { legendOf, mapOf, placesOf } from '../../src/formats/directory/directory-places.ts';
import { feedsOf } from '../../src/formats/feeds/community-feeds.ts';
import { feedWriters } from '../../src/formats/feeds/feed-documents.ts';
import { opml } from '../../src/formats/feeds/opml.ts';
import { alternates, subscriptions } from '../../src/formats/feeds/subscriptions.ts';
import { thingsOn } from '../../src/formats/json-ld/page-json-ld.ts';
import { imageFiles, imageFor, publishedImages } from '../../src/formats/link-images/page-images.ts';
import { breadcrumbsTo } from '../../src/formats/pages/breadcrumbs.ts';
import { pageMeta } from '../../src/formats/pages/page-meta.ts';
import { pagePaths } from '../../src/formats/pages/site-paths.ts';
import { pageRecordAt } from '../../src/formats/record-texts/page-record.ts';
import { searchExamples } from '../../src/formats/search/search-examples.ts';
import { searchRecords } from '../../src/formats/search/search-records.ts';
import { colorsCss } from '../../src/formats/site-files/color-sheet.ts';
import { sitemapPage } from '../../src/formats/site-files/sitemap.ts';
import { webManifest } from '../../src/formats/site-files/web-manifest.ts';
import { fullAndBare, now } from './full-and-bare.ts';
import { madeCommunity } from './made-community.ts';

const community = madeCommunity(fullAndBare, now);
const locales = ['ja', 'en'];

/** Every field of a schema, groups too: `venue.name`, `sessions.title`. */
function fieldsOf(schema: z.ZodType, path = ''): string[] {
  const { type, shape, element, innerType, options } = schema._zod.def as unknown as Record<
    string,
    z.ZodType
  > & {
    type: string;
    shape: Record<string, z.ZodType>;
    options: z.ZodType[];
  };
  if (type === 'object')
    return Object.entries(shape).flatMap(([key, field]) => fieldsOf(field, path ? `${path}.${key}` : key));
  if (type === 'array') return fieldsOf(element as z.ZodType, path);
  if (type === 'union') return [...new Set(options.flatMap((option) => fieldsOf(option, path)))];
  return innerType ? fieldsOf(innerType, path) : [path];
}

/** Every field that some of the records have. */
function given(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => given(each, path));
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, each]) => given(each, path ? `${path}.${key}` : key)),
  ];
}

test.each(publicCollections)('the records have every field that there is: %s', (name) => {
  const has = new Set(Object.values(fullAndBare[name] ?? {}).flatMap((record) => given(record)));
  const lacking = fieldsOf(collections[name].schema).filter(
    (field) => !has.has(field) && !/^(?:asOf$|links\.)/.test(field),
  );
  expect(lacking).toEqual([]);
});

/** Lines that can be read side by side with an earlier version of them; fields stand by their names. */
const written = (value: unknown) => `${JSON.stringify(value, byName, 1)}\n`;

const byName = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Records that stand in others are named by their ids. */
function outline(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((each) => outline(each, depth + 1));
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? undefined : value;
  const { kind, id, card, byline } = value as Record<string, unknown>;
  if (depth > 0 && typeof id === 'string' && (kind !== undefined || card !== undefined)) return `→ ${id}`;
  if (byline !== undefined && depth > 0) return '→ member';
  if ('source' in value && 'in' in value) return (value as { source: unknown }).source;
  if ('isEmpty' in value && 'in' in value)
    return (value as { isEmpty: boolean }).isEmpty ? 'no text' : 'text';
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, outline(each, depth + 1)]));
}

const kinds = [
  'chapters',
  'events',
  'outputs',
  'people',
  'newsletters',
  'campaigns',
  'programs',
  'partners',
  'pages',
] as const;

/** Paths of all pages, and what is known of each. */
const pages = () => [...pagePaths(community)].sort();

describe('what is made of every field, of none, and of each state', () => {
  const snapshot = (text: string, name: string) =>
    expect(text).toMatchFileSnapshot(`snapshots/every-field/${name}.txt`);

  test('in the model', async () => {
    const { settings, now: _now, chapters: _chapters, href: _href, ...lists } = community;
    const { badges, tables } = {
      badges: community.people.map((person) => [person.id, badgesOf(person, community).map(({ id }) => id)]),
      tables: community.programs.map((program) => [program.id, outline(standings(program, community))]),
    };
    await snapshot(written({ settings: outline(settings), lists: outline(lists), badges, tables }), 'model');
    for (const kind of kinds)
      await snapshot(written(community[kind].map((record) => outline({ ...record }))), `model-${kind}`);
  });

  test('in the API', async () => {
    for (const name of publicCollections) await snapshot(api(name, community), `api-${name}`);
  });

  test.each(locales)('in feeds and lists of feeds (%s)', async (locale) => {
    const feeds = feedsOf(community, locale);
    const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
    const outlined = feeds.map(({ items, archives, browserNote: _, ...feed }) => ({
      ...feed,
      items: ids(items),
      ...(archives ? { archives: archives.years.map((year) => [year, ids(archives.items(year))]) } : {}),
    }));
    const [site] = feeds;
    if (!site) throw new Error('There is no feed.');
    await snapshot(written([site.browserNote, outlined]), `feeds-${locale}`);
    await snapshot(written(site.items.map(({ image: _, ...item }) => item)), `feed-items-${locale}`);
    await snapshot(opml(community, locale), `opml-${locale}`);
    const heads = [
      '/chapters/full/',
      '/topics/lamps/',
      '/people/akari/',
      '/newsletter/2026-11/',
      '/about/',
    ].map((path) => [path, alternates(community, locale, path)]);
    await snapshot(written([subscriptions(community, locale), heads]), `subscriptions-${locale}`);
  });

  test('in the files of a feed', async () => {
    const [site] = feedsOf(community, 'en');
    if (!site) throw new Error('There is no feed.');
    for (const format of ['rss', 'atom', 'json'] as const)
      await snapshot(feedWriters[format](site), `feed-${format}`);
  });

  test.each(locales)('in calendars (%s)', async (locale) => {
    const [site, ...others] = calendarsOf(community, locale);
    if (!site) throw new Error('There is no calendar.');
    await snapshot(ical(site.events, site).replaceAll('\r\n', '\n'), `calendar-${locale}`);
    const outlined = others.map(({ events, community: _, ...own }) => ({
      ...own,
      events: events.map(({ id }) => id),
    }));
    const links = community.events.map((event) => [
      googleLink(event, community, locale),
      outlookLink(event, community, locale),
    ]);
    await snapshot(written([outlined, links]), `calendars-${locale}`);
  });

  test.each(locales)('in the head of pages (%s)', async (locale) => {
    const audience = { community, locale };
    const records = pages().flatMap((path) => {
      const record = pageRecordAt(path, audience);
      return record ? [{ path, record }] : [];
    });
    const heads = records.map(({ path, record }) => ({
      meta: pageMeta({ path, record }, audience).map((meta) => Object.values(meta).join(': ')),
      above: breadcrumbsTo(path, audience, record).map(({ label, href }) => `${label} ${href}`),
      sitemap: sitemapPage(path, locale, community) ?? 'only repeats another language',
    }));
    await snapshot(written(heads), `heads-${locale}`);
    // Without the page itself and the way to it, which every page has alike.
    const things = records.map(({ path, record }) => thingsOn({ path, record }, audience).slice(2));
    await snapshot(written(things), `json-ld-${locale}`);
    await snapshot(`${webManifest(audience)}\n${colorsCss(community)}`, `site-files-${locale}`);
  });

  test.each(locales)('in what is searched (%s)', async (locale) => {
    const audience = { community, locale };
    await snapshot(written([searchExamples(community, locale), searchRecords(audience)]), `search-${locale}`);
  });

  test.each(locales)('in the directory (%s)', async (locale) => {
    const places = placesOf(community, locale);
    await snapshot(
      written([
        ...[
          mapOf(community),
          outline(places),
          legendOf(places.prefectures),
          outline(choicesOf(community, locale)),
        ],
        community.chapters.map((chapter) => [chapter.id, findable(chapter)]),
      ]),
      `directory-${locale}`,
    );
  });

  test.each(locales)('on link images (%s)', async (locale) => {
    const audience = { community, locale };
    const images = imageFiles(community).map((file) => [file, imageFor(`/${file}/`, audience).alt]);
    await snapshot(
      written([publishedImages(audience).map(({ file, card }) => ({ file, card: card() })), images]),
      `cards-${locale}`,
    );
  });
});

test('the order of files changes nothing of it', () => {
  const reversed = madeCommunity(fullAndBare, now, 'reversed');
  const all = (from: Community) => [
    ...publicCollections.map((name) => api(name, from)),
    ...feedsOf(from, 'ja').map((feed) => feedWriters.json(feed)),
    ...kinds.map((kind) => written(from[kind].map((record) => outline({ ...record })))),
  ];
  expect(all(reversed)).toEqual(all(community));
});
