import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { findBrowser, launchBrowser } from '../../scripts/maintainers/browser.ts';
import { serve } from '../../scripts/server/static-server.ts';

/** Without a browser such tests are skipped: `npm run pretest` says so aloud, and in CI it ends the run. */
export const noBrowser = !findBrowser();

/**
 * A browser and a built site, served, for the tests of the file that calls this: the sample community, or the one whose
 * folder `site` gives.
 */
export function browserOnSite(site: () => string = () => inject('site')): {
  browser: () => Browser;
  address: (path: string) => string;
} {
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serve({ folder: site() });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    browser: () => browser as Browser,
    address: (path) => new URL(path.replace(/^\//, ''), server.url).href,
  };
}
