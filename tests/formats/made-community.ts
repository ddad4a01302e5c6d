import { type CollectionName, collections } from '../../src/collections/register.ts';
import { buildCommunity } from '../../src/community/build-community.ts';
import type { Community } from '../../src/community/record-types.ts';
import type { Body, Entries } from '../../src/reader/content-entry.ts';

/** Fields by id, by collection, as they would stand in files; `body` is the Markdown below them. */
export type Made = { [Name in CollectionName]?: Record<string, Record<string, unknown>> };

export const settings = {
  name: { ja: '灯火の会', en: 'Tomoshibi' },
  tagline: '灯りを分けあう',
  url: 'https://tomoshibi.example/',
  locales: ['ja', 'en'],
};

/** A community that stands in no file: `records` beside its settings, seen at `now` (ISO 8601). */
export function madeCommunity(
  records: Made,
  now: string,
  order: 'as given' | 'reversed' = 'as given',
): Community {
  const { community = {}, ...others } = records;
  const all: Made = { ...others, community: { community: { ...settings, ...community.community } } };
  const entries = Object.fromEntries(
    Object.keys(collections).map((name) => {
      const made = Object.entries(all[name as CollectionName] ?? {}).map(([id, fields]) =>
        entry(name, id, fields),
      );
      return [name, order === 'reversed' ? made.reverse() : made];
    }),
  );
  return buildCommunity(entries as unknown as Entries, Date.parse(now));
}

function entry(collection: string, id: string, { body, ...fields }: Record<string, unknown>) {
  const path = collection === 'community' ? 'community.yaml' : `${collection}/${id}.yaml`;
  const data = collections[collection as CollectionName].schema.parse(fields);
  const bodies = typeof body === 'string' ? [bodyOf(path, body)] : [];
  return { collection, id, file: path, path, data, bodies, links: [], pictures: {} };
}

const bodyOf = (path: string, source: string): Body => ({
  ...{ language: '', file: path, path, source, line: 1, mdx: false },
  ...{ references: [], components: [], links: [], pictures: {} },
});
