import { jumpsOf, overflowOf, scrollThrough } from './looking.ts';
import type { Tabs } from './tabs.ts';

/**
 * What is wrong with pages on the narrowest phone, from their top to their foot: whom they ask, what is not there, what the
 * browser complains of, what jumps, what is cut off.
 */
export async function crawlFaults(tabs: Tabs, addresses: readonly string[]): Promise<string[]> {
  const faults = await Promise.all(
    addresses.map((address) =>
      tabs.use(async ({ page, complaints }) => {
        await page.setViewportSize({ width: 320, height: 800 });
        await page.goto(address);
        await scrollThrough(page);
        const over = await overflowOf(page);
        const found = [
          ...complaints(),
          ...(await jumpsOf(page)),
          ...(over > 0 ? [`${over} pixels too wide`] : []),
        ];
        return found.map((fault) => `${decodeURI(new URL(address).pathname)} ${fault}`);
      }),
    ),
  );
  return faults.flat();
}
