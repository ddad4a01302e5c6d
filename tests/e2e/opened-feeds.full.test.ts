import { expect, test } from 'vitest';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

test.skipIf(noBrowser).each([
  ['/rss.xml', 'これは「フィード」です', 'ほかの受けとり方を見る', '/subscribe/'],
  ['/atom-2025.xml', 'これは2025年の分です。', 'ほかの受けとり方を見る', '/subscribe/'],
  ['/en/atom.xml', 'This is a feed', 'Other ways to follow', '/en/subscribe/'],
  ['/en/chapters/nagoya/rss.xml', 'This is a feed', 'Read it as an ordinary page', '/en/chapters/nagoya/'],
])(
  'a person who opens %s is told what it is, and gets on from there without a script',
  async (path, says, link, to) => {
    const context = await browser().newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address(path));
    // The looks are there, and what is for programs is not.
    for (const shown of [says, link]) expect(await page.getByText(shown).first().isVisible()).toBe(true);
    const [title, ...hidden] = [
      'item > title, entry > title',
      'item > link, entry > id',
      'item > description, entry > content',
    ];
    expect(await page.locator(title).first().isVisible()).toBe(true);
    for (const each of hidden) expect(await page.locator(each).first().isVisible()).toBe(false);
    await page.getByText(link).click();
    expect(new URL(page.url()).pathname).toBe(to);
    await context.close();
    expect(asked.filter((url) => new URL(url).origin !== new URL(address('/')).origin)).toEqual([]);
  },
);
