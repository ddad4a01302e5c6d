import { jumpsOf, overflowOf } from './looking.ts';
import type { Tabs } from './tabs.ts';

/**
 * What is wrong with pages on the narrowest phone when they are opened: whom they ask, what is not there, what the browser
 * complains of, what jumps, what is cut off. Pages of every kind are read to their foot as well (page-faults.ts).
 */
export async function crawlFaults(tabs: Tabs, addresses: readonly string[]): Promise<string[]> {
  const faults = await Promise.all(
    addresses.map((address) =>
      tabs.use(async ({ page, complaints }) => {
        await page.setViewportSize({ width: 320, height: 800 });
        const jumps = await jumpsOf(page, () => page.goto(address));
        const over = await overflowOf(page);
        const found = [...complaints(), ...jumps, ...(over > 0 ? [`${over} pixels too wide`] : [])];
        return found.map((fault) => `${decodeURI(new URL(address).pathname)} ${fault}`);
      }),
    ),
  );
  return faults.flat();
}
