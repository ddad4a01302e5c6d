import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { commandWords } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
import { exit, languageOf, languageOption, main } from './command-line/run-command.ts';
import { serveSite } from './server/serve-site.ts';
import { placeOf, serverOptions } from './server/server-options.ts';

await main(
  defineCommand({
    meta: { name: 'npm start --' },
    args: { ...languageOption, ...serverOptions },
    run({ args }) {
      const language = languageOf(args);
      const words = commandWords(language);
      const place = placeOf(args, words);
      // A separate process, so that the memory of the build is freed before serving.
      const build = spawnSync(process.execPath, [`${import.meta.dirname}/build.ts`, '--lang', language], {
        stdio: 'inherit',
      });
      return build.status === exit.success ? serveSite(place, words) : (build.status ?? exit.problems);
    },
  }),
);
