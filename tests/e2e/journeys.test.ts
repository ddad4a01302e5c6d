import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { follow, skipToContent, tabTo } from '../browser/keyboard.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

describe.skipIf(noBrowser).each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('with nothing but a keyboard, $how', ({ javaScriptEnabled }) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await browser().newContext({ javaScriptEnabled })).newPage();
  });
  afterAll(() => page.context().close());

  test('somebody finds a chapter in a prefecture on the map, and takes its calendar along', async () => {
    await page.goto(address('/'));
    await follow(page, page.locator('header a[href="/chapters/"]'), '/chapters/');
    await skipToContent(page);
    await follow(page, page.getByRole('link', { name: '地図で' }), '/chapters/map/');
    await skipToContent(page);
    await follow(page, page.getByRole('link', { name: '愛知県 1 支部' }), '#at-aichi');
    await follow(page, page.locator('#at-aichi a[href="/chapters/nagoya/"]'), '/chapters/nagoya/');
    await skipToContent(page);
    // What a calendar program opens by itself, and the file for the others.
    const subscription = page.locator('main a[href^="webcal://"]').first();
    await tabTo(page, subscription);
    expect(await subscription.getAttribute('href')).toMatch(/\/chapters\/nagoya\/events\.ics$/);
    const file = page.locator('main a[type="text/calendar"]');
    await tabTo(page, file);
    const { pathname } = new URL((await file.getAttribute('href')) ?? '');
    const calendar = await page.request.get(address(pathname));
    expect(calendar.headers()['content-type']).toMatch(/^text\/calendar/);
    expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR/);
  });

  test('somebody reads the newest issue, and goes to a column of it', async () => {
    await page.goto(address('/'));
    await follow(page, page.locator('header a[href="/newsletter/"]'), '/newsletter/');
    await skipToContent(page);
    await follow(page, page.locator('main a[href^="/newsletter/2026-"]').first(), '/newsletter/2026-11/');
    expect(await page.locator('.letter').textContent()).not.toBe('');
    await skipToContent(page);
    const column = page.locator('.issue-contents a').last();
    const to = (await column.getAttribute('href')) ?? '';
    await follow(page, column, to);
    expect(await page.locator(to).isVisible()).toBe(true);
    // From there Tab goes on inside the column, not from the top.
    await page.keyboard.press('Tab');
    expect(
      await page.evaluate((id) => {
        const from =
          document.querySelector(id)?.compareDocumentPosition(document.activeElement as Element) ?? 0;
        return (from & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) > 0;
      }, to),
    ).toBe(true);
  });

  test('somebody gets from the home page to a chapter and its next meeting', async () => {
    await page.goto(address('/'));
    await follow(page, page.locator('header a[href="/chapters/"]'), '/chapters/');
    await skipToContent(page);
    await follow(page, page.locator('main a[href="/chapters/nagoya/"]').first(), '/chapters/nagoya/');
    expect(await page.locator('h1').textContent()).toContain('名古屋支部');
    await skipToContent(page);
    const meeting = page.locator('main a[href^="/events/2026-1"]').first();
    await follow(page, meeting, (await meeting.getAttribute('href')) ?? '');
    expect(await page.locator('main time').count()).toBeGreaterThan(0);
  });
});

describe.skipIf(noBrowser)('with nothing but a keyboard', () => {
  test('somebody finds a chapter by its prefecture in the form', async () => {
    const page = await browser().newPage();
    await page.goto(address('/en/chapters/'));
    const count = page.getByRole('status').getByText('Showing 1 of 33 chapters.');
    await tabTo(page, page.getByLabel('Prefecture'));
    // In a closed list, typing chooses what begins like that.
    await page.keyboard.type('Aich');
    await count.waitFor();
    await follow(page, page.getByRole('link', { name: 'Nagoya Chapter' }), '/en/chapters/nagoya/');
    await page.goBack();
    await count.waitFor();
    expect(await page.getByLabel('Prefecture').inputValue()).toBe('aichi');
    await page.goBack();
    await page.getByRole('status').getByText('Chapters in all: 33.').waitFor();
    expect(await page.getByLabel('Prefecture').inputValue()).toBe('');
    await page.close();
  });

  test('somebody searches, narrows it down, and follows what was found', async () => {
    const page = await browser().newPage();
    await page.goto(address('/'));
    await follow(page, page.locator('.masthead-search'), '/search/');
    await tabTo(page, page.getByRole('searchbox'));
    await page.keyboard.type('湿度計');
    const says = page.getByRole('status');
    await says.getByText('見つかりました').waitFor();
    const all = await says.textContent();
    await tabTo(page, page.getByLabel('種類'));
    await page.keyboard.press('ArrowDown');
    await says.getByText(all ?? '').waitFor({ state: 'hidden' });
    const state = new URL(page.url()).searchParams;
    expect([state.get('q'), state.get('kind')]).toEqual(['湿度計', expect.stringMatching(/^[a-z]+$/)]);
    const first = page.locator('.search-list a').first();
    const href = (await first.getAttribute('href')) ?? '';
    await follow(page, first, href);
    await page.goBack();
    await says.getByText('見つかりました').waitFor();
    await page.close();
  });
});
