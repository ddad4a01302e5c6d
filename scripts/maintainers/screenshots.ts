import path from 'node:path';
import process from 'node:process';
import pc from 'picocolors';
import type { Browser } from 'playwright-core';
import { displayPath } from '../../src/reader/content-folder.ts';
import { contentLanguage } from '../../src/reader/content-language.ts';
import { commandWords } from '../../src/strings/command-words.ts';
import { type ScreenshotWords, screenshotWords } from '../../src/strings/screenshot-words.ts';
import { defineCommand } from '../command-line/arguments.ts';
import { Progress } from '../command-line/progress.ts';
import {
  existingContent,
  exit,
  languageOf,
  languageOption,
  main,
  projectFolder,
  UsageError,
  wordsOfCall,
} from '../command-line/run-command.ts';
import { serve } from '../server/static-server.ts';
import { markerIn } from '../site/output-folder.ts';
import { findBrowser, launchBrowser } from './browser.ts';
import { docsPictures, takeDocsPictures } from './screenshots/docs-pictures.ts';
import { ShotError, shotsOf, takeGallery } from './screenshots/gallery.ts';
import { isOurs, replaceFolder } from './screenshots/gallery-folder.ts';
import { pagesByRoute, pageTypes } from './screenshots/page-types.ts';
import { sampleSite, stopTheClock } from './screenshots/sample-site.ts';

const { about, args: says } = screenshotWords(wordsOfCall().language);

await main(
  defineCommand({
    meta: { name: 'npm run screenshots --', description: about },
    args: {
      all: { type: 'boolean', description: says.all },
      out: { type: 'string', description: says.out, valueHint: 'pictures' },
      site: { type: 'string', description: says.site, valueHint: 'dist' },
      only: { type: 'string', description: says.only, valueHint: 'events' },
      'dry-run': { type: 'boolean', description: says.dryRun },
      json: { type: 'boolean' },
      ...languageOption,
    },
    async run({ args }) {
      const language = languageOf(args);
      const [general, words] = [commandWords(language), screenshotWords(language)];
      const { folder, given } = foldersOf(args, words);
      const content = existingContent(general);
      if (!args['dry-run'] && !findBrowser()) {
        process.stderr.write(`${pc.red(words.noBrowser)}\n`);
        return exit.problems;
      }

      stopTheClock();
      const progress = new Progress();
      if (!given) progress.step(words.building);
      const site = given ?? (await sampleSite(content, progress, general));
      progress.end();
      if (typeof site === 'number') return site;

      const isAsked = (name: string) => args.only === undefined || name.includes(args.only);
      const sample = sampleIn(site, content);
      const plan = args.all ? galleryPlan(sample, folder, isAsked, words) : docsPlan(sample, isAsked);
      if (plan.files.length === 0) throw new UsageError(words.nothing(args.only ?? ''));
      if (!args['dry-run']) return carryOut(plan, site, words, args.json === true);
      process.stdout.write(args.json ? asJson(plan) : `${plan.files.map(displayPath).join('\n')}\n`);
      process.stderr.write(`${words.would(plan.files.length)}\n`);
      return exit.success;
    },
  }),
);

/** The folders of the gallery and, if given, of the site; throws a UsageError for unsuitable ones. */
function foldersOf(args: { all?: boolean; out?: string; site?: string }, words: ScreenshotWords) {
  const folder = path.resolve(args.out ?? path.join(projectFolder, '.cache', 'screenshots'));
  const given = args.site === undefined ? undefined : path.resolve(args.site);
  if (args.out !== undefined && !args.all) throw new UsageError(words.onlyWithAll);
  if (args.all && !isOurs(folder)) throw new UsageError(words.foreign(displayPath(folder)));
  if (given && !markerIn(given)) throw new UsageError(words.noSite(displayPath(given)));
  return { folder, given };
}

function asJson({ files }: Plan): string {
  return `${JSON.stringify({ pictures: files.map(displayPath) }, null, 2)}\n`;
}

/** Takes the screenshots of a plan and reports the result. Returns the exit code. */
async function carryOut(plan: Plan, site: string, words: ScreenshotWords, json: boolean): Promise<number> {
  const progress = new Progress();
  const report = (done: number) => progress.update(words.taking(done, plan.files.length));
  const failure = await inBrowser(site, (browser, url) => plan.take({ browser, url }, report));
  progress.end();
  if (failure) {
    process.stderr.write(`${pc.red(words.failed(failure.shot, failure.message))}\n${words.unchanged}\n`);
    return exit.problems;
  }
  process.stdout.write(json ? asJson(plan) : `${pc.green(plan.written(words))}\n`);
  return exit.success;
}

/** What is photographed: a built site and its content. Paths are absolute. */
interface Sample {
  pages: ReturnType<typeof pagesByRoute>;
  locales: readonly string[];
  content: string;
  /** The address that the site was built for, ending in a slash. */
  address: string;
}

/** The screenshots to take, and how. */
interface Plan {
  /** Absolute paths of the screenshots. */
  files: string[];
  take(studio: { browser: Browser; url: string }, report: (done: number) => void): Promise<void>;
  /** The message that says where they are. */
  written(words: ScreenshotWords): string;
}

function sampleIn(site: string, content: string): Sample {
  const { locales } = contentLanguage(content);
  const { url = '' } = markerIn(site) ?? {};
  return {
    pages: pagesByRoute(site, path.join(projectFolder, 'src/pages/[...locale]'), locales),
    locales,
    content,
    address: url.replace(/\/?$/, '/'),
  };
}

/** Every type of page, in a folder of its own. */
function galleryPlan(
  { pages, locales }: Sample,
  folder: string,
  isAsked: (name: string) => boolean,
  says: ScreenshotWords,
): Plan {
  const shots = shotsOf(pageTypes(pages), locales).filter(({ route, address }) =>
    isAsked(`${route} ${address}`),
  );
  return {
    files: shots.map(({ file }) => path.join(folder, file)),
    take: (studio, report) =>
      replaceFolder(folder, shots, (fresh) => takeGallery(shots, { ...studio, folder: fresh }, says, report)),
    written: (words) => {
      const index = displayPath(path.join(folder, 'index.html'));
      return `${words.written(shots.length, displayPath(folder))}\n${words.look(index)}`;
    },
  };
}

/** The screenshots in the docs. */
function docsPlan({ locales, ...sample }: Sample, isAsked: (name: string) => boolean): Plan {
  const pictures = docsPictures.filter(({ file }) => isAsked(file));
  const stage = { ...sample, project: projectFolder, defaultLocale: locales[0] ?? '' };
  return {
    files: pictures.map(({ file }) => path.join(projectFolder, file)),
    take: (studio, report) => takeDocsPictures(pictures, { ...stage, ...studio }, report),
    written: (words) => words.written(pictures.length, 'docs/images'),
  };
}

/** Serves the site, starts a browser and calls `work`. Returns the error that stopped it, if any. */
async function inBrowser(
  site: string,
  work: (browser: Browser, url: string) => Promise<void>,
): Promise<ShotError | undefined> {
  const server = await serve({ folder: site });
  const browser = await launchBrowser();
  try {
    if (browser) await work(browser, server.url);
    return undefined;
  } catch (error) {
    if (!(error instanceof ShotError)) throw error;
    return error;
  } finally {
    await browser?.close();
    await server.close();
  }
}
