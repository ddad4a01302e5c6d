import { readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import pc from 'picocolors';
import { now } from '../../src/lib/clock.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { type CommandWords, commandWords } from '../../src/strings/command-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { Progress } from '../command-line/progress.ts';
import {
  contentFolder,
  exit,
  languageOf,
  languageOption,
  main,
  projectFolder,
  UsageError,
} from '../command-line/run-command.ts';
import type { FileDifference } from './reproducible/compare-sites.ts';
import { BuildFailed } from './reproducible/run-build.ts';
import {
  type Step,
  steps,
  type Verification,
  type Verified,
  verifySite,
} from './reproducible/verify-site.ts';

await main(
  defineCommand({
    meta: { name: 'npm run verify-reproducible --' },
    args: {
      folder: { type: 'positional', required: false },
      only: { type: 'string', valueHint: 'zone,warm' },
      json: { type: 'boolean' },
      ...languageOption,
    },
    async run({ args }) {
      const words = commandWords(languageOf(args));
      const content = args.folder === undefined ? contentFolder() : path.resolve(args.folder);
      requireFolder(content, words);
      const progress = new Progress();
      try {
        const verification = await verifySite({
          content,
          project: projectFolder,
          only: stepsAsked(args.only, words),
          now: new Date(now()).toISOString(),
          onBuild: (step) => progress.step(words.reproducible.building(words.reproducible.steps[step])),
        });
        progress.end();
        return tell(verification, args.json === true, words);
      } catch (error) {
        progress.end();
        if (!(error instanceof BuildFailed)) throw error;
        process.stderr.write(`${error.message}\n${pc.red(words.reproducible.notBuilt)}\n`);
        return exit.problems;
      }
    },
  }),
);

/** The steps in `--only`, or all. Throws a UsageError for a name that is none. */
function stepsAsked(written: string | undefined, words: CommandWords): readonly Step[] {
  if (written === undefined) return steps;
  return written.split(',').map((name) => {
    const step = steps.find((each) => each === name);
    if (!step) throw new UsageError(words.oneOf('--only', name, steps.join(', ')));
    return step;
  });
}

function requireFolder(folder: string, words: CommandWords): void {
  try {
    readdirSync(folder);
  } catch {
    throw new UsageError(words.noContent(displayPath(folder)));
  }
}

/** Prints what was found. The sites stay for a closer look if they differ. Returns the exit code. */
function tell(verification: Verification, json: boolean, words: CommandWords): number {
  const { verified, skipped } = verification;
  const isSame = verified.every(({ differences }) => differences.length === 0);
  if (json) process.stdout.write(`${JSON.stringify({ verified, skipped }, null, 2)}\n`);
  else process.stdout.write(verified.map((each) => resultOf(each, words)).join(''));
  for (const step of skipped)
    process.stderr.write(`${pc.yellow(words.reproducible.skipped(words.reproducible.steps[step]))}\n`);
  if (isSame) verification.clean();
  return isSame ? exit.success : exit.problems;
}

// More would hide the first one, which is often the reason of the others.
const shownFiles = 10;

function resultOf({ step, files, differences, expected, found }: Verified, words: CommandWords): string {
  const { same, differs, folders, more, steps } = words.reproducible;
  if (differences.length === 0) return `${pc.green(same(steps[step], files))}\n`;
  const shown = differences.slice(0, shownFiles);
  const left = differences.length - shown.length;
  return [
    pc.red(differs(steps[step], differences.length)),
    ...shown.map((difference) => differenceText(difference, words)),
    ...(left > 0 ? [more(left)] : []),
    folders(displayPath(expected), displayPath(found)),
    '',
  ].join('\n');
}

function differenceText({ file, place }: FileDifference, words: CommandWords): string {
  if (!place) return `  ${words.reproducible.onlyOne(file)}`;
  const { byte, line, expected, found } = place;
  return `  ${words.reproducible.place(file, byte, line)}\n    - ${expected}\n    + ${found}`;
}
