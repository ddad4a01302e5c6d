import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import PostalMime from 'postal-mime';
import { describe, expect, inject, test } from 'vitest';
import { faultsOf, wcag } from '../browser/looking.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';
import { filesOf } from './files.ts';

const site = inject('site');
const own = 'https://tomoshibi.example/';
const read = (file: string) => readFileSync(path.join(site, file), 'utf8');

/** Folders of issues: `newsletter/2026-11`, `en/newsletter/2026-11`. */
const issues = filesOf(site, 'index.html')
  .map((file) => path.posix.dirname(file))
  .filter((folder) => /(^|\/)newsletter\/\d{4}-\d{2}$/.test(folder));

describe('every issue', () => {
  test('has four editions in every language', () => {
    expect(issues.length).toBe(28);
    for (const issue of issues) {
      for (const edition of ['index.html', 'email.html', 'email.txt', 'email.eml'])
        expect(existsSync(path.join(site, issue, edition)), `${issue}/${edition}`).toBe(true);
    }
  });

  test('holds the same in its message as beside it', async () => {
    const lines = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
    for (const issue of issues) {
      const { html = '', text = '' } = await PostalMime.parse(
        readFileSync(path.join(site, issue, 'email.eml')),
      );
      expect(lines(html)).toBe(lines(read(`${issue}/email.html`)));
      expect(lines(text)).toBe(lines(read(`${issue}/email.txt`)));
    }
  });

  test('is found on the web, not as a mail', () => {
    const sitemap = filesOf(site, '.xml')
      .filter((file) => file.startsWith('sitemap'))
      .map(read)
      .join('');
    expect(sitemap).toContain(`${own}newsletter/2026-11/`);
    expect(sitemap).not.toContain('email.');
    for (const issue of issues)
      expect(read(`${issue}/email.html`)).toContain('<meta name="robots" content="noindex">');
  });

  test('leads, in its message, only to pages that are there', () => {
    for (const issue of issues) {
      const address = new RegExp(`${own}([^\\s>"]*)`, 'g');
      const [headers = ''] = read(`${issue}/email.eml`).split('\r\n\r\n');
      for (const [, target = ''] of headers.matchAll(address))
        expect(existsSync(path.join(site, decodeURI(target), 'index.html')), target).toBe(true);
    }
  });
});

const { browser } = browserOnSite();

/** Opens a mail as a mail program does: its own pictures come from this site, nothing else is there. */
async function opened(issue: string, width: number, colorScheme: 'light' | 'dark') {
  const context = await browser().newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    asked.push(url);
    const file = path.join(site, decodeURI(url.slice(own.length)));
    return url.startsWith(own) && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  await page.goto(`${own}${issue}/email.html`);
  return { context, page, asked };
}

describe.skipIf(noBrowser)('in a mail program', () => {
  test.each([
    ['newsletter/2026-11', 390, 'light'],
    ['newsletter/2026-11', 640, 'dark'],
    ['en/newsletter/2026-11', 390, 'dark'],
    ['newsletter/2025-10', 640, 'light'],
  ] as const)(
    '%s at %i px, %s, fits, can be read, and asks for nothing but its pictures',
    async (issue, width, scheme) => {
      const { context, page, asked } = await opened(issue, width, scheme);
      expect(asked.slice(1).filter((url) => !url.startsWith(`${own}media/`))).toEqual([]);
      const pictures = await page
        .locator('img')
        .evaluateAll((all) =>
          (all as HTMLImageElement[]).map(({ src, naturalWidth }) => [src, naturalWidth > 0] as const),
        );
      expect(pictures.length).toBeGreaterThan(1);
      expect(pictures.filter(([, isThere]) => !isThere)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await faultsOf(page, wcag)).toEqual([]);
      await context.close();
    },
  );
});
