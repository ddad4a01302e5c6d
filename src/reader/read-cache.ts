import { readFileSync, statSync } from 'node:fs';
import { maxFileBytes } from './decode-text.ts';
import { type FileRead, type FileRequest, withPlaces } from './read-file.ts';
import { readWithinBudget } from './time-budget.ts';

function tooLarge(bytes: number, { file }: FileRequest): FileRead {
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

// Astro loads this module several times in one process (configuration, loaders, pages); they share one cache, so that a
// file is parsed once until it changes.
const shared = globalThis as { [key: symbol]: unknown };
const cacheKey = Symbol.for('kairan.reader.files');
shared[cacheKey] ??= new Map();
const cache = shared[cacheKey] as Map<string, Cached>;

/** Reads the bytes of a file, or bytes that it might have; the record can map fields to positions. */
export const readBytes = (bytes: Uint8Array, request: FileRequest): FileRead =>
  withPlaces(readWithinBudget(bytes, request), request);

/** Reads a file, or returns the cached result; undefined for one that was deleted since the folder was listed. */
export function readCached(absolute: string, request: FileRequest): FileRead | undefined {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return undefined;
  const stamp = `${stat.mtimeMs}:${stat.ctimeMs}:${stat.size}:${request.file}`;
  const cached = cache.get(absolute);
  if (cached?.stamp === stamp) return cached.read;
  // Synchronous, because thousands of small files are read twice as fast as with promises.
  const read =
    stat.size > maxFileBytes ? tooLarge(stat.size, request) : readBytes(readFileSync(absolute), request);
  cache.set(absolute, { stamp, read });
  return read;
}
