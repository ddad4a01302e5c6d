import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { writeCacheFile } from './cache-file.ts';

const inCache = 'judged';
const owner = 'content-folder.txt';

/**
 * The folder in a content folder's part of the cache, `site`, for what was found out about its files. When it is new, those of content
 * folders that are no more are removed.
 */
export function storeFolder(site: string, content: string): string {
  const folder = path.join(site, inCache);
  try {
    if (!existsSync(path.join(folder, owner))) {
      writeCacheFile(path.join(folder, owner), path.resolve(content));
      removeLeftStores(path.dirname(site));
    }
  } catch {
    // Nothing is kept where nothing can be written.
  }
  return folder;
}

function removeLeftStores(cache: string): void {
  for (const name of readdirSync(cache)) {
    const folder = path.join(cache, name, inCache);
    const note = path.join(folder, owner);
    if (existsSync(note) && !existsSync(readFileSync(note, 'utf8')))
      rmSync(folder, { recursive: true, force: true });
  }
}
