import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file that can be made again, and its folder: readers see it whole, old or new. Two processes may write the
 * same file. Not flushed to disk, because after a power failure it is only made again. Throws file system errors.
 */
export function writeCacheFile(file: string, bytes: string | Uint8Array): void {
  makeFolder(path.dirname(file));
  const part = `${file}.${randomUUID()}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
