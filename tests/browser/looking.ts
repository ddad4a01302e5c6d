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
 * What jumps on a page when `open` opens it, and jumps again when it is opened anew. A busy machine may once paint a line before
 * the end of it has arrived, and where lines break depends on that end; what stays in place even then is told in
 * tests/e2e/arriving.test.ts.
 */
export async function lastingJumpsOf(page: Page, open: () => Promise<unknown>): Promise<string[]> {
  await open();
  if ((await jumpsOf(page)).length === 0) return [];
  await open();
  return jumpsOf(page);
}

/** What has jumped on a page since it was opened, each with its share of the Cumulative Layout Shift. */
export const jumpsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    type Shift = PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
      sources: { node: Node | null }[];
    };
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What was before comes to an observer in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 30));
    shifts.push(...(observer.takeRecords() as Shift[]));
    const words = (node: Node | null) =>
      node instanceof Element ? node.outerHTML.slice(0, 120) : node?.nodeName;
    return shifts
      .filter(({ hadRecentInput, value }) => !hadRecentInput && value > 0)
      .map(({ value, sources }) => `${value}: ${sources.map(({ node }) => words(node)).join(' | ')}`);
  });
