import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A file that is not the same in two folders. */
export interface FileDifference {
  /** With forward slashes. */
  file: string;
  /** Undefined if only one folder has the file. */
  place: DifferingPlace | undefined;
}

/** The first byte that differs, from 0, its line, from 1, and what stands around it in each folder. */
export interface DifferingPlace {
  byte: number;
  line: number;
  expected: string;
  found: string;
}

export interface Comparison {
  /** How many files there are in the first folder. */
  files: number;
  /** In the order of names. */
  differences: FileDifference[];
}

/** Compares all files of two folders byte by byte; times and permissions do not count. */
export function compareSites(expected: string, found: string): Comparison {
  const [before, after] = [namesIn(expected), namesIn(found)];
  const all = [...new Set([...before, ...after])].sort();
  const differences = all.flatMap((file): FileDifference[] => {
    if (!before.has(file) || !after.has(file)) return [{ file, place: undefined }];
    const place = firstDifference(read(expected, file), read(found, file));
    return place ? [{ file, place }] : [];
  });
  return { files: before.size, differences };
}

const read = (folder: string, file: string) => readFileSync(path.join(folder, file));

function namesIn(folder: string): Set<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Set(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
      .map((name) => name.split(path.sep).join('/')),
  );
}

/** Where two files differ first; undefined if they do not. */
export function firstDifference(expected: Buffer, found: Buffer): DifferingPlace | undefined {
  if (expected.equals(found)) return undefined;
  const shorter = Math.min(expected.length, found.length);
  let byte = 0;
  while (byte < shorter && expected[byte] === found[byte]) byte++;
  const line = expected.subarray(0, byte).filter((each) => each === 0x0a).length + 1;
  const around = expected.includes(0) || found.includes(0) ? hexAround : textAround;
  return { byte, line, expected: around(expected, byte), found: around(found, byte) };
}

/** Characters of UTF-8 that the cut went through are left out; line breaks are shown as `\n`. */
function textAround(bytes: Buffer, at: number): string {
  const text = bytes.toString('utf8', Math.max(0, at - 50), at + 70);
  return JSON.stringify(text.replace(/^\ufffd+|\ufffd+$/g, ''));
}

const hexAround = (bytes: Buffer, at: number): string =>
  bytes
    .subarray(Math.max(0, at - 8), at + 16)
    .toString('hex')
    .replace(/(..)(?!$)/g, '$1 ');
