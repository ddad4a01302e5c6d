import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const { browser, address } = browserOnSite();

/** The width of a column of print, A4 without its margins, in CSS pixels. */
const paper = { width: 673, height: 987 };

/** An issue as somebody prints it whose screen is dark. */
async function printed<Value>(path: string, look: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser().newContext({ colorScheme: 'dark', viewport: paper });
  const page = await context.newPage();
  await page.goto(address(path));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const value = await look(page);
  await context.close();
  return value;
}

/** How many bytes draw each page of a PDF: a page with nothing but its number takes a few hundred. */
function drawings(pdf: string): number[] {
  return [...pdf.matchAll(/\/Type \/Page\n([\s\S]*?)endobj/g)].map(([, page = '']) => {
    const [, contents] = /\/Contents (\d+) 0 R/.exec(page) ?? [];
    const [, length] = new RegExp(`\n${contents} 0 obj\\s*<<[^>]*/Length (\\d+)`).exec(pdf) ?? [];
    return Number(length);
  });
}

const issues = ['/newsletter/2026-11/', '/en/newsletter/2026-10/', '/newsletter/2025-12/'];

describe.skipIf(noBrowser).each(issues)('%s on paper', (path) => {
  test('is A4, and no page is left over', async () => {
    const pdf = await printed(path, (page) => page.pdf({ preferCSSPageSize: true }));
    const text = pdf.toString('latin1');
    const boxes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    const sizes = new Set(
      boxes.map(([, width, height]) => `${Math.round(Number(width))}×${Math.round(Number(height))}`),
    );
    expect([...sizes]).toEqual(['595×842']);
    expect(Math.min(...drawings(text))).toBeGreaterThan(2000);
  });

  test('has no menu and nothing to press, dark words on white, and its mascot beside the month', async () => {
    const seen = await printed(path, (page) =>
      page.evaluate(() => {
        const shown = (selector: string) =>
          [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility()).length;
        const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();
        const style = (selector: string) => getComputedStyle(document.querySelector(selector) as Element);
        return {
          hidden: shown(
            '.masthead, .footer, .skip, .issue-contents, .issue-nav, .issue-forms, details, .more',
          ),
          paper: style('html').backgroundColor,
          ink: [style('.letter p').color, style('.issue-month').color],
          wide: document.documentElement.scrollWidth,
          mascot: box('.issue-mascot .seal') as DOMRect,
          month: box('.issue-month') as DOMRect,
          address: document.querySelector('.issue-address')?.checkVisibility(),
          breaks: [...document.querySelectorAll('h1, h2, h3')].map(
            (each) => getComputedStyle(each).breakAfter,
          ),
        };
      }),
    );
    expect(seen).toMatchObject({ hidden: 0, paper: 'rgb(255, 255, 255)', wide: paper.width, address: true });
    for (const ink of seen.ink) expect(ink).toBe('rgb(36, 31, 26)');
    expect(new Set(seen.breaks)).toEqual(new Set(['avoid']));
    expect(seen.mascot.left).toBeGreaterThan(seen.month.right);
    expect(seen.mascot.right).toBeLessThanOrEqual(paper.width);
    expect(seen.mascot.bottom).toBeLessThan(paper.height / 2);
  });
});
