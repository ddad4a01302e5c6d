import { describe, expect, test } from 'vitest';
import { publicCollections as names } from '../../src/collections/register.ts';
import { api } from '../../src/formats/api/api.ts';
import { now, records } from './feed-records.ts';
import { madeCommunity } from './made-community.ts';
import { sampleCommunity } from './sample-community.ts';

interface Document {
  version: number;
  collection: string;
  language: string;
  records: Record<string, unknown>[];
}

const read = (name: string, community = madeCommunity(records, now)) =>
  JSON.parse(api(name, community)) as Document;
const byId = (name: string, id: string) => read(name).records.find((record) => record.id === id);

/** The names of fields, however deep: `venue.name`. Texts by language are one field, and so are lists of services. */
function fieldsOf(value: unknown, path = ''): string[] {
  if (/^(links|contacts|points)$/.test(path)) return [path];
  if (Array.isArray(value)) return value.flatMap((each) => fieldsOf(each, path));
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Object.keys(value);
  if (keys.every((key) => /^[a-z]{2}$/.test(key))) return [path];
  return Object.entries(value).flatMap(([key, each]) => fieldsOf(each, path ? `${path}.${key}` : key));
}

describe('the JSON of a collection', () => {
  test('says what it is, in which version', () => {
    expect(read('chapters')).toMatchObject({ version: 1, collection: 'chapters', language: 'ja' });
  });

  test('holds every public record of the sample once', () => {
    const community = sampleCommunity();
    for (const name of names.filter((each) => each !== 'community')) {
      const ids = read(name, community).records.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.length).toBe((community[name as 'chapters'] as readonly unknown[]).length);
    }
  });

  test('has field names that are promises: docs/api.md tells them', async () => {
    const community = sampleCommunity();
    const lines = names.flatMap((name) => {
      const fields = new Set(read(name, community).records.flatMap((record) => fieldsOf(record)));
      return [name, ...[...fields].sort().map((field) => `  ${field}`)];
    });
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('snapshots/api-fields.txt');
  });

  test('tells moments as their wall shows them, and as instants', () => {
    expect(byId('events', '2026-12-04-nagoya')?.starts).toEqual({
      ...{ local: '2026-12-04T19:00', timeZone: 'Asia/Tokyo', instant: '2026-12-04T10:00:00Z' },
    });
    expect(byId('outputs', 'old-article')).toMatchObject({ published: '2019-03', added: '2026-11-02' });
  });

  test('is well-formed whatever was written', () => {
    const broken = { chapters: { a: { name: 'a\ud83d\u0000\uffffb' } } };
    expect(read('chapters', madeCommunity(broken, now)).records[0]?.name).toEqual({ ja: 'a\ufffdb' });
  });
});

describe('what is nobody’s business is not in it', () => {
  test('members who did not agree to be listed: they are counted under their work, and named nowhere', () => {
    expect(read('people').records.map(({ id }) => id)).toEqual(['akari']);
    expect(byId('outputs', 'old-article')?.authors).toEqual([
      { name: { ja: '高槻あかり' }, person: 'akari' },
      { name: { ja: 'メンバー', en: 'a member' }, unnamed: 1 },
    ]);
    for (const name of names) expect(api(name, madeCommunity(records, now))).not.toMatch(/nozomi|影山/);
  });

  test('drafts and issues of the future, even where an editor sees them', () => {
    expect(read('newsletters').records.map(({ id }) => id)).toEqual(['2026-11']);
    for (const name of names) expect(api(name, madeCommunity(records, now))).not.toMatch(/来月号|下書き号/);
  });

  test('addresses of people: role addresses alone', () => {
    const community = sampleCommunity();
    const all = names.map((name) => api(name, community)).join('\n');
    const roles = new Set(Object.values(community.settings.contacts));
    const found = new Set(all.match(/(?<![/\w@])[\w.+-]+@[\w-]+\.\w[\w.-]*/g));
    expect([...found].filter((address) => !roles.has(address))).toEqual([]);
  });
});
