import process from 'node:process';
import * as clack from '@clack/prompts';
import pc from 'picocolors';
import { errorsIn } from '../../src/reader/problem.ts';
import { inWords } from '../../src/reader/report-problems.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { exit, printProblems, UsageError } from '../command-line/run-command.ts';
import { replace } from '../write-file.ts';
import { type Plan, planFixes } from './apply-repairs.ts';
import { diffOf } from './unified-diff.ts';

/** Options of `check --fix`. */
interface FixOptions {
  json?: boolean | undefined;
  yes?: boolean | undefined;
  dryRun?: boolean | undefined;
  language: string;
}

/** Shows the safe repairs, asks for confirmation and writes them. Returns the exit code: 1 when errors remain. */
export async function fix(folder: string, options: FixOptions, words: CommandWords): Promise<number> {
  const plan = planFixes(folder);
  const canAsk = !options.json && process.stdin.isTTY === true && process.stdout.isTTY === true;
  if (!options.json) for (const file of plan.files) process.stdout.write(`${diffOf(file, pc)}\n`);
  const isAgreed = options.yes || options.dryRun || plan.files.length === 0;
  if (!isAgreed && !canAsk) throw new UsageError(words.fix.needsYes);
  const agreed = isAgreed || (await agrees(plan, words));
  if (!agreed) {
    process.stderr.write(`${words.fix.left}\n`);
    return exit.cancelled;
  }
  if (!options.dryRun) for (const { absolute, before, after } of plan.files) replace(absolute, after, before);
  printPlan(plan, options, words);
  return errorsIn(plan.left).length > 0 ? exit.problems : exit.success;
}

async function agrees({ fixes, files }: Plan, words: CommandWords): Promise<boolean> {
  const message = words.fix.confirm(fixes.length, files.length);
  return (await clack.confirm({ message, initialValue: true, ...words.yesOrNo })) === true;
}

function printPlan(
  { fixes, files, left }: Plan,
  { json, dryRun, language }: FixOptions,
  words: CommandWords,
): void {
  if (json) {
    const fixed = fixes.map(({ problem, file, line, column, from, to }) => ({
      ...{ file, line, column, from, to },
      message: inWords(problem, language).message,
    }));
    const problems = left.map((problem) => inWords(problem, language));
    process.stdout.write(`${JSON.stringify({ problems, fixed, written: !dryRun }, null, 2)}\n`);
    return;
  }
  printProblems(left, language);
  const done = dryRun ? words.fix.wouldFix : words.fix.done;
  process.stderr.write(
    `${pc.green(fixes.length === 0 ? words.fix.nothing : done(fixes.length, files.length))}\n`,
  );
  const errors = errorsIn(left).length;
  if (errors > 0) process.stderr.write(`${pc.red(words.problems(errors))}\n`);
}
