import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openCommunity } from '../../../src/community/open-community.ts';
import { searchRecords } from '../../../src/formats/search/search-records.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { searchIndex } from '../../../src/site/search-index.ts';
import { serve } from '../../server/static-server.ts';
import { launchBrowser } from '../browser.ts';
import { type Size, words, writeCommunity } from './invent-content.ts';
import { run, table } from './measure-command.ts';
import { project } from './og/project-folder.ts';

const now = '2026-11-21T09:00:00+09:00';

/** A community has about thirty times as many search results as chapters. */
const sizeOf = (chapters: number): Size => ({
  chapters,
  eventsPerChapter: 20,
  outputs: chapters * 9,
  people: Math.min(chapters, 50),
});

/**
 * Time from a query to its first ten results in the browser, on a page that has loaded the index: median and slow end,
 * for first and repeated queries.
 */
export async function benchSearch(chapterCounts: readonly number[] = [35, 330]): Promise<string> {
  const browser = await launchBrowser();
  if (!browser) return 'There is no browser: KAIRAN_BROWSER names one.';
  const rows: string[][] = [];
  for (const chapters of chapterCounts) {
    const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bench-'));
    try {
      const { site, records, bytes } = await searchable(folder, sizeOf(chapters));
      const server = await serve({ folder: site });
      const page = await browser.newPage();
      await page.goto(new URL('search/', server.url).href);
      await answered(page, 'あ');
      const first = await timesOf(page);
      const again = await timesOf(page);
      await server.close();
      rows.push([
        ...[records.toLocaleString('en'), `${Math.round(bytes / 1000)} kB`, String(first.length)],
        ...[first, again].flatMap((times) => [share(times, 0.5), share(times, 0.95)]),
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  await browser.close();
  return table(headings, rows);
}

const headings = [...['records', 'index', 'questions', 'first: median', 'p95', 'again: median', 'p95']];

/**
 * A small site with the search index of a large community: results are the same, and the large one's pages need not be
 * built.
 */
async function searchable(folder: string, size: Size) {
  const [small, large, site] = ['small', 'large', 'dist'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeCommunity(small, { chapters: 1, eventsPerChapter: 1, outputs: 1, people: 1 });
  writeCommunity(large, size);
  await run(
    [path.join(project, 'scripts/build.ts')],
    { KAIRAN_CONTENT: small, KAIRAN_OUT: site, KAIRAN_NOW: now },
    project,
  );
  const community = openCommunity(readContent(large).entries, Date.parse(now));
  const records = searchRecords({ community, locale: 'ja' });
  const index = path.join(site, 'pagefind');
  rmSync(index, { recursive: true });
  let bytes = 0;
  for (const file of await searchIndex(() => records)) {
    const target = path.join(index, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, file.bytes);
    bytes += file.bytes.length;
  }
  return { site, records: records.length, bytes };
}

/** Milliseconds of each query. */
async function timesOf(page: Page): Promise<number[]> {
  const times: number[] = [];
  for (const word of words) times.push(await answered(page, word));
  return times.sort((a, b) => a - b);
}

/** Searches as pressing Enter does, and waits for the results. */
const answered = (page: Page, text: string) =>
  page.evaluate(async (asked) => {
    const [field, place] = [document.querySelector('#search-q'), document.querySelector('#search-results')];
    if (!(field instanceof HTMLInputElement && place)) throw new Error('There is no form.');
    field.value = asked;
    const began = performance.now();
    const ended = new Promise<number>((resolve) => {
      new MutationObserver((_changes, observer) => {
        if (place.hasAttribute('aria-busy')) return;
        observer.disconnect();
        resolve(performance.now());
      }).observe(place, { attributes: true, attributeFilter: ['aria-busy'] });
    });
    field.form?.requestSubmit();
    return (await ended) - began;
  }, text);

const share = (sorted: readonly number[], part: number) =>
  `${Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)} ms`;
