import process from 'node:process';
import pc from 'picocolors';
import { commandWords } from '../src/strings/command-words.ts';
import { defineCommand } from './command-line/arguments.ts';
import { languageOf, languageOption, main } from './command-line/run-command.ts';
import { serveDev } from './server/serve-dev.ts';
import { serverOptions } from './server/serve-site.ts';

await main(
  defineCommand({
    meta: { name: 'npm run dev --' },
    args: { ...languageOption, ...serverOptions },
    run({ args }) {
      const language = languageOf(args);
      const words = commandWords(language);
      return serveDev({ ...args, language }, words, (address) => {
        process.stdout.write(`${words.developing(pc.cyan(address))}\n`);
      });
    },
  }),
);
