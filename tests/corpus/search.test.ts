import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, launchBrowser } from '../../scripts/maintainers/browser.ts';
import { serve } from '../../scripts/server/static-server.ts';
import { coderdojoQueries, type SearchQuery, vimJpQueries } from './search-queries.ts';
import { corpusSite } from './sites.ts';
import { describeWith } from './sources.ts';

/** A site whose search page is open in a browser. */
interface Open {
  server: Awaited<ReturnType<typeof serve>>;
  page: Page;
}

async function open(browser: Browser, folder: string): Promise<Open> {
  const server = await serve({ folder });
  const page = await browser.newPage();
  await page.goto(new URL('/search/', server.url).href);
  return { server, page };
}

/** The addresses that the page answers with, as they are shown: ten, and more where somebody asks for more. */
async function answers({ page }: Open, typed: string, everything: boolean): Promise<string[]> {
  // As going back in the history does: the index stays loaded.
  await page.evaluate(
    (address) => {
      window.history.replaceState(null, '', address);
      window.dispatchEvent(new PopStateEvent('popstate'));
    },
    `?${typed.replaceAll('+', '%2B')}`,
  );
  await page.waitForSelector('#search-results:not([aria-busy])');
  const more = page.locator('.search-more');
  for (let round = 0; everything && round < 30 && (await more.isVisible()); round++) {
    const count = await page.locator('.search-list > li').count();
    await more.click();
    await page.locator('.search-list > li').nth(count).waitFor();
  }
  return page
    .locator('.search-list a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

function describeSearch(site: Parameters<typeof corpusSite>[0], queries: readonly SearchQuery[]): void {
  let browser: Browser;
  let opened: Open;
  beforeAll(async () => {
    const started = await launchBrowser();
    if (!started) throw new Error('There is no browser.');
    browser = started;
    opened = await open(browser, corpusSite(site).output);
  });
  afterAll(async () => {
    await browser?.close();
    await opened?.server.close();
  });

  test.each(queries)('$typed', async ({ typed, expected, forbidden = [], nothing }) => {
    const found = await answers(opened, typed, forbidden.length > 0);
    expect(expected.filter((address) => !found.slice(0, 10).includes(address))).toEqual([]);
    expect(forbidden.filter((address) => found.includes(address))).toEqual([]);
    if (nothing) expect(found).toEqual([]);
  });
}

const noBrowser = !findBrowser();

describeWith('coderdojo-japan', () => {
  if (noBrowser) test.skip('searching needs a browser');
  else describeSearch('coderdojo', coderdojoQueries);
});

describeWith('vim-jp-ekiden', () => {
  if (noBrowser) test.skip('searching needs a browser');
  else describeSearch('vim-jp', vimJpQueries);
});
