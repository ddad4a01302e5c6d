import { readFileSync } from 'node:fs';
import path from 'node:path';
import { draftFile } from '../../scripts/newsletter/draft-file.ts';
import { buildCommunity } from '../../src/community/build-community.ts';
import { checkContent } from '../../src/community/check-content.ts';
import { addMonths } from '../../src/community/month-metrics.ts';
import { issueHtml } from '../../src/formats/feeds/feed-html.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { type Content, readContent } from '../../src/reader/read-content.ts';
import { report } from '../../src/reader/report-problems.ts';
import { draftWords } from '../../src/strings/newsletter/draft-words.ts';
import { writeBytes } from './content-folder.ts';
import { coderdojo } from './convert-coderdojo.ts';
import { ekiden } from './convert-ekiden.ts';
import { sound } from './reading.ts';

/** A month's issue, as the command wrote it. */
export interface Issued {
  month: string;
  /** The file after the first call, and after the second a week later. */
  first: string;
  text: string;
  /** The chapter it introduces. */
  spotlight: string | undefined;
  /** The chapters that were active when it was drafted. */
  active: readonly string[];
  /** The issue in a feed, on the day it appeared. */
  html: string;
}

const at = (day: string) => Date.parse(`${day}T20:00:00+09:00`);
const words = draftWords('ja');

/** Writes coderdojo-japan and vim-jp-ekiden as one community, whose authors agreed to be thanked. */
export function writeBoth(folder: string): void {
  coderdojo(folder, { mend: true });
  const { runners } = ekiden(folder);
  for (const id of runners.values()) {
    const file = path.join(folder, `people/${id}.yaml`);
    const text = readFileSync(file, 'utf8');
    writeBytes(
      folder,
      `people/${id}.yaml`,
      text.replace('listed: true', 'listed: true\n  recognition: true'),
    );
  }
}

/**
 * Month after month, as many as `count`: drafts an issue on the 20th, again on the 28th, and publishes it as it was
 * written. Throws when anything of that leads to a Problem that the data did not have.
 */
export function draftMonths(folder: string, from: string, count: number): Issued[] {
  // Reading two thousand files takes longer than all that is done with them: each state of the folder is read once.
  let content = sound(folder);
  const known = new Set(checkContent(content).map(toldOf));
  const unchanged = () => {
    const now = readContent(folder);
    const problems = checkContent(now).filter((problem) => !known.has(toldOf(problem)));
    if (problems.length > 0) throw new Error(report(problems, 'terminal', 'en'));
    return now;
  };
  return Array.from({ length: count }, (_, index) => addMonths(from, index)).map((month) => {
    const before = addMonths(month, -1);
    const active = activeOn(content, `${before}-20`);
    const first = draft(content, month, `${before}-20`);
    const drafted = draft(unchanged(), month, `${before}-28`);
    // As its editor leaves it who only takes the last line away that keeps it back.
    writeBytes(folder, drafted.path, drafted.text.replace(/^draft: true.*\n/m, ''));
    content = unchanged();
    const community = buildCommunity(content.entries, at(`${month}-02`));
    const [issue] = community.newsletters;
    if (issue?.month !== month) throw new Error(`${month} does not appear: ${issue?.month}`);
    return {
      month,
      first: first.text,
      text: drafted.text,
      spotlight: issue.spotlight?.id,
      active,
      html: issueHtml(issue, { community, locale: community.settings.defaultLocale }),
    };
  });
}

const toldOf = (problem: Problem) => JSON.stringify(problem);

/** Drafts an issue as it is on a day, and writes it. */
function draft(content: Content, month: string, day: string) {
  const drafted = draftFile(content, { month, words, now: at(day) });
  writeBytes(content.folder, drafted.path, drafted.text);
  return drafted;
}

function activeOn({ entries }: Content, day: string): string[] {
  const { chapters } = buildCommunity(entries, at(day));
  return chapters.filter(({ status }) => status === 'active').map(({ id }) => id);
}
