import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import pc from 'picocolors';
import { buildCommunity } from '../src/community/build-community.ts';
import { now } from '../src/lib/clock.ts';
import type { Entries } from '../src/reader/content-entry.ts';
import { displayPath } from '../src/reader/content-folder.ts';
import { errorsIn } from '../src/reader/problem.ts';
import { readWithStore } from '../src/reader/read-with-store.ts';
import { checkAll } from '../src/site/check-everything.ts';
import { type CommandWords, commandWords, fileFault } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
import { Progress } from './command-line/progress.ts';
import {
  existingContent,
  exit,
  languageOf,
  languageOption,
  main,
  outputFolder,
  printProblems,
  projectFolder,
  UsageError,
} from './command-line/run-command.ts';
import { BuildFailure, buildSite } from './site/build-site.ts';
import { outputFault } from './site/output-folder.ts';
import { recordRevisions } from './site/record-revisions.ts';
import { recover } from './site/staging-folder.ts';
import { EditedMeanwhile } from './write-file.ts';

// V8 lets its heap double between collections: a site of 20,000 pages would use 2 GB instead of 1.4 GB, to save 5 % of
// the time.
setFlagsFromString('--heap-growing-percent=40');

await main(
  defineCommand({
    meta: { name: 'npm run build --' },
    args: { ...languageOption, json: { type: 'boolean' }, record: { type: 'boolean' } },
    async run({ args }) {
      const began = performance.now();
      const language = languageOf(args);
      const words = commandWords(language);
      const content = existingContent(words);
      const output = outputFolder();
      const fault = outputFault(output, projectFolder, content);
      if (fault) throw new UsageError(words.outputFault[fault](displayPath(output)));
      now();
      recover(output);

      const progress = new Progress();
      progress.step(words.reading);
      const read = readWithStore(content);
      const problems = checkAll(read);
      const errors = errorsIn(problems).length;
      if (problems.length > 0) {
        progress.end();
        printProblems(problems, language, undefined, args.json ? process.stderr : process.stdout);
      }
      if (errors > 0) {
        process.stderr.write(`${pc.red(words.problems(errors))} ${words.unchanged}\n`);
        return exit.problems;
      }
      progress.step(words.preparing);
      // On a CI machine the record would be lost, unless the workflow commits it.
      const noted =
        (args.record ?? !process.env.CI) ? keepRevisions(content, read.entries, words) : undefined;
      const order = { project: projectFolder, content, language, output };
      try {
        const pages = await buildSite(order, progress, words);
        progress.end();
        const seconds = Math.round((performance.now() - began) / 100) / 10;
        if (args.json) process.stdout.write(`${JSON.stringify({ pages, seconds, output })}\n`);
        else process.stderr.write(`${pc.green(words.built(pages, String(seconds), displayPath(output)))}\n`);
        if (noted) process.stderr.write(`${noted}\n`);
        return exit.success;
      } catch (error) {
        progress.end();
        if (!(error instanceof BuildFailure)) throw error;
        process.stderr.write(`${pc.red(error.message)}\n${words.unchanged}\n`);
        return exit.problems;
      }
    },
  }),
);

/** Records the published versions of events, and reports it. The build continues when that fails. */
function keepRevisions(content: string, entries: Entries, words: CommandWords): string | undefined {
  try {
    const count = recordRevisions(content, entries, buildCommunity(entries, now()), words.revisionsIntro);
    return count > 0 ? words.revisionsRecorded(count) : undefined;
  } catch (error) {
    if (error instanceof EditedMeanwhile) return words.editedMeanwhile(displayPath(error.path));
    const { code, path: file } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return fileFault(displayPath(file ?? content), code, words);
  }
}
