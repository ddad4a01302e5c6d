import { existsSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { checkContent } from '../../src/community/check-content.ts';
import { ContentError, errorsIn } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { report } from '../../src/reader/report-problems.ts';
import { hasEnded, newMark } from '../site/process-mark.ts';
import { discard, makeFolder, writeNew } from '../write-file.ts';

/** Where the old content is moved: `content.before-2026-11-21-090000`, in local time of the time zone. */
export function asideOf(folder: string, now: number, timeZone: string): string {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const stamp = `${local.toPlainDate()}-${local.toPlainTime().toString({ smallestUnit: 'second' })}`;
  const wanted = `${folder}.before-${stamp.replaceAll(':', '')}`;
  for (let number = 1; ; number++) {
    const aside = number === 1 ? wanted : `${wanted}-${number}`;
    if (!existsSync(aside)) return aside;
  }
}

/**
 * Writes the files to `folder`, after moving existing content to `aside`. They are written and checked in a temporary
 * folder first, so that nothing is moved unless they are valid. Throws a ContentError when they have Problems.
 */
export function place(files: ReadonlyMap<string, string>, folder: string, aside: string | undefined): void {
  const beside = path.dirname(folder);
  const start = `.${path.basename(folder)}.kairan-fresh-`;
  makeFolder(beside);
  for (const name of readdirSync(beside))
    if (name.startsWith(start) && hasEnded(name.slice(start.length))) discard(path.join(beside, name));
  const fresh = path.join(beside, start + newMark());
  try {
    for (const [name, text] of files) writeNew(path.join(fresh, name), text);
    const problems = errorsIn(checkContent(readContent(fresh)));
    if (problems.length > 0) throw new ContentError(problems, report(problems, 'terminal', 'en'));
    if (aside) exchange(folder, fresh, aside);
    else fill(folder, fresh, files);
  } catch (error) {
    // Reports the final path: users do not know the temporary folder.
    const { code, path: file = '' } = error as NodeJS.ErrnoException;
    throw code && file.startsWith(fresh) ? Object.assign(error as Error, { path: folder }) : error;
  } finally {
    discard(fresh);
  }
}

/** Moves new content to an empty place: by one rename, unless the folder is a mount or a link, or contains a .git. */
function fill(folder: string, fresh: string, files: ReadonlyMap<string, string>): void {
  try {
    renameSync(fresh, folder);
  } catch {
    const written: string[] = [];
    try {
      for (const [name, text] of files) {
        writeNew(path.join(folder, name), text);
        written.push(path.join(folder, name));
      }
    } catch (error) {
      for (const file of written) discard(file);
      throw error;
    }
  }
}

function exchange(folder: string, fresh: string, aside: string): void {
  renameSync(folder, aside);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    renameSync(aside, folder);
    throw error;
  }
}
