import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, type Stats } from 'node:fs';

/** A file as it was seen: enough to notice that somebody changed it, without reading it. */
export interface FileState {
  size: number;
  /** Milliseconds since 1970. */
  mtimeMs: number;
  /** Milliseconds since 1970; nobody can set it to another time. */
  ctimeMs: number;
  /** SHA-256 of the content, in hexadecimal digits. */
  hash: string;
}

export const hashOf = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** The state of a file of which the hash is known. */
export const stateFrom = ({ size, mtimeMs, ctimeMs }: Stats, hash: string): FileState => ({
  size,
  mtimeMs,
  ctimeMs,
  hash,
});

/** Whether a file, and no symbolic link, is as it was seen. Where only its times differ, its content decides. */
export function isAsSeen(file: string, seen: FileState, readsWhenTouched: boolean): boolean {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size !== seen.size) return false;
  if (stat.mtimeMs === seen.mtimeMs && stat.ctimeMs === seen.ctimeMs) return true;
  return readsWhenTouched && hashOf(readFileSync(file)) === seen.hash;
}
