import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { addMonths } from '../../../src/community/month-metrics.ts';
import { type Size, writeCommunity } from './invent-content.ts';
import { megabytes, type Run, run, table } from './measure-command.ts';

/** Without a number of chapters, as large as the data sets of tests/corpus/newsletter-draft.test.ts. */
const sizeOf = (chapters = 339): Size => ({
  chapters,
  eventsPerChapter: 4,
  outputs: Math.ceil(chapters * 2.09),
  people: Math.ceil(chapters * 0.36),
});
const months = Array.from({ length: 24 }, (_, index) => addMonths('2025-01', index));

/** `newsletter draft` for 24 months in a row, and again for the last issue, compared with `check`. */
export async function benchNewsletter([chapters]: readonly number[] = []): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
  try {
    writeCommunity(folder, sizeOf(chapters));
    const drafts: Run[] = [];
    for (const month of months) drafts.push(await draft(folder, month, `${addMonths(month, -1)}-28`));
    const again = await draft(folder, months.at(-1) ?? '', `${months.at(-1)}-02`);
    const check = await command(folder, months.at(-1) ?? '', ['check.ts']);
    return table(
      ['what', 'seconds', 'peak memory'],
      [
        row('the first draft', drafts.slice(0, 1)),
        row('the slowest of 24', [slowest(drafts)]),
        row('the 24th once more', [again]),
        row('npm run check', [check]),
      ],
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const draft = (folder: string, month: string, day: string) =>
  command(folder, day, ['newsletter.ts', 'draft', month, '--json']);

function command(folder: string, day: string, [script = '', ...args]: string[]): Promise<Run> {
  const file = fileURLToPath(new URL(`../../${script}`, import.meta.url));
  return run([file, ...args], { KAIRAN_CONTENT: folder, KAIRAN_NOW: `${day}T20:00:00+09:00` });
}

const slowest = (runs: Run[]) => runs.reduce((worst, each) => (each.seconds > worst.seconds ? each : worst));

const row = (what: string, runs: Run[]) =>
  runs.flatMap(({ seconds, peak }) => [what, seconds.toFixed(2), megabytes(peak)]);
