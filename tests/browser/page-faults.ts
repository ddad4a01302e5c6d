import process from 'node:process';
import type { Page } from 'playwright-core';
import { faultsOf, jumpsOf, overflowOf, scrollThrough } from './looking.ts';
import type { Tab, Tabs } from './tabs.ts';

const widths = [320, 390, 768, 1280, 1920];

/** A way to look at a page: how wide, in which colours. */
interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

const phone = 320;
const desk = 1920;

/** What a page and its translation are looked at in, so that all four ways of these are seen by all rules. */
const looks: readonly (readonly Look[])[] = [
  [
    { width: phone, colorScheme: 'light' },
    { width: desk, colorScheme: 'dark' },
  ],
  [
    { width: desk, colorScheme: 'light' },
    { width: phone, colorScheme: 'dark' },
  ],
];

/** Every width by day and by night: takes longer, so it is done on demand (KAIRAN_EVERY_LOOK=1). */
const everyLook = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme): Look => ({ width, colorScheme })),
);

/**
 * What is wrong with a page and its translation, where one is given, by every rule of axe: each on a narrow phone and on a wide
 * desk, by day and by night. Also what they ask of others, what jumps while somebody scrolls, and what is cut off at any width.
 */
export async function pageFaults(tabs: Tabs, page: string, translation?: string): Promise<string[]> {
  const both = translation === undefined ? [page] : [page, translation];
  const faults = await Promise.all(
    both.map((address, index) =>
      tabs.use((tab) =>
        looked(tab, address, process.env.KAIRAN_EVERY_LOOK ? everyLook : (looks[index] ?? [])),
      ),
    ),
  );
  return faults.flat();
}

/**
 * The same for one page in one look, which its `position` in a list chooses: pages that are looked at one after another take a narrow phone by
 * day, a wide desk by night, a desk by day and a phone by night in turn.
 */
export function glanceFaults(tabs: Tabs, page: string, position: number): Promise<string[]> {
  const ways = looks.flat();
  return tabs.use((tab) => looked(tab, page, ways.slice(position % ways.length).slice(0, 1)));
}

/** Opens a page in the first of these looks, reads it to its foot, and then turns to the others. */
async function looked({ page, complaints }: Tab, address: string, ways: readonly Look[]): Promise<string[]> {
  const { pathname } = new URL(address);
  const found: string[] = [];
  for (const [index, look] of ways.entries()) {
    await turn(page, look);
    const jumps = index === 0 ? await jumpsOf(page, () => read(page, address)) : [];
    const faults = [...jumps, ...(await faultsOf(page))];
    found.push(...faults.map((fault) => `at ${look.width}, ${look.colorScheme}: ${fault}`));
  }
  for (const width of widths) {
    await turn(page, { width });
    const over = await overflowOf(page);
    if (over > 0) found.push(`${over} pixels too wide for ${width}`);
  }
  return [...found, ...complaints()].map((fault) => `${decodeURI(pathname)} ${fault}`);
}

async function read(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await scrollThrough(page);
}

async function turn(page: Page, { width, colorScheme }: Pick<Look, 'width'> & Partial<Look>): Promise<void> {
  if (colorScheme) await page.emulateMedia({ colorScheme });
  await page.setViewportSize({ width, height: width < 768 ? 800 : 1080 });
}
