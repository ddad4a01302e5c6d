import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { listenToImageMakers } from '../../src/images/image-maker.ts';
import { displayPath } from '../../src/reader/content-folder.ts';
import { contentLanguage } from '../../src/reader/content-language.ts';
import type { CommandWords } from '../../src/strings/command-words.ts';
import type { Progress } from '../command-line/progress.ts';
import { overwrite } from '../write-file.ts';
import { type LogEvent, listenToAstro } from './astro-log.ts';
import { labelCache, openBuildWorkspace, pruneCaches } from './build-workspace.ts';
import { inspect } from './inspect-site.ts';
import { markerFor, markerName } from './output-folder.ts';
import { type AstroRun, astroConfig, runAstroBuild } from './run-astro.ts';
import { openCache } from './site-cache.ts';
import { type PublishedSite, SiteWriter } from './site-writer.ts';
import { Staging } from './staging-folder.ts';
import { failureText } from './tell-failure.ts';

/** What to build, and into which folder. */
export interface BuildOptions extends AstroRun {
  output: string;
  /** The site that is in `output`, where that is known. */
  published?: PublishedSite | undefined;
  /** Is called when the site is in its place, before another build may begin. */
  whenThere?(built: Built): void;
}

/** What was published. */
export interface Built {
  /** Number of pages. */
  pages: number;
  /** Hashes of all files, by path. */
  hashes: ReadonlyMap<string, string>;
}

/** Thrown when the site could not be built; the message has the reason, and the output is unchanged. */
export class BuildFailure extends Error {}

/** Builds validated content into `output`, which is replaced only when the build is complete. */
export async function buildSite(
  options: BuildOptions,
  progress: Progress,
  words: CommandWords,
): Promise<Built> {
  const log = new BuildLog(progress, words);
  listenToAstro((event) => log.receive(event));
  listenToImageMakers((done, total) => log.drawn(done, total));
  try {
    openCache(options.project, (folder, code) => progress.say(words.noCache(displayPath(folder), code)));
    const staging = Staging.open(options.output);
    pruneCaches(options.project);
    const folder = openBuildWorkspace(options.project);
    const giveUp = () => {
      try {
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      } catch {
        // Pages are still being written into it. The reason of the failure matters more; the next build removes the folder.
      }
      staging.discard();
    };
    const stopListening = onSignal(giveUp);
    try {
      const config = astroConfig(options, 'production');
      await runAstroBuild(config, folder, (cache) => {
        labelCache(cache, options.content);
        staging.remember(cache);
      });
      const pages = finish(folder, options.content, words);
      const writer = new SiteWriter(folder, options.published);
      writer.takeInOthers();
      const built = { pages, hashes: writer.hashes };
      await staging.deliver(folder, () => options.whenThere?.(built));
      log.end();
      return built;
    } catch (error) {
      // Pages that were rendered concurrently with the failed one are still being written.
      await setTimeout(300);
      giveUp();
      // On a busy machine that takes longer.
      process.once('exit', giveUp);
      throw error;
    } finally {
      stopListening();
    }
  } catch (error) {
    if (error instanceof BuildFailure) throw error;
    throw new BuildFailure(failureText(error, log.page, options, words));
  }
}

/** Inspects the built site and marks it as ours. Returns the number of pages. */
function finish(folder: string, content: string, words: CommandWords): number {
  const { url = 'https://example.org/', locales } = contentLanguage(content);
  const { pages, missing } = inspect(folder, locales);
  if (missing.length > 0 || pages === 0) throw new BuildFailure(words.incomplete(missing.join(words.comma)));
  overwrite(path.join(folder, markerName), markerFor(url));
  return pages;
}

/** Calls `work` on SIGINT or SIGTERM and ends the process. Returns a function that removes the listeners. */
function onSignal(work: () => void): () => void {
  const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const entries = Object.entries(codes).map(([signal, code]) => {
    const stop = () => {
      work();
      process.exit(code);
    };
    process.once(signal, stop);
    return () => process.removeListener(signal, stop);
  });
  return () => {
    for (const remove of entries) remove();
  };
}

/** Turns Astro's log into progress messages, and remembers which page was being rendered. */
class BuildLog {
  /** The page that failed. */
  page: string | undefined;
  readonly #progress: Progress;
  readonly #words: CommandWords;
  readonly #errors: string[] = [];
  #files = 0;
  #images = '';

  constructor(progress: Progress, words: CommandWords) {
    this.#progress = progress;
    this.#words = words;
  }

  receive({ level, label, message }: LogEvent): void {
    const failed = /^Caught error rendering (\S+):/.exec(message);
    const picture = /\((\d+)\/(\d+)\)\D*$/.exec(message);
    // Later failures are consequences of the first.
    if (failed) this.page ??= failed[1];
    else if (level === 'warn') this.#progress.say(`${label ?? 'astro'}: ${message}`);
    else if (level === 'error') this.#errors.push(message);
    else if (message.includes('├─')) this.#written(1);
    else if (message.includes('▶') && picture)
      this.#progress.update(this.#words.picturesDone(Number(picture[1]), Number(picture[2])));
  }

  /** Number of link images done. */
  drawn(done: number, total: number): void {
    this.#images = done < total ? `  ${this.#words.imagesDone(done, total)}` : '';
    this.#written(0);
  }

  #written(files: number): void {
    this.#files += files;
    this.#progress.update(`${this.#words.filesDone(this.#files)}${this.#images}`);
  }

  /** Prints errors that did not end the build; one that did is thrown and reported elsewhere. */
  end(): void {
    for (const message of this.#errors) this.#progress.say(message);
  }
}
