import { existsSync } from 'node:fs';
import process from 'node:process';
import { defineCommand } from 'citty';
import pc from 'picocolors';
import { checkAll } from '../src/press/check.ts';
import { displayPath } from '../src/reader/folder.ts';
import { errorsIn } from '../src/reader/problem.ts';
import { readContent } from '../src/reader/read.ts';
import { inWords, type Reporter } from '../src/reader/report.ts';
import { commandWords } from '../src/strings/commands.ts';
import { listed, progressOf } from './check/untranslated.ts';
import {
  contentFolder,
  exit,
  languageOf,
  languageOption,
  main,
  printProblems,
  UsageError,
} from './command.ts';

await main(
  defineCommand({
    meta: {
      name: 'npm run check --',
      description: 'Reads all of content/ and lists every Problem with its line and fix.',
    },
    args: {
      ...languageOption,
      json: { type: 'boolean', description: 'Print {"problems": […]} for programs.' },
      strings: { type: 'boolean', description: 'List the wording of the site that is not translated yet.' },
      reporter: { type: 'string', description: 'terminal, json or github', valueHint: 'github' },
    },
    run({ args }) {
      const folder = contentFolder();
      const language = languageOf(args, folder);
      const reporter = reporterOf(args);
      const words = commandWords(language);
      if (!existsSync(folder)) throw new UsageError(words.noContent(displayPath(folder)));
      const content = readContent(folder);
      const problems = checkAll(content);
      const progress = args.strings ? progressOf(content) : undefined;
      if (progress && reporter === 'json') {
        const told = problems.map((problem) => inWords(problem, language));
        process.stdout.write(`${JSON.stringify({ problems: told, strings: progress }, null, 2)}\n`);
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

function reporterOf(args: {
  json?: boolean | undefined;
  reporter?: string | undefined;
}): Reporter | undefined {
  if (args.json) return 'json';
  const { reporter } = args;
  if (reporter === undefined || reporter === 'terminal' || reporter === 'json' || reporter === 'github')
    return reporter;
  throw new UsageError(`--reporter ${reporter}: terminal, json, github`);
}
