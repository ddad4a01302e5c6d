import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { Temporal } from 'temporal-polyfill';
import { checkContent } from '../../src/community/check.ts';
import { ContentError, errorsIn } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read.ts';
import { report } from '../../src/reader/report.ts';

/** Where the old content goes: `content.before-2026-11-21-090000`, by the clock of the time zone. */
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
 * Writes the files to `folder`, whose content, if there is any, is moved to `aside`. They are written and checked
 * beside it first, so that nothing moves unless all is well. Throws a ContentError when they have Problems.
 */
export function place(files: ReadonlyMap<string, string>, folder: string, aside: string | undefined): void {
  const fresh = path.join(path.dirname(folder), `.${path.basename(folder)}.kairan-fresh-${process.pid}`);
  try {
    for (const [name, text] of files) {
      const file = path.join(fresh, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text, { flag: 'wx' });
    }
    const problems = errorsIn(checkContent(readContent(fresh)));
    if (problems.length > 0) throw new ContentError(problems, report(problems, 'terminal', 'en'));
    if (aside) replace(folder, fresh, aside);
    // A folder without content may still hold its owner's .git.
    else cpSync(fresh, folder, { recursive: true, force: false, errorOnExist: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function replace(folder: string, fresh: string, aside: string): void {
  renameSync(folder, aside);
  try {
    renameSync(fresh, folder);
  } catch (error) {
    renameSync(aside, folder);
    throw error;
  }
}
