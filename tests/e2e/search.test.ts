import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

describe.skipIf(noBrowser)('the search page', () => {
  test('is reached, asked and followed with nothing but a keyboard', async () => {
    const page = await browser().newPage();
    await page.goto(address('/'));
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/search/**');
    await page.locator('#search-q:focus').waitFor();
    await page.keyboard.type('湿度計');
    const says = page.getByRole('status');
    await says.getByText('見つかりました').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('湿度計');
    const first = page.locator('.search-list a').first();
    expect(await first.textContent()).toContain('湿度計');
    const href = (await first.getAttribute('href')) ?? '';
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${href}`);
    await page.goBack();
    await says.getByText('見つかりました').waitFor();
    await page.close();
  });

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

  test('loads the index only when somebody searches', async () => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(address('/en/search/'));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    await page.getByLabel('Words').fill('stove');
    await page.getByRole('link', { name: /kerosene stove/ }).waitFor();
    expect(asked.filter((path) => path.startsWith('/en/pagefind/')).length).toBeGreaterThan(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
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
