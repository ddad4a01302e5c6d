import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../src/formats/search/search-records.ts';
import { searchIndex } from '../../src/site/search-index.ts';

const record = (number: number): SearchRecord => ({
  ...{
    url: `/events/${number}/`,
    kind: 'events',
    title: `会 ${number}`,
    about: '',
    summary: '',
    chapters: [],
  },
  ...{ names: [`会 ${number}`], texts: [`会 ${number}`] },
});

/** The addresses in a file of results: it holds one, or several by their names. */
function addressesIn(bytes: Uint8Array): string[] {
  const json = JSON.parse(
    gunzipSync(bytes)
      .toString()
      .replace(/^pagefind_dcd/, ''),
  ) as { url: string } | Record<string, { url: string }>;
  return typeof json.url === 'string' ? [json.url] : Object.values(json).map(({ url }) => url);
}

test.each([[20], [1300]])(
  'of %i records, every one is in a file of results, and no more than 500 files',
  async (count) => {
    const records = Array.from({ length: count }, (_, number) => record(number));
    const files = (await searchIndex(() => records)).filter(({ path }) => path.startsWith('fragment/'));
    expect(files.length).toBeLessThanOrEqual(Math.min(count, 500));
    expect(files.flatMap(({ bytes }) => addressesIn(bytes)).sort()).toEqual(
      records.map(({ url }) => url).sort(),
    );
  },
);

test('the same records give the same files', async () => {
  const records = Array.from({ length: 700 }, (_, number) => record(number));
  const [one, other] = [await searchIndex(() => records), await searchIndex(() => records)];
  expect(other).toEqual(one);
});
