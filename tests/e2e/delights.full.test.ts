import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

/** Opens a page, does something there, and closes it; `before` runs in it before its own scripts. */
async function on(
  at: string,
  look: (page: Page) => Promise<void>,
  { before, ...options }: BrowserContextOptions & { before?: () => void } = {},
): Promise<void> {
  const context = await browser().newContext(options);
  if (before) await context.addInitScript(before);
  const page = await context.newPage();
  await page.goto(address(at));
  await look(page);
  await context.close();
}

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const theme = (page: Page) => page.getByLabel('配色');
const [paper, night] = ['rgb(247, 241, 228)', 'rgb(18, 24, 41)'];

describe.skipIf(noBrowser)('the colours of a page', () => {
  test('are those that somebody chose, on every page, until they take the choice back', async () => {
    await on('/', async (page) => {
      expect(await ground(page)).toBe(paper);
      await theme(page).selectOption({ label: '暗い' });
      expect(await ground(page)).toBe(night);
      await page.goto(address('/chapters/nagoya/'));
      expect(await ground(page)).toBe(night);
      expect(await theme(page).inputValue()).toBe('dark');
      const frame = page.locator('meta[name=theme-color][media=all]');
      expect(await frame.getAttribute('data-scheme')).toBe('dark');
      expect(await page.evaluate(() => [{ ...localStorage }, document.cookie])).toEqual([
        { 'kairan-theme': 'dark' },
        '',
      ]);
      await theme(page).selectOption({ label: '端末に合わせる' });
      expect(await ground(page)).toBe(paper);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    });
  });

  test('can be light on a dark device', async () => {
    const dark = { colorScheme: 'dark' } as const;
    await on(
      '/',
      async (page) => {
        expect(await ground(page)).toBe(night);
        await theme(page).selectOption({ label: '明るい' });
        expect(await ground(page)).toBe(paper);
      },
      dark,
    );
  });

  test('can be chosen for the page where nothing may be stored', async () => {
    const before = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    await on(
      '/',
      async (page) => {
        await theme(page).selectOption({ label: '暗い' });
        expect(await ground(page)).toBe(night);
      },
      { before },
    );
  });
});

describe.skipIf(noBrowser)('copying and sharing', () => {
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
  const permissions = ['clipboard-read', 'clipboard-write'];

  test('a button copies the address of a feed, and says so', async () => {
    await on(
      '/subscribe/',
      async (page) => {
        await page.getByRole('button', { name: 'コピー RSS で読む' }).press('Enter');
        await page.getByRole('status').getByText('コピーしました').waitFor();
        expect(await clipboard(page)).toBe('https://tomoshibi.example/rss.xml');
      },
      { permissions },
    );
  });

  test('where a device shares, the page is handed to it', async () => {
    const before = () =>
      Object.assign(Navigator.prototype, {
        share: async (given: ShareData) => Object.assign(document.documentElement, { given }),
      });
    await on(
      '/en/chapters/nagoya/',
      async (page) => {
        await page.getByRole('button', { name: 'Share' }).click();
        expect(await page.evaluate(() => Reflect.get(document.documentElement, 'given'))).toEqual({
          title: await page.title(),
          url: 'https://tomoshibi.example/en/chapters/nagoya/',
        });
      },
      { before },
    );
  });

  test.each(['/chapters/nagoya/', '/events/2026-10-summit/', '/newsletter/2026-11/', '/people/akari/'])(
    'elsewhere the lasting address of %s is copied',
    async (at) => {
      await on(
        at,
        async (page) => {
          await page.getByRole('button', { name: 'リンクをコピー' }).click();
          await page.getByRole('status').getByText('コピーしました').waitFor();
          expect(await clipboard(page)).toBe(`https://tomoshibi.example${at}`);
        },
        { permissions },
      );
    },
  );
});

test.skipIf(noBrowser)('Ctrl+K leads to the field for searching, but not away from one', async () => {
  await on('/chapters/', async (page) => {
    await page.getByLabel('名前・よみ・町の名前').focus();
    await page.keyboard.press('Control+k');
    expect(new URL(page.url()).pathname).toBe('/chapters/');
    await page.locator('h1').click();
    const link = page.locator('.masthead-search');
    expect(await link.getAttribute('aria-keyshortcuts')).toBe('Control+K');
    await page.keyboard.press('Control+k');
    await page.locator('#search-q:focus').waitFor();
    await page.locator('h1').click();
    await page.keyboard.press('Control+k');
    await page.locator('#search-q:focus').waitFor();
  });
});

describe.skipIf(noBrowser)('the front page', () => {
  test('draws an output for the day, and another one when asked', async () => {
    await on('/', async (page) => {
      const shown = page.locator('.whim-list > li:visible');
      const first = await shown.textContent();
      await page.getByRole('button', { name: 'もう一本' }).click();
      expect(await shown.count()).toBe(1);
      expect(await shown.textContent()).not.toBe(first);
    });
  });

  test('leads to the chapters of a town', async () => {
    await on('/', async (page) => {
      await page.getByLabel('町や県の名前で探す').fill('なごや');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/chapters/?q=*');
      await page.getByRole('status').getByText('1 支部が見つかりました').waitFor();
    });
  });

  test('offers nothing that needs a script where none runs', async () => {
    const off = { javaScriptEnabled: false };
    await on(
      '/',
      async (page) => {
        expect(await page.locator('.scripted:visible').count()).toBe(0);
        expect(await page.locator('.whim-list > li:visible').count()).toBe(1);
        expect(await page.locator('#chapters a[href="/chapters/nagoya/"]').isVisible()).toBe(true);
      },
      off,
    );
  });

  test('shows on a phone, before any scrolling, what is next', async () => {
    const viewport = { width: 390, height: 664 };
    await on(
      '/',
      async (page) => {
        const { y = 0, height = 0 } = (await page.locator('.opening-next').boundingBox()) ?? {};
        expect(y).toBeGreaterThan(0);
        expect(y + height).toBeLessThan(viewport.height);
      },
      { viewport },
    );
  });
});

test.skipIf(noBrowser)(
  'the seal of a chapter moves from the list to its page, and back, without a complaint',
  // A page that is shown before its head has arrived has nothing to move yet, and on a busy machine that happens.
  { retry: 10 },
  async () => {
    const before = () => {
      window.addEventListener('pagereveal', ({ viewTransition }) => {
        void viewTransition?.ready.then(() => {
          const moving = document
            .getAnimations()
            .flatMap(({ effect }) => (effect as KeyframeEffect).pseudoElement ?? []);
          Object.assign(window, { moving });
        });
      });
    };
    await on(
      '/chapters/',
      async (page) => {
        const complaints: string[] = [];
        page.on('pageerror', ({ message }) => complaints.push(message));
        const moving = () =>
          page.waitForFunction(() => Reflect.get(window, 'moving')).then((all) => all.jsonValue());
        const seal = '::view-transition-group(seal/chapters/sapporo/)';
        await page.locator('.stamp').getByRole('link', { name: '札幌支部' }).click();
        await page.waitForURL('**/chapters/sapporo/');
        expect(await moving()).toContain(seal);
        await page.goBack();
        await page.waitForURL('**/chapters/');
        expect(await moving()).toContain(seal);
        expect(complaints).toEqual([]);
      },
      { before },
    );
  },
);

test('the icons that the manifest names are there, in the sizes it says', async () => {
  const site = inject('site');
  const { icons } = JSON.parse(readFileSync(path.join(site, 'site.webmanifest'), 'utf8')) as {
    icons: { src: string; sizes: string }[];
  };
  for (const { src, sizes } of [...icons, { src: '/apple-touch-icon.png', sizes: '180x180' }]) {
    const { width, height, format } = await sharp(path.join(site, src)).metadata();
    expect([`${width}x${height}`, format]).toEqual([sizes, 'png']);
  }
});
