import process from 'node:process';
import pc from 'picocolors';
import { commandWords } from '../src/strings/commands.ts';
import { defineCommand } from './arguments.ts';
import { languageOf, languageOption, main } from './command.ts';
import { serveDev } from './serve-dev.ts';
import { serverOptions } from './serve-site.ts';

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
