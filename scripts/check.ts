import { existsSync } from 'node:fs';
import process from 'node:process';
import pc from 'picocolors';
import { displayPath } from '../src/reader/content-folder.ts';
import { errorsIn } from '../src/reader/problem.ts';
import { readContent } from '../src/reader/read-content.ts';
import { inWords, type Reporter } from '../src/reader/report-problems.ts';
import { checkAll } from '../src/site/check-everything.ts';
import { type CommandWords, commandWords } from '../src/strings/command-words.ts';
import { fix } from './check/fix-files.ts';
import { listed, progressOf } from './check/untranslated-report.ts';
import { defineCommand } from './command-line/arguments.ts';
import {
  contentFolder,
  exit,
  languageOf,
  languageOption,
  main,
  printProblems,
  UsageError,
} from './command-line/run-command.ts';

const reporters = ['terminal', 'json', 'github'] as const satisfies Reporter[];

await main(
  defineCommand({
    meta: { name: 'npm run check --' },
    args: {
      ...languageOption,
      json: { type: 'boolean' },
      strings: { type: 'boolean' },
      fix: { type: 'boolean' },
      'dry-run': { type: 'boolean' },
      yes: { type: 'boolean' },
      reporter: { type: 'string', valueHint: 'github' },
    },
    run({ args }) {
      const folder = contentFolder();
      const language = languageOf(args, folder);
      const words = commandWords(language);
      const reporter = reporterOf(args, words);
      if (!existsSync(folder)) throw new UsageError(words.noContent(displayPath(folder)));
      if (args.fix) return fix(folder, { ...args, dryRun: args['dry-run'], language }, words);
      if (args.yes || args['dry-run']) throw new UsageError(words.fix.onlyWithFix);
      const content = readContent(folder);
      const problems = checkAll(content);
      const progress = args.strings ? progressOf(content) : undefined;
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
    },
  }),
);

function reporterOf(
  { json, reporter }: { json?: boolean | undefined; reporter?: string | undefined },
  words: CommandWords,
): Reporter | undefined {
  if (json) return 'json';
  const found = reporters.find((each) => each === reporter);
  if (reporter !== undefined && !found)
    throw new UsageError(words.oneOf('--reporter', reporter, reporters.join(', ')));
  return found;
}
