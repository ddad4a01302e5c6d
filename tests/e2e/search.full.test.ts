import { describe, expect, test } from 'vitest';
import { faultsOf } from '../browser/looking.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

describe.skipIf(noBrowser)('the search page', () => {
  test('narrows down by kind, chapter and year, and says when nothing is left', async () => {
    const page = await browser().newPage();
    await page.goto(address('/search/?q=湿度計&kind=events&chapter=tsukuba&year=2026'));
    const links = page.locator('.search-list a');
    await links.first().waitFor();
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/events/2026-10-04-tsukuba/',
    ]);
    await page.getByLabel('年').selectOption('2024');
    await page.getByRole('status').getByText('あてはまるもの').waitFor();
    await page.close();
  });

  test.each([
    ['大阪 次の集まり', /^\/events\//],
    ['12月の集まり', /^\/events\/2\d{3}-12/],
    ['オンライン', /^\/(?:events|chapters|outputs|topics|pages)?/],
    ['初心者', /^\//],
    ['名古屋', /^\/chapters\/nagoya\/$/],
  ])('%s leads somewhere', async (typed, first) => {
    const page = await browser().newPage();
    await page.goto(address(`/search/?q=${encodeURIComponent(typed)}`));
    const links = page.locator('.search-list a');
    await links.first().waitFor();
    expect(await links.first().getAttribute('href')).toMatch(first);
    await page.close();
  });

  test('offers the nearest where nothing answers all words, and says so', async () => {
    const page = await browser().newPage();
    await page.goto(address('/search/?q=湿度計 ゾウガメ'));
    await page.getByRole('status').getByText('すべてのことばに合うものは').waitFor();
    expect(await page.locator('.search-list a').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('loads the index only when somebody searches', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    for (const path of [
      '/en/',
      '/en/chapters/',
      '/en/newsletter/2026-11/',
      '/en/search/',
      '/en/search/?q=',
    ]) {
      await page.goto(address(path));
      await page.waitForLoadState('networkidle');
      expect(asked.filter((each) => each.includes('/pagefind/'))).toEqual([]);
    }
    await page.getByLabel('Words').press('Enter');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((each) => each.includes('/pagefind/'))).toEqual([]);
    await page.getByLabel('Words').fill('stove');
    await page.getByRole('link', { name: /kerosene stove/ }).waitFor();
    expect(asked.filter((path) => path.startsWith('/en/pagefind/')).length).toBeGreaterThan(0);
    expect(await faultsOf(page)).toEqual([]);
    await context.close();
  });

  test('leads on without JavaScript', async () => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address('/search/'));
    expect(await page.locator('noscript').textContent()).toContain('JavaScript が要ります');
    await page.locator('main').getByRole('link', { name: '支部' }).click();
    await page.waitForURL('**/chapters/');
    await context.close();
  });
});
