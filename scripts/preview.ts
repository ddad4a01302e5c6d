import { commandWords } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
import { languageOf, languageOption, main } from './command-line/run-command.ts';
import { serveSite } from './server/serve-site.ts';
import { placeOf, serverOptions } from './server/server-options.ts';

await main(
  defineCommand({
    meta: { name: 'npm run preview --' },
    args: { ...languageOption, ...serverOptions },
    run({ args }) {
      const words = commandWords(languageOf(args));
      return serveSite(placeOf(args, words), words);
    },
  }),
);
