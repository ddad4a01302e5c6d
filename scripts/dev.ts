import process from 'node:process';
import { defineCommand } from 'citty';
import pc from 'picocolors';
import { displayPath } from '../src/reader/folder.ts';
import { commandWords } from '../src/strings/commands.ts';
import { existingContent, exit, languageOf, languageOption, main, projectFolder } from './command.ts';
import { interruption, placeOf, serverOptions } from './serve-site.ts';
import { astroConfig } from './site/astro.ts';
import { listenToAstro } from './site/astro-log.ts';
import { DevLog } from './site/dev-log.ts';

await main(
  defineCommand({
    meta: { name: 'npm run dev --' },
    args: { ...languageOption, ...serverOptions },
    async run({ args }) {
      const language = languageOf(args);
      const words = commandWords(language);
      process.env.KAIRAN_LANG = language;
      const content = existingContent(words);
      const place = placeOf(args, words);
      const log = new DevLog();
      listenToAstro((event) => log.hear(event));
      const { dev } = await import('astro');
      const server = await dev({ ...astroConfig(projectFolder, content, 'development'), server: place });
      const [address = ''] = [...server.resolvedUrls.local, ...server.resolvedUrls.network];
      if (place.port !== 0 && server.address.port !== place.port) {
        process.stderr.write(`${words.portTaken(place.port, server.address.port)}\n`);
      }
      process.stdout.write(
        `${words.developing(pc.cyan(address))}\n${words.watching(displayPath(content))} ${pc.dim(words.stopHint)}\n`,
      );
      log.start();
      await interruption();
      await server.stop();
      return exit.success;
    },
  }),
);
