import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../src/reader/cache-folder.ts';
import { makeFolder, overwrite } from '../write-file.ts';
import { hasEnded, newMark } from './process-mark.ts';

/**
 * An empty folder in the project for Astro to build into. In the project, because Astro puts its rendering code there,
 * which must resolve node_modules; per process, so that builds do not interfere. Folders of ended processes are
 * removed.
 */
export function openBuildWorkspace(project: string): string {
  const all = path.join(cacheFolder(project), 'building');
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    if (hasEnded(name)) rmSync(path.join(all, name), { recursive: true, force: true });
  }
  const folder = path.join(all, newMark());
  makeFolder(folder);
  return folder;
}

/** Records next to Astro's cache which content folder it belongs to. */
export function labelCache(cache: string, content: string): void {
  overwrite(path.join(path.dirname(cache), 'content'), content);
}

/** Removes caches of content folders that no longer exist, such as those of tests. */
export function pruneCaches(project: string): void {
  const all = cacheFolder(project);
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    const label = path.join(all, name, 'content');
    if (existsSync(label) && !existsSync(readFileSync(label, 'utf8'))) {
      rmSync(path.join(all, name), { recursive: true, force: true });
    }
  }
}
