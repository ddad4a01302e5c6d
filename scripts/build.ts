import path from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import pc from 'picocolors';
import { now } from '../src/lib/clock.ts';
import { displayPath } from '../src/reader/content-folder.ts';
import { commandWords } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
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
import { engineKey } from './site/engine-key.ts';
import { lastBuild } from './site/last-build.ts';
import { outputFault } from './site/output-folder.ts';
import { recover } from './site/staging-folder.ts';
import { overwrite } from './write-file.ts';

// V8 lets its heap double between collections: a site of 20,000 pages would use 2 GB instead of 1.4 GB, to save 5 % of
// the time.
setFlagsFromString('--heap-growing-percent=40');

await main(
  defineCommand({
    meta: { name: 'npm run build --' },
    args: {
      ...languageOption,
      json: { type: 'boolean' },
      record: { type: 'boolean' },
      clean: { type: 'boolean' },
      changed: { type: 'string', valueHint: 'purge.txt' },
    },
    async run({ args }) {
      const began = performance.now();
      const language = languageOf(args);
      const words = commandWords(language);
      const content = existingContent(words);
      const output = outputFolder();
      const fault = outputFault(output, projectFolder, content);
      if (fault) throw new UsageError(words.outputFault[fault](displayPath(output)));
      const clock = now();
      recover(output);

      const place = { project: projectFolder, content, output };
      const engine = engineKey(projectFolder);
      // On a CI machine the record would be lost, unless the workflow commits it.
      const records = args.record ?? !process.env.CI;
      const last = lastBuild(place, { engine, clock, records, isClean: args.clean === true });
      const changed = args.changed === undefined ? undefined : path.resolve(args.changed);
      if (last.isCurrent) {
        const { pages, problems } = last.site;
        if (changed !== undefined) overwrite(changed, '');
        if (problems.length > 0)
          printProblems(problems, language, undefined, args.json ? process.stderr : process.stdout);
        const seconds = Math.round((performance.now() - began) / 100) / 10;
        if (args.json) process.stdout.write(`${JSON.stringify({ pages, seconds, output, written: 0 })}\n`);
        else
          process.stderr.write(`${pc.green(words.current(pages, String(seconds), displayPath(output)))}\n`);
        return exit.success;
      }
      // What checks and builds is loaded only now: to load it takes longer than to see that nothing has changed.
      const { buildContent } = await import('./site/build-content.ts');
      return buildContent({
        ...place,
        language,
        engine,
        records,
        last,
        began,
        json: args.json === true,
        changed,
      });
    },
  }),
);
