import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../../write-file.ts';
import type { Shot } from './shot.ts';

const marker = 'screenshots.json';

/** Whether a folder may be replaced: it does not exist, is empty, or holds our screenshots. */
export function isOurs(folder: string): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) return true;
  if (!stat.isDirectory()) return false;
  return readdirSync(folder).length === 0 || existsSync(path.join(folder, marker));
}

/** Calls `work` to fill a new folder, and then replaces `folder` by it; on an error `folder` is unchanged. */
export async function replaceFolder(
  folder: string,
  shots: readonly Shot[],
  work: (fresh: string) => Promise<void>,
): Promise<void> {
  const parent = path.dirname(folder);
  makeFolder(parent);
  const fresh = mkdtempSync(path.join(parent, `.${path.basename(folder)}.kairan-`));
  try {
    await work(fresh);
    writeFileSync(path.join(fresh, marker), `${JSON.stringify({ shots }, null, 2)}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
