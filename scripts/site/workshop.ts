import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { isRunning } from './lock.ts';

/**
 * An empty folder in the project for Astro to build into. In the project, because Astro keeps the code that renders
 * the pages where it builds, and that code must find node_modules; each process has its own, so that builds do not
 * meet. Those of processes that are gone are removed.
 */
export function openWorkshop(project: string): string {
  const all = path.join(project, '.cache', 'building');
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    if (Number(name) === process.pid || !isRunning(Number(name))) {
      rmSync(path.join(all, name), { recursive: true, force: true });
    }
  }
  const folder = path.join(all, String(process.pid));
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Notes beside Astro's cache whose content it holds. */
export function labelCache(cache: string, content: string): void {
  const own = path.dirname(cache);
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, 'content'), content);
}

/** Removes the caches of content folders that are gone, as those of tests soon are. */
export function pruneCaches(project: string): void {
  const all = path.join(project, '.cache');
  for (const name of existsSync(all) ? readdirSync(all) : []) {
    const label = path.join(all, name, 'content');
    if (existsSync(label) && !existsSync(readFileSync(label, 'utf8'))) {
      rmSync(path.join(all, name), { recursive: true, force: true });
    }
  }
}
