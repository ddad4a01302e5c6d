import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Community } from '../../src/community/record-types.ts';
import { feedsOf, siteFeed } from '../../src/formats/feeds/community-feeds.ts';
import { archiveOf, archiveYears } from '../../src/formats/feeds/feed-archives.ts';
import { now, records } from './feed-records.ts';
import { type Made, madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';

const file = path.join(import.meta.dirname, 'snapshots/feed-ids.txt');

/** The ids of all feeds and of all that they ever told, in order. */
function idsOf(community: Community): string[] {
  const feeds = feedsOf(community, 'ja');
  const archives = feeds.flatMap((feed) => archiveYears(feed).map((year) => archiveOf(feed, year)));
  const items = [...feeds, ...archives].flatMap((feed) => feed.items.map(({ id }) => id));
  return [...new Set([...feeds.map(({ id }) => id), ...items])].sort();
}

const ids = (made: Made, order?: 'reversed') =>
  siteFeed({ community: madeCommunity(made, now, order), locale: 'ja' }).items.map(({ id }) => id);

test('the ids of the sample are frozen: readers would show all of it once more', async () => {
  const current = idsOf(sampleCommunity());
  const listed = readFileSync(file, 'utf8').split('\n');
  expect(listed.filter((id) => id !== '' && !current.includes(id))).toEqual([]);
  // What is new is added to the list by `npx vitest -u`.
  await expect(`${current.join('\n')}\n`).toMatchFileSnapshot(file);
});

describe('an id', () => {
  test('is a tag URI of kind and id', () => {
    expect(ids(records)[0]).toBe('tag:tomoshibi.example,2026:/events/2026-12-04-nagoya');
  });

  test('stays when titles, the prefix of the site, the language or the order of files change', () => {
    const before = ids(records);
    const renamed = structuredClone(records);
    for (const each of Object.values({ ...renamed.events, ...renamed.outputs, ...renamed.newsletters }))
      each.title = `${each.title}(改題)`;
    expect(ids(renamed)).toEqual(before);
    for (const url of ['https://tomoshibi.example/kairan/', 'http://www.tomoshibi.example:8080/'])
      expect(ids({ ...records, community: { community: { url } } })).toEqual(before);
    expect(ids(records, 'reversed')).toEqual(before);
    const english = siteFeed({ community: madeCommunity(records, now), locale: 'en' });
    expect(english.items.map(({ id }) => id)).toEqual(before);
  });

  test('stays when the site moves to another domain and says where it was', () => {
    const moved = { url: 'https://new.example/', feeds: { firstUrl: 'https://tomoshibi.example/' } };
    expect(ids({ ...records, community: { community: moved } })).toEqual(ids(records));
  });

  test('stays when a file is renamed, once and twice', () => {
    const { '2026-12-04-nagoya': event = {}, ...events } = records.events ?? {};
    for (const [id, aliases] of [
      ['night-talk', ['2026-12-04-nagoya']],
      ['night', ['2026-12-04-nagoya', 'night-talk']],
    ] as const) {
      const renamed = { ...records, events: { ...events, [id]: { ...event, aliases } } };
      expect(ids(renamed)).toEqual(ids(records));
    }
  });
});
