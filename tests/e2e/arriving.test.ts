import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jumpsOf } from '../browser/looking.ts';
import { serveSlowly } from '../browser/slowly.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

describe.skipIf(noBrowser)('a page that arrives tag by tag', () => {
  let slow: Awaited<ReturnType<typeof serveSlowly>>;
  beforeAll(async () => {
    slow = await serveSlowly(address('/'));
  });
  afterAll(() => slow.close());

  test.concurrent.each([
    ['/', 320],
    ['/chapters/nagoya/', 1280],
    ['/en/events/2026-10-summit/', 768],
    ['/404.html', 1280],
  ])('stays in place: %s, %i pixels wide', async (path, width) => {
    const page = await browser().newPage({ viewport: { width, height: 900 } });
    expect(await jumpsOf(page, () => page.goto(slow.address(path), { timeout: 60_000 }))).toEqual([]);
    await page.close();
  });
});
