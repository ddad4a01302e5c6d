import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from '../../src/reader/cache-folder.ts';
import { makeFolder, overwrite } from '../write-file.ts';
import { hasEnded, newMark } from './process-mark.ts';

/**
 * An empty folder in the project for Astro to build into. In the project, because Astro keeps the code that renders
 * the pages where it builds, and that code must find node_modules; each process has its own, so that builds do not
 * meet. Those of processes that have ended are removed.
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

/** Notes beside Astro's cache whose content it holds. */
export function labelCache(cache: string, content: string): void {
  overwrite(path.join(path.dirname(cache), 'content'), content);
}

/** Removes the caches of content folders that are gone, as those of tests soon are. */
export function pruneCaches(project: string): void {
  const all = cacheFolder(project);
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    const label = path.join(all, name, 'content');
    if (existsSync(label) && !existsSync(readFileSync(label, 'utf8'))) {
      rmSync(path.join(all, name), { recursive: true, force: true });
    }
  }
}
