import path from 'node:path';
import process from 'node:process';
import { errorsIn } from '../../../src/reader/problem.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { checkAll } from '../../../src/site/check-everything.ts';
import type { CommandWords } from '../../../src/strings/command-words.ts';
import type { Progress } from '../../command-line/progress.ts';
import { exit, printProblems, projectFolder } from '../../command-line/run-command.ts';
import { BuildFailure, buildSite } from '../../site/build-site.ts';

/** Default date of screenshots: the sample has many upcoming events then. */
const usualDay = '2026-11-21T09:00:00+09:00';

/** Fixes the clock, so that screenshots are repeatable. */
export function stopTheClock(): void {
  process.env.KAIRAN_NOW ||= usualDay;
}

/** Builds a content folder for screenshots. Returns the site's folder, or the exit code on failure, which has been reported. */
export async function sampleSite(
  content: string,
  progress: Progress,
  words: CommandWords,
): Promise<string | number> {
  const problems = errorsIn(checkAll(readContent(content)));
  if (problems.length > 0) {
    progress.end();
    printProblems(problems, words.language, undefined, process.stderr);
    return exit.problems;
  }
  const output = path.join(projectFolder, '.cache', 'screenshots-site');
  try {
    const order = { project: projectFolder, content, language: words.language, output };
    await buildSite(order, progress, words);
    return output;
  } catch (error) {
    progress.end();
    if (!(error instanceof BuildFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return exit.problems;
  }
}
