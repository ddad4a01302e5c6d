import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { faultsOf } from '../browser/looking.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

/** The ids of the chapters that are to be seen. */
const shown = (page: Page) =>
  page
    .locator('[data-is]:visible :is(h3, h4, th, p) a, tr[data-is]:visible th a')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.split('/').at(-2)))]);

describe.skipIf(noBrowser)('the directory', () => {
  test('keeps what was asked in the address, over a reload and from view to view', async () => {
    const page = await browser().newPage();
    await page.goto(address('/chapters/'));
    await page.getByLabel('名前・よみ').fill('ﾜｯｶﾅｲ');
    await page.getByLabel('地域').selectOption('hokkaido');
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: 'ﾜｯｶﾅｲ', region: 'hokkaido' });
    await page.reload();
    expect(await page.getByLabel('名前・よみ').inputValue()).toBe('ﾜｯｶﾅｲ');
    expect(await shown(page)).toEqual(['wakkanai']);
    for (const view of ['表で', '地図で', '印で']) {
      await page.getByRole('link', { name: view }).click();
      await page.getByRole('status').getByText('1 支部が見つかりました').waitFor();
      expect(await shown(page)).toEqual(['wakkanai']);
    }
    await page.close();
  });

  test('says behind each choice how many chapters it would leave, and how many there are when typing pauses', async () => {
    const page = await browser().newPage();
    await page.goto(address('/en/chapters/'));
    const choices = page.getByLabel('How it is doing').locator('option');
    const inHokkaido = page.getByLabel('Prefecture').locator('option[value=hokkaido]');
    expect(await inHokkaido.textContent()).toBe('Hokkaido (3)');
    await page.getByLabel('How it is doing').selectOption('active');
    expect(await inHokkaido.textContent()).toBe('Hokkaido (2)');
    await page.getByLabel('Prefecture').selectOption('aichi');
    expect(
      await choices.evaluateAll((all) => all.filter((each) => (each as HTMLOptionElement).disabled).length),
    ).toBe(4);
    const status = page.getByRole('status');
    await status.getByText('Showing 1 of 33 chapters.').waitFor();
    await page.getByLabel('Name or town').pressSequentially('xy');
    expect(await status.textContent()).toBe('Showing 1 of 33 chapters.');
    await status.getByText('No chapter fits all of that, yet.').waitFor();
    await page.close();
  });

  test.each(['/chapters/', '/chapters/list/', '/chapters/map/'])(
    '%s says kindly that nobody fits, and gives everybody back',
    async (path) => {
      const context = await browser().newContext();
      const page = await context.newPage();
      await page.goto(address(`${path}?q=アトランティス`));
      await page.getByRole('status').getByText('あてはまる支部は、まだありません。').waitFor();
      expect(await page.locator(':is(section, tbody):has([data-is]):visible').count()).toBe(0);
      expect(await page.locator('.jump a:not([href])').count()).toBe(path === '/chapters/map/' ? 0 : 10);
      expect(await faultsOf(page)).toEqual([]);
      await page.getByRole('button', { name: '条件をすべて外す' }).click();
      await page.getByRole('status').getByText('33 支部').waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(await page.locator('#finder-q').evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
      expect((await shown(page)).length).toBe(33);
      await context.close();
    },
  );

  test('without JavaScript its links lead to everybody, and no form pretends to work', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address('/chapters/'));
    expect(await page.locator('#finder').isVisible()).toBe(false);
    expect((await shown(page)).length).toBe(33);
    await page.locator('.jump a[href="#region-chubu"]').click();
    await page.locator('#region-chubu a[href="/chapters/nagoya/"]').waitFor();
    await page.locator('#topics a[href="/topics/sensors/"]').waitFor();
    await page.locator('.views a[href="/chapters/list/"]').click();
    expect((await shown(page)).length).toBe(33);
    await page.locator('.views a[href="/chapters/find/"]').click();
    for (const value of [
      'region-chubu',
      'prefecture-aichi',
      'kind-regional',
      'topic-sensors',
      'language-ja',
    ]) {
      expect(await page.locator(`#${value} a[href="/chapters/nagoya/"]`).isVisible(), value).toBe(true);
    }
    for (const value of ['status-active', 'format-in-person', 'format-online']) {
      expect(await page.locator(`#${value} a[href="/chapters/nagoya/"]`).isVisible(), value).toBe(true);
    }
    await page.locator('.views a[href="/chapters/map/"]').click();
    await page.getByRole('link', { name: '愛知県 1 支部' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chapters/map/#at-aichi');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chapters/nagoya/');
    await context.close();
  });

  test('the map has a link for each prefecture with chapters, north first, and is drawn by credit', async () => {
    const page = await browser().newPage();
    await page.goto(address('/en/chapters/map/'));
    const names = await page
      .locator('.japan svg a')
      .evaluateAll((links) => links.map((link) => link.ariaLabel));
    expect(names[0]).toBe('Hokkaido: 3 chapters (2 active)');
    expect(names).toHaveLength(25);
    expect(await page.locator('.place').count()).toBe(names.length);
    await page.getByRole('link', { name: 'CC BY 4.0' }).waitFor();
    await page.close();
  });
});
