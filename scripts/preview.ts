import { commandWords } from '../src/strings/commands.ts';
import { defineCommand } from './arguments.ts';
import { languageOf, languageOption, main } from './command.ts';
import { placeOf, serverOptions, serveSite } from './serve-site.ts';

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
