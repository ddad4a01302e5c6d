import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const pages = [
  '/',
  '/chapters/',
  '/chapters/nagoya/',
  '/events/',
  '/events/2026-10-summit/',
  '/outputs/2026/',
];
const others = [
  '/chapters/list/',
  '/chapters/map/',
  '/chapters/find/',
  '/people/',
  '/people/akari/',
  '/topics/sensors/',
  '/newsletter/',
  '/newsletter/2026-11/',
  '/campaigns/advent-2025/',
  '/campaigns/advent-2026/',
  '/campaigns/photo-2026/',
  '/about/',
  '/subscribe/',
  '/search/',
  '/404.html',
];

const all = [...pages, ...others];
const english = all.map((path) => `/en${path}`);

const { browser, address } = browserOnSite();

async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0],
): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
  const context = await browser().newContext(options);
  const page = await context.newPage();
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // Whatever the policy of a page refuses is told there too.
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address(path));
  return { page, asked, complaints };
}

describe.skipIf(noBrowser)('in a browser', () => {
  const looks = [
    ...[...all, ...english].map((path) => ({ path, colorScheme: 'light' as const })),
    ...all.map((path) => ({ path, colorScheme: 'dark' as const })),
  ];

  test.each(looks)(
    '$path has no accessibility violation in the $colorScheme scheme',
    async ({ path, colorScheme }) => {
      const { page } = await open(path, { colorScheme, viewport: { width: 390, height: 844 } });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      await page.context().close();
      const faults = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
      expect(faults).toEqual([]);
    },
  );

  test('pages ask nobody but their own server, and keep to their own policy', async () => {
    for (const path of all) {
      const { page, asked, complaints } = await open(path, {});
      await page.waitForLoadState('networkidle');
      await page.context().close();
      expect(complaints, path).toEqual([]);
      expect(asked.filter((url) => new URL(url).origin !== new URL(address('/')).origin)).toEqual([]);
    }
  });

  test.each([320, 390, 768, 1280, 1920])(
    'nothing is cut off or scrolls sideways at %i pixels',
    async (width) => {
      for (const path of all) {
        const { page } = await open(path, { viewport: { width, height: 800 }, javaScriptEnabled: true });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        await page.context().close();
        expect(overflow, `${path} at ${width}`).toBeLessThanOrEqual(0);
      }
    },
  );

  test('without JavaScript a reader gets from the home page to a chapter and its next meeting', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    await page.locator('header a[href="/chapters/"]').first().click();
    await page.locator('a[href="/chapters/nagoya/"]').first().click();
    expect(await page.locator('h1').textContent()).toContain('名古屋支部');
    await page.locator('main a[href^="/events/2026-1"]').first().click();
    expect(await page.locator('main time').count()).toBeGreaterThan(0);
    await page.context().close();
  });
});
