import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Creates a folder and its parents. Throws file system errors (ENOTDIR for a file in the way). Not `mkdirSync` with
 * `recursive`: it would loop forever where a folder exists in which nothing can be created, such as /proc.
 */
export function makeFolder(folder: string): void {
  const isThere = (name: string) => statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;
  try {
    mkdirSync(folder);
  } catch (error) {
    if (isThere(folder)) return;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw Object.assign(error as Error, { code: 'ENOTDIR' });
    const parent = path.dirname(folder);
    const lacksParent = code === 'ENOENT' && !isThere(parent);
    if (!lacksParent || parent === folder) throw error;
    makeFolder(parent);
    makeFolder(folder);
  }
}
