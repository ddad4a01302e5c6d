import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
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
