import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOnSite, noBrowser } from './browser-on-site.ts';
import { statesSite } from './states-site.ts';

// What a page does under somebody's hands: where the focus is seen, what keys do, what is said when something fails or comes late.

const { browser, address } = browserOnSite(statesSite);

async function on(
  at: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const page = await browser().newPage(options);
  await page.goto(address(at));
  await look(page);
  await page.close();
}

describe.skipIf(noBrowser)('the focus', () => {
  /** Goes through everything that Tab reaches, and returns what does not show that it has the focus. */
  async function unmarked(page: Page): Promise<string[]> {
    const found: string[] = [];
    for (let step = 0; step < 400; step++) {
      await page.keyboard.press('Tab');
      const told = await page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const seen = 'seen' in element;
        Object.assign(element, { seen: true });
        const marks = [element, ...element.children].map((each) => getComputedStyle(each));
        const isMarked = marks.some(
          ({ outlineStyle, outlineWidth, outlineColor }) =>
            outlineStyle === 'solid' &&
            Number.parseFloat(outlineWidth) >= 2 &&
            !/, 0\)$|transparent/.test(outlineColor),
        );
        return { seen, isMarked, html: element.outerHTML.slice(0, 120) };
      });
      if (!told || told.seen) return found;
      if (!told.isMarked) found.push(told.html);
    }
    throw new Error('There is no end to what Tab reaches.');
  }

  test.each(['/en/', '/en/events/planned/', '/en/search/', '/en/chapters/'])(
    'is seen wherever Tab leads: %s',
    async (at) => {
      await on(at, async (page) => expect(await unmarked(page)).toEqual([]));
    },
  );

  test('that a mouse sets is not drawn around buttons', async () => {
    await on('/en/events/planned/', async (page) => {
      await page.getByRole('button', { name: /Share|Copy link/ }).click();
      expect(await page.evaluate(() => document.activeElement?.matches(':focus-visible'))).toBe(false);
    });
  });
});

describe.skipIf(noBrowser)('the keys for searching', () => {
  test('lead to the field from anywhere, but not from a field in which somebody writes', async () => {
    await on('/en/chapters/', async (page) => {
      for (const name of ['input[type=search]', 'input']) {
        await page.locator(`main ${name}`).first().focus();
        await page.keyboard.press('Control+k');
        expect(new URL(page.url()).pathname).toBe('/en/chapters/');
      }
      await page.evaluate(() => {
        const area = document.createElement('textarea');
        const editable = document.createElement('p');
        editable.contentEditable = 'true';
        document.querySelector('main')?.append(area, editable);
      });
      for (const name of ['textarea', '[contenteditable]']) {
        await page.locator(name).focus();
        await page.keyboard.press('Control+k');
        expect(new URL(page.url()).pathname).toBe('/en/chapters/');
      }
      await page.locator('h1').click();
      for (const keys of ['k', 'Control+Shift+k', 'Control+Alt+k', 'Meta+k', 'Control+j']) {
        await page.keyboard.press(keys);
        expect(new URL(page.url()).pathname, keys).toBe('/en/chapters/');
      }
      await page.keyboard.press('Control+k');
      await page.waitForURL('**/en/search/#search-q');
      expect(await page.locator('#search-q').evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
    });
  });
});

describe.skipIf(noBrowser)('a copy that fails', () => {
  test.each([
    ['/subscribe/', 'コピー RSS で読む', 'コピーできませんでした。アドレスを選んで写してください。'],
    [
      '/en/subscribe/',
      'Copy Read by RSS',
      'That could not be copied. Please select the address and copy it.',
    ],
    ['/en/events/planned/', 'Copy link', 'That could not be copied. Please select the address and copy it.'],
  ])('says so where it was asked for, and to those who listen: %s', async (at, name, says) => {
    const page = await browser().newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) },
      });
    });
    await page.goto(address(at));
    const button = page.getByRole('button', { name });
    await button.click();
    await page.getByRole('status').getByText(says).waitFor();
    expect(await page.locator('.told').textContent()).toBe(says);
    expect(await page.getByText(/^コピーしました|^Copied/).count()).toBe(0);
    await page.close();
  });
});

describe.skipIf(noBrowser)('searching', () => {
  /**
   * Stands in for Pagefind's script: what is asked first finds two things, `First 1` and `First 2`, what is asked next finds twelve,
   * `Next 1` and so on; `held` is what of the first answer comes late, when `window.release` is called.
   */
  const script = (held: string) => `
    const late = new Promise((resolve) => (window.release = resolve));
    const hold = (what, turn) => (turn === 1 && what === '${held}' ? late : undefined);
    window.asked = [];
    export const init = async () => {};
    export async function search(query) {
      // The index is asked for its size and its newest pages when it opens.
      if (query === null) return { results: [] };
      const turn = window.next ? 2 : 1;
      window.asked.push(turn);
      await hold('search', turn);
      const results = Array.from({ length: turn === 1 ? 2 : 12 }, (_, index) => ({
        id: turn + '-' + index,
        score: 20 - index,
        data: async () => {
          window.asked.push('data ' + turn);
          await hold('data', turn);
          return { url: '/', meta: { title: (turn === 1 ? 'First ' : 'Next ') + (index + 1), kind: 'events' } };
        },
      }));
      return { results };
    }`;

  test.each([
    ['search', 1],
    ['data', 'data 1'],
  ])(
    'shows the newer answer, and an older one that comes later (its %s) changes nothing',
    async (held, sign) => {
      const page = await browser().newPage();
      await page.route('**/pagefind/pagefind.js', (route) =>
        route.fulfill({ contentType: 'text/javascript', body: script(held) }),
      );
      await page.goto(address('/en/search/'));
      const words = page.getByRole('searchbox');
      await words.fill('lantern');
      await page.waitForFunction((wanted) => Reflect.get(window, 'asked')?.includes(wanted), sign);
      await page.evaluate(() => Object.assign(window, { next: true }));
      await words.fill('harbor');
      const list = page.locator('.search-list a');
      await list.getByText('Next 1', { exact: true }).waitFor();
      const says = page.getByRole('status').getByText('Found: 12.');
      await says.waitFor();

      await page.evaluate(async () => {
        Reflect.get(window, 'release')();
        // What follows from an answer is done before the next picture is painted.
        for (let frame = 0; frame < 3; frame++)
          await new Promise((resolve) => requestAnimationFrame(resolve));
      });
      expect(await list.allTextContents()).toEqual(
        Array.from({ length: 10 }, (_, index) => `Next ${index + 1}`),
      );
      expect(await says.count()).toBe(1);
      await page.getByRole('button', { name: 'Show more' }).click();
      await list.getByText('Next 12').waitFor();
      expect(await list.count()).toBe(12);
      expect(await list.nth(10).evaluate((link) => link === document.activeElement)).toBe(true);
      await page.close();
    },
  );

  test('says when the network does not bring the index, and answers when it does again', async () => {
    const page = await browser().newPage();
    await page.route('**/pagefind/pagefind.js', (route) => route.abort(), { times: 1 });
    await page.goto(address('/en/search/'));
    const words = page.getByRole('searchbox');
    await words.fill('harbor');
    await page.getByRole('status').getByText('The search did not get through.').waitFor();
    // A browser keeps a module that failed to load, so that somebody has to come back.
    await page.goto(address('/en/search/?q=harbor'));
    await page
      .getByRole('status')
      .getByText(/^Found: \d+\./)
      .waitFor();
    expect(await page.locator('.search-list a').first().textContent()).toBe('Harbor Chapter');
    await page.close();
  });
});
