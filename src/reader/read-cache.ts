import { readFileSync, statSync } from 'node:fs';
import { maxFileBytes } from './decode-text.ts';
import { type FileAsked, type FileRead, withPlaces } from './read-file.ts';
import { readWithinBudget } from './time-budget.ts';

function tooLarge(bytes: number, { file }: FileAsked): FileRead {
  const details = { size: String(bytes) };
  return {
    pictures: [],
    silences: [],
    problems: [{ file, line: 1, column: 1, field: '', code: 'file-too-large', details }],
  };
}

interface Cached {
  stamp: string;
  read: FileRead;
}

// Astro loads this module more than once in one process (its configuration, its loaders, its pages); the cache is
// one for all of them, so that a file is parsed once until it changes.
const shared = globalThis as { [key: symbol]: unknown };
const cacheKey = Symbol.for('kairan.reader.files');
shared[cacheKey] ??= new Map();
const cache = shared[cacheKey] as Map<string, Cached>;

/** Reads what a file holds, or would hold; its record can tell where its fields stand. */
export const readBytes = (bytes: Uint8Array, asked: FileAsked): FileRead =>
  withPlaces(readWithinBudget(bytes, asked), asked);

/** Reads a file, or remembers what it gave; undefined for one that is gone since the folder was listed. */
export function readCached(absolute: string, asked: FileAsked): FileRead | undefined {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const stamp = `${stat.mtimeMs}:${stat.ctimeMs}:${stat.size}:${asked.file}`;
  const cached = cache.get(absolute);
  if (cached?.stamp === stamp) return cached.read;
  // Reading in one go, not in promises: thousands of small files are read twice as fast.
  const read =
    stat.size > maxFileBytes ? tooLarge(stat.size, asked) : readBytes(readFileSync(absolute), asked);
  cache.set(absolute, { stamp, read });
  return read;
}
