import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the law asks for, by axe's names (https://www.deque.com/axe/core-documentation/api-documentation/#axe-core-tags). */
export const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page as it is shown now, by the rules with these tags. Frames are not looked into. */
export async function faultsOf(page: Page, tags = [...wcag, 'best-practice']): Promise<string[]> {
  // A page that was looked at before has axe already.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (values) => {
    const { axe } = window as unknown as { axe: typeof Axe };
    const { violations } = await axe.run(document, {
      runOnly: { type: 'tag', values },
      // What is right need not be described.
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    );
  }, tags);
}

/** By how many pixels a page is wider than its window. */
export const overflowOf = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Goes down a page and back, so that everything comes that waits until it is near. Throws when a picture does not. */
export async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { scrollHeight } = document.documentElement;
    // A list of thousands is not read line by line either.
    const step = Math.max(window.innerHeight * 1.5, scrollHeight / 12);
    for (let top = 0; top < scrollHeight; top += step) {
      window.scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    const decoded = await Promise.allSettled(images.map((image) => image.decode()));
    const broken = images
      .filter((_image, index) => decoded[index]?.status === 'rejected')
      .map(({ src }) => src);
    if (broken.length > 0) throw new Error(`These pictures are not there: ${broken.join(', ')}`);
    window.scrollTo({ top: 0, behavior: 'instant' });
    await frame();
  });
}

/**
 * The one rule for layout jumps: nothing may move, not by a pixel, and what moves is a fault when it moves again as the page is opened
 * anew. Once is no fault, because a busy machine may paint a line before the end of it has arrived, and where a line breaks depends
 * on its end: that is the network's doing, it comes once in thousands of pages, and the next time it is another line. What a page
 * does wrong (a picture without a size, a late font, a script that inserts something) it does each time.
 * `open` opens the page and does whatever is to be looked at. Returns each jump with its share of the Cumulative Layout Shift
 * (https://web.dev/articles/cls).
 */
export async function jumpsOf(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  await open();
  if ((await jumpsSince(page)).length === 0) return [];
  await open();
  return jumpsSince(page);
}

/** What has jumped on a page since it was opened. */
const jumpsSince = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    };
    const shifts: Shift[] = [];
    // What has changed is painted by now, or with the next picture.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // An observer is told of what was before in a task of its own, in the order in which it happened: our mark comes last.
    const last = 'kairan-looked';
    await new Promise<void>((resolve) => {
      const observer = new PerformanceObserver((list) => {
        shifts.push(...(list.getEntriesByType('layout-shift') as Shift[]));
        if (list.getEntriesByName(last).length > 0) resolve();
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      observer.observe({ type: 'mark' });
      performance.mark(last);
    });
    performance.clearMarks(last);
    const words = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeName;
    return shifts
      .filter(({ hadRecentInput, value }) => !hadRecentInput && value > 0)
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => words(node)).join(' | ')}`);
  });
