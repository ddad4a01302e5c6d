import { readdirSync, statfsSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../../src/reader/cache-folder.ts';
import { discard, makeFolder, writeNew } from '../write-file.ts';
import { hasEnded, newMark } from './process-mark.ts';

// Bytes needed for the bundled pages and some images.
const minFreeBytes = 64 * 2 ** 20;

/**
 * Makes sure that there is a cache. When the usual folder cannot be written or its disk is full, a temporary folder is
 * used for this process, and `report` is called with the refused folder and the reason.
 */
export function openCache(project: string, report: (folder: string, code: string) => void): void {
  const usual = cacheFolder(project);
  const code = faultOf(usual);
  if (code === undefined) return;
  report(usual, code);
  process.env.KAIRAN_CACHE = temporaryCache(project);
}

/** The error code for which a folder cannot be the cache. */
function faultOf(folder: string): string | undefined {
  const probe = path.join(folder, `.probe.kairan-${newMark()}`);
  try {
    writeNew(probe, '');
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < minFreeBytes ? 'ENOSPC' : undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? String(error);
  } finally {
    discard(probe);
  }
}

const start = 'kairan-cache-';

function temporaryCache(project: string): string {
  for (const name of readdirSync(tmpdir()))
    if (name.startsWith(start) && hasEnded(name.slice(start.length))) discard(path.join(tmpdir(), name));
  const folder = path.join(tmpdir(), start + newMark());
  makeFolder(folder);
  process.once('exit', () => discard(folder));
  // Code that Astro bundles there must resolve its packages.
  symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return folder;
}
