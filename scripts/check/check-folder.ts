import process from 'node:process';
import pc from 'picocolors';
import { errorsIn } from '../../src/reader/problem.ts';
import { readWithStore } from '../../src/reader/read-with-store.ts';
import { inWords, type Reporter } from '../../src/reader/report-problems.ts';
import { checkAll } from '../../src/site/check-everything.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { exit, printProblems } from '../command-line/run-command.ts';
import { listed, progressOf } from './untranslated-report.ts';

/** Options of the command. */
interface CheckOptions {
  reporter: Reporter | undefined;
  /** The language of messages. */
  language: string;
  /** Whether to list what is not translated. */
  strings?: boolean | undefined;
}

/** Checks a content folder and prints its Problems. Returns the exit code. */
export function check(
  folder: string,
  { reporter, language, strings }: CheckOptions,
  words: CommandWords,
): number {
  const content = readWithStore(folder);
  const problems = checkAll(content);
  const progress = strings ? progressOf(content) : undefined;
  if (progress && reporter === 'json') {
    const printed = problems.map((problem) => inWords(problem, language));
    process.stdout.write(`${JSON.stringify({ problems: printed, strings: progress }, null, 2)}\n`);
  } else {
    printProblems(problems, language, reporter);
    if (progress) process.stdout.write(listed(progress, words));
  }
  const records = Object.values(content.entries).reduce((sum, entries) => sum + entries.length, 0);
  const errors = errorsIn(problems).length;
  const summary = [
    errors > 0 ? pc.red(words.problems(errors)) : pc.green(words.fine(records)),
    ...(problems.length > errors ? [pc.yellow(words.warnings(problems.length - errors))] : []),
  ];
  if (reporter !== 'json') process.stderr.write(`${summary.join('\n')}\n`);
  return errors > 0 ? exit.problems : exit.success;
}
