import process from 'node:process';
import pc from 'picocolors';
import { closeImageMakers } from '../../src/images/image-maker.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { basePath } from '../../src/reader/content-language.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { existingContent, exit, projectFolder } from '../command-line/run-command.ts';
import { listenToAstro } from '../site/astro-log.ts';
import { DevLog } from '../site/dev-log.ts';
import { astroConfig } from '../site/run-astro.ts';
import { openCache } from '../site/site-cache.ts';
import { LiveSite } from './live-site.ts';
import { interruption } from './serve-site.ts';
import type { ServerPlace } from './server-options.ts';

/** Options of the command. */
interface DevServerOptions {
  /** Where it listens; the next free port where this one is taken. */
  place: ServerPlace;
  /** The language of messages. */
  language: string;
}

/** Runs the development server until Ctrl+C. Calls `ready` with its address before anything else is printed. */
export async function serveDev(
  { place, language }: DevServerOptions,
  words: CommandWords,
  ready: (address: string) => void,
): Promise<number> {
  const content = existingContent(words);
  const log = new DevLog(words.solved);
  listenToAstro((event) => log.receive(event));
  openCache(projectFolder, (folder, code) =>
    process.stderr.write(`${words.noCache(displayPath(folder), code)}\n`),
  );
  const config = astroConfig({ project: projectFolder, content, language }, 'development');
  const site = new LiveSite(content, language, (errors, hints) => log.tellProblems(errors, hints));
  site.read();
  const { dev } = await import('astro');
  const server = await dev({ ...config, integrations: [site.integration], server: place });
  const [origin = ''] = [...server.resolvedUrls.local, ...server.resolvedUrls.network];
  // Astro omits the base path.
  const address = new URL(basePath(content), origin).href;
  if (place.port !== 0 && server.address.port !== place.port) {
    process.stderr.write(`${words.portTaken(String(place.port), String(server.address.port))}\n`);
  }
  ready(address);
  process.stdout.write(`${words.watching(displayPath(content))} ${pc.dim(words.stopHint)}\n`);
  log.start();
  // Not before: until then it would compete with the first page for the processor.
  site.check();
  await interruption();
  await server.stop();
  await site.close();
  await closeImageMakers();
  return exit.success;
}
