import process from 'node:process';
import { faultsOf, jumpsOf, overflowOf, scrollThrough } from './looking.ts';
import type { Tab, Tabs } from './tabs.ts';

const widths = [320, 390, 768, 1280, 1920];

/** A way to look at a page: how wide, in which colours. */
interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
}

const phone: Look = { width: 320, colorScheme: 'light' };
const desk: Look = { width: 1920, colorScheme: 'dark' };

/** Every width by day and by night: takes ten times as long, so it is done on demand (KAIRAN_EVERY_LOOK=1). */
const everyLook = widths.flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme): Look => ({ width, colorScheme })),
);

/**
 * What is wrong with a page and its translation, where one is given, by every rule of axe: one on a narrow phone by day, the
 * other on a wide desk by night. Also what they ask of others, what jumps while somebody scrolls, and what is cut off at any
 * width.
 */
export async function pageFaults(tabs: Tabs, page: string, translation?: string): Promise<string[]> {
  const both = translation === undefined ? [page] : [page, translation];
  const looks: [string, Look][] = process.env.KAIRAN_EVERY_LOOK
    ? [...new Set(both)].flatMap((each) => everyLook.map((look): [string, Look] => [each, look]))
    : both.map((each, index) => [each, index === 0 ? phone : desk]);
  const faults = await Promise.all(
    looks.map(([address, look]) => tabs.use((tab) => looked(tab, address, look))),
  );
  return faults.flat();
}

async function looked({ page, complaints }: Tab, address: string, look: Look): Promise<string[]> {
  const show = (width: number) => page.setViewportSize({ width, height: width < 768 ? 800 : 1080 });
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await show(look.width);
  const jumps = await jumpsOf(page, async () => {
    await page.goto(address);
    await scrollThrough(page);
  });
  const found = [...jumps, ...(await faultsOf(page))];
  for (const width of widths) {
    await show(width);
    const over = await overflowOf(page);
    if (over > 0) found.push(`${over} pixels too wide for ${width}`);
  }
  found.push(...complaints());
  const { pathname } = new URL(address);
  return found.map((fault) => `${decodeURI(pathname)} at ${look.width}, ${look.colorScheme}: ${fault}`);
}
