import process from 'node:process';
import pc from 'picocolors';
import { commandWords } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
import { languageOf, languageOption, main } from './command-line/run-command.ts';
import { placeOf, serverOptions } from './server/server-options.ts';

await main(
  defineCommand({
    meta: { name: 'npm run dev --' },
    args: { ...languageOption, ...serverOptions },
    async run({ args }) {
      const language = languageOf(args);
      const words = commandWords(language);
      const place = placeOf(args, words);
      const { serveDev } = await import('./server/serve-dev.ts');
      return serveDev({ place, language }, words, (address) => {
        process.stdout.write(`${words.developing(pc.cyan(address))}\n`);
      });
    },
  }),
);
