import process from 'node:process';
import pc from 'picocolors';
import { displayPath } from '../../src/reader/content-folder.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import { exit, outputFolder, UsageError } from '../command-line/run-command.ts';
import { markerIn } from '../site/output-folder.ts';
import { recover } from '../site/staging-folder.ts';
import type { ServerPlace } from './server-options.ts';
import { serve } from './static-server.ts';

/** Serves the built site until Ctrl+C. Throws a UsageError when there is none or the port is not available. */
export async function serveSite(place: ServerPlace, words: CommandWords): Promise<number> {
  const folder = outputFolder();
  recover(folder);
  if (!markerIn(folder)) throw new UsageError(words.nothingBuilt(displayPath(folder)));
  const server = await serve({ folder, ...place }).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(
      error.code === 'EADDRINUSE'
        ? words.noPort(String(place.port))
        : words.cannotListen(`${place.host}:${place.port}`, error.code ?? error.message),
    );
  });
  if (place.port !== 0 && server.port !== place.port) {
    process.stderr.write(`${words.portTaken(String(place.port), String(server.port))}\n`);
  }
  process.stdout.write(`${words.serving(pc.cyan(server.url))}\n${pc.dim(words.stopHint)}\n`);
  await interruption();
  await server.close();
  return exit.success;
}

/** Resolves on SIGINT or SIGTERM. */
export function interruption(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
