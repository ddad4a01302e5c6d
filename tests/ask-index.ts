import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Filters, find, type Result } from '../src/components/search/pagefind-client.ts';
import type { SearchRecord } from '../src/formats/search/search-records.ts';
import { searchIndex } from '../src/site/search-index.ts';

/** What the index of some records answers: the code that runs in the browser, with the index's files read from the disk. */
export async function openIndex(records: readonly SearchRecord[]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-index-'));
  for (const { path: name, bytes } of await searchIndex(() => records)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return async (text: string, filters: Filters = {}) => {
    const { all, nearest } = await find(`${pathToFileURL(folder).href}/`, text, filters);
    const load = (count: number): Promise<Result[]> =>
      Promise.all(all.slice(0, count).map((each) => each.load()));
    return { count: all.length, nearest, first: await load(10), load };
  };
}

// Pagefind asks for its files by address; Node's fetch reads no files.
const overNetwork = globalThis.fetch;
globalThis.fetch = async (address, options) =>
  String(address).startsWith('file:')
    ? new Response(readFileSync(new URL(String(address).replace(/\?.*/, ''))))
    : overNetwork(address, options);
