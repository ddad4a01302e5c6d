import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { faultsOf, overflowOf } from '../browser/looking.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';
import { buildSite } from './build-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kairan-rtl-'));
const site = path.join(folder, 'dist');
const content = path.resolve(import.meta.dirname, '../fixtures/arabic');

/** Every kind of page. */
const pages = [
  '/',
  '/chapters/',
  '/chapters/list/',
  '/chapters/map/',
  '/chapters/nagoya/',
  '/events/',
  '/events/2026-10-16-nagoya/',
  '/events/2026-11-27-nagoya/',
  '/events/archive/2026/',
  '/outputs/',
  '/outputs/2026/',
  '/topics/heating/',
  '/people/',
  '/people/layla/',
  '/newsletter/',
  '/newsletter/2026-11/',
  '/campaigns/advent-2026/',
  '/about/',
  '/subscribe/',
  '/search/',
  '/404.html',
];
const main = [
  '/',
  '/chapters/',
  '/chapters/nagoya/',
  '/events/2026-10-16-nagoya/',
  '/newsletter/2026-11/',
  '/search/',
];

const { browser, address } = browserOnSite(() => {
  buildSite(content, site);
  return site;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function on<Answer>(
  place: string,
  width: number,
  ask: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const context = await browser().newContext({ viewport: { width, height: 844 } });
  try {
    const page = await context.newPage();
    await page.goto(address(place));
    return await ask(page);
  } finally {
    await context.close();
  }
}

/** The first element that a selector finds; throws when there is none or it is not shown. */
async function box(page: Page, selector: string) {
  const found = await page.locator(selector).first().boundingBox();
  if (!found) throw new Error(`${selector} is not shown.`);
  return { left: found.x, right: found.x + found.width };
}

describe.skipIf(noBrowser)('a community that writes from right to left', () => {
  test('has pages that say so, with a way to each in the other language', () => {
    for (const place of pages.filter((each) => each !== '/404.html')) {
      const html = readFileSync(path.join(site, place, 'index.html'), 'utf8');
      expect(html, place).toMatch(/<html lang="ar" dir="rtl"/);
      const others = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
      expect(others.map(([, language, href]) => `${language} ${href}`)).toEqual([
        `ar https://arabic.example${place}`,
        `en https://arabic.example/en${place}`,
        `x-default https://arabic.example${place}`,
      ]);
      const way = /<a href="([^"]+)"[^>]* hreflang="en"[^>]*>English<\/a>/.exec(html);
      expect(way?.[1]).toBe(`/en${place}`);
    }
    expect(readFileSync(path.join(site, 'en/index.html'), 'utf8')).not.toContain('dir="rtl"');
    const sitemap = readFileSync(path.join(site, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('hreflang="ar" href="https://arabic.example/chapters/"');
    expect(sitemap).toContain('hreflang="en" href="https://arabic.example/en/chapters/"');
  });

  test('has no page that is wider than its window', async () => {
    const wide: string[] = [];
    for (const place of pages) {
      await on(place, 320, async (page) => {
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 844 });
          const over = await overflowOf(page);
          if (over > 0) wide.push(`${place} at ${width} px: ${over} too wide`);
        }
      });
    }
    expect(wide).toEqual([]);
  });

  test.each(main)('%s has no accessibility violation', async (place) => {
    expect(await on(place, 390, faultsOf)).toEqual([]);
  });

  test('begins at the right: the name, the menu after it, the leaf before its meeting, facts before what they are', async () => {
    await on('/chapters/nagoya/', 1280, async (page) => {
      const name = await box(page, '.masthead a');
      expect(name.right).toBeGreaterThan(1000);
      expect((await box(page, '.masthead nav')).right).toBeLessThan(name.left);
      expect((await box(page, '.masthead-languages')).left).toBeLessThan(200);
      expect((await box(page, 'main .leaf')).left).toBeGreaterThan((await box(page, 'main h3 a')).right);
      expect((await box(page, '.side-facts dt')).left).toBeGreaterThanOrEqual(
        (await box(page, '.side-facts dd')).right,
      );
      expect((await box(page, '.chapter-side')).right).toBeLessThan((await box(page, 'main h2')).left);
    });
  });

  test('has tables that begin at the right, and charts in which time goes to the left', async () => {
    await on('/chapters/list/', 1280, async (page) => {
      const [first, second] = await Promise.all([
        box(page, 'thead th:nth-child(1)'),
        box(page, 'thead th:nth-child(2)'),
      ]);
      expect(first.left).toBeGreaterThanOrEqual(second.right);
    });
    await on('/newsletter/2026-11/', 1280, async (page) => {
      const chart = await box(page, '.month-bars');
      const now = await box(page, '.month-bars .month-now');
      expect(now.left - chart.left).toBeLessThan(chart.right - now.right);
      const label = await box(page, '.month-label-now');
      expect(label.left - chart.left).toBeLessThan(2);
    });
  });

  test('has arrows that point on, to the left', async () => {
    const arrows = (place: string) =>
      on(place, 1280, (page) =>
        page.evaluate(() => [
          ...new Set(
            [...document.querySelectorAll('.go')].map((link) => getComputedStyle(link, '::after').content),
          ),
        ]),
      );
    expect(await arrows('/')).toEqual(['"←" / ""']);
    expect(await arrows('/en/')).toEqual(['"→" / ""']);
  });

  test('joins its letters: no space is put between them', async () => {
    const spaced = await on('/', 1280, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *:lang(ar)')]
          .filter((element) => getComputedStyle(element).letterSpacing !== 'normal')
          .filter((element) => getComputedStyle(element).letterSpacing !== '0px')
          .map((element) => element.className),
      ),
    );
    expect(spaced).toEqual([]);
  });

  test('says dates, numbers and lists as Arabic does', async () => {
    const text = await on('/events/2026-10-16-nagoya/', 1280, (page) => page.locator('main').textContent());
    const day = new Intl.DateTimeFormat('ar', { dateStyle: 'full', timeZone: 'UTC' }).format(
      Date.UTC(2026, 9, 16),
    );
    expect(text).toContain(day);
    expect(text).toContain('11 شخصًا في القاعة، اثنان عبر الإنترنت');
    expect(text).toContain('لـ3 منهم');
    const home = await on('/', 1280, (page) => page.locator('main').textContent());
    expect(home).toContain('3 فروع، التقى واحد منها مؤخرًا.');
    expect(home).not.toMatch(/[ぁ-んァ-ヶ]/);
  });
});
