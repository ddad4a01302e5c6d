import type { Locator, Page } from 'playwright-core';

/** Presses Tab until `target` has the focus. Throws when it is not reached in `steps`. */
export async function tabTo(page: Page, target: Locator, steps = 90): Promise<void> {
  for (let step = 0; step < steps; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} is not reached in ${steps} steps.`);
}

/** Tabs to a link and follows it, to an address that ends with `address`. */
export async function follow(page: Page, link: Locator, address: string): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${address}`);
}

/** Past the menu, by the first link of every page. */
export async function skipToContent(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL('**#main');
}
