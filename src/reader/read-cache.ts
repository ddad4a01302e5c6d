import { statSync } from 'node:fs';
import { maxFileBytes } from './decode-text.ts';
import { FoundFile } from './found-file.ts';
import { type JudgedFiles, judgedOnce, processMemory } from './judged-files.ts';
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

const memory = processMemory<FileRead>('files');

/** Reads the bytes of a file, or bytes that it might have; the record can map fields to positions. */
export const readBytes = (bytes: Uint8Array, request: FileRequest): FileRead =>
  withPlaces(readWithinBudget(bytes, request), request);

/**
 * Reads a file, or returns what this process or, through the store, an earlier one read in it; undefined for one that
 * was deleted since the folder was listed.
 */
export function readCached(
  absolute: string,
  request: FileRequest,
  store?: JudgedFiles,
): FileRead | undefined {
  const stat = statSync(absolute, { throwIfNoEntry: false });
  if (!stat) return undefined;
  if (stat.size > maxFileBytes) return tooLarge(stat.size, request);
  // Synchronous, because thousands of small files are read twice as fast as with promises.
  const file = new FoundFile(request.path, absolute, stat);
  const judge = { judge: (bytes: Buffer) => readWithinBudget(bytes, request), isLasting };
  const read = judgedOnce(file, judge, { memory, key: `${absolute}\n${request.file}`, store });
  return withPlaces(read, request);
}

// How long a file takes also depends on the machine, and on what else it does.
const isLasting = ({ problems }: FileRead) => problems.every(({ code }) => code !== 'takes-too-long');
