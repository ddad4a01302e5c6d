import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/maintainers/browser.ts';
import { serve } from '../../scripts/server/static-server.ts';
import { faultsOf } from '../browser/looking.ts';
import { noBrowser } from './browser-on-site.ts';
import { buildSite } from './build-site.ts';

/** A community with three rooms at once, recordings on YouTube and Vimeo, and meetings online. */
const content = path.resolve(import.meta.dirname, '../fixtures/festival');
const festival = 'events/2026-10-festival/';
const online = 'events/2026-12-20-online/';
const off = 'events/2026-12-off/';

describe.skipIf(noBrowser)('a festival', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kairan-festival-'));
  const site = path.join(folder, 'dist');
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    buildSite(content, site);
    server = await serve({ folder: site });
    const launched = await launchBrowser();
    if (!launched) throw new Error('The browser did not start.');
    browser = launched;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Whatever is asked of another origin is written down and answered here: nothing leaves this machine. */
  async function open(place: string, options: BrowserContextOptions = {}) {
    const page = await browser.newPage(options);
    const elsewhere: string[] = [];
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.route(
      (url) => url.origin !== new URL(server.url).origin,
      (route) => {
        elsewhere.push(route.request().url());
        return route.fulfill({ contentType: 'text/html', body: '<title>player</title>' });
      },
    );
    await page.goto(new URL(place, server.url).href, { waitUntil: 'networkidle' });
    return { page, elsewhere, complaints };
  }

  const policyOf = (place: string) =>
    /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(
      readFileSync(path.join(site, place, 'index.html'), 'utf8'),
    )?.[1];

  describe('has recordings', () => {
    test('that load nothing until somebody asks, and then play in their place, with the focus on them', async () => {
      const { page, elsewhere, complaints } = await open(festival);
      expect(elsewhere).toEqual([]);
      expect(await page.locator('iframe').count()).toBe(0);

      await page.getByRole('button', { name: 'ここで見る: 灯りを数える' }).press('Enter');
      const frame = page.locator('iframe');
      expect(await frame.getAttribute('src')).toBe(
        'https://www.youtube-nocookie.com/embed/abcdefghijk?start=90',
      );
      expect(await frame.getAttribute('title')).toBe('灯りを数える');
      expect(await frame.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.getByRole('button', { name: /ここで見る: 断熱/ }).click();
      await expect
        .poll(() => elsewhere)
        .toEqual([
          'https://www.youtube-nocookie.com/embed/abcdefghijk?start=90',
          'https://player.vimeo.com/video/123456789?dnt=1',
        ]);
      expect(complaints).toEqual([]);
      await page.close();
    });

    test('that say beforehand where they come from', async () => {
      const { page } = await open(festival);
      const button = page.getByRole('button', { name: 'ここで見る: 灯りを数える' });
      const note = page.locator(`#${await button.getAttribute('aria-describedby')}`);
      expect(await note.textContent()).toContain('Vimeo、YouTube');
      expect(await page.getByRole('button', { name: 'ここで見る' }).count()).toBe(3);
      await page.close();
    });

    test('that are links where no script runs', async () => {
      const { page } = await open(festival, { javaScriptEnabled: false });
      expect(await page.locator('.player-open:visible, .player-note:visible').count()).toBe(0);
      expect(await page.locator('a[href^="https://www.youtube.com/watch"]:visible').count()).toBe(1);
      await page.close();
    });

    test('which the policy of their page allows, and no other page', () => {
      expect(policyOf(festival)).toContain(
        'frame-src https://player.vimeo.com https://www.youtube-nocookie.com',
      );
      for (const place of ['', online, off, 'people/akari/'])
        expect(policyOf(place)).not.toContain('frame-src');
      expect(readFileSync(path.join(site, '_headers'), 'utf8')).toContain(
        'frame-src https://player.vimeo.com https://www.youtube-nocookie.com',
      );
    });
  });

  describe('has a timetable', () => {
    const top = (page: Page, selector: string) =>
      page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

    test('whose tracks stay in sight while it is read', async () => {
      const { page } = await open(festival, { viewport: { width: 1280, height: 500 } });
      await page.locator('.session-title', { hasText: '夕方の話' }).scrollIntoViewIfNeeded();
      const scrolled = page.evaluate(
        () => new Promise((resolve) => document.addEventListener('scrollend', resolve, { once: true })),
      );
      await page.mouse.wheel(0, 120);
      await scrolled;
      expect(await top(page, '.timetable thead th >> nth=1')).toBe(0);
      await page.close();
    });

    test('that is a list with rooms on a phone, in the order of time, and stays a table for those who listen', async () => {
      const { page } = await open(festival, { viewport: { width: 320, height: 700 } });
      const tops = await page
        .locator('.timetable .session')
        .evaluateAll((sessions) => sessions.map((session) => session.getBoundingClientRect().top));
      expect(tops).toEqual([...tops].sort((a, b) => a - b));
      expect(await page.locator('.session-room:visible').allTextContents()).toContain('工作室');
      expect(await page.getByRole('columnheader').allTextContents()).toContain('和室');
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.close();
    });

    test('in which every talk can be linked to', async () => {
      const { page } = await open(festival);
      const link = page.getByRole('link', { name: /「つづきの話」へのリンク/ });
      await link.click();
      expect(await page.locator(':target .session-title').textContent()).toBe('つづきの話');
      await page.close();
    });

    test.each([
      [festival, 1280],
      [festival, 320],
      [off, 1280],
      [online, 390],
      ['people/akari/', 390],
    ])('%s is accessible at %i pixels', async (place, width) => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(new URL(place, server.url).href);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await faultsOf(page), colorScheme).toEqual([]);
      }
      await page.close();
    });
  });

  describe('says when, by the clock of the reader', () => {
    const here = async (place: string, timezoneId: string) => {
      const { page } = await open(place, { timezoneId });
      const texts = await page.locator('.when-here:visible').allTextContents();
      await page.close();
      return texts;
    };

    test('where that is another one, and people can join from anywhere', async () => {
      expect(await here(online, 'Europe/Berlin')).toEqual([
        'お使いの端末では 12月20日(日) 12:00–13:30 (GMT+1)',
      ]);
      expect(await here(`en/${online}`, 'America/New_York')).toEqual([
        'In your time zone: Sun, December 20 06:00–07:30 (EST)',
      ]);
    });

    test('and nothing where it is the same, over, or off', async () => {
      expect(await here(online, 'Asia/Tokyo')).toEqual([]);
      expect(await here(festival, 'Europe/Berlin')).toEqual([]);
      expect(await here(off, 'Europe/Berlin')).toEqual([]);
    });
  });
});
