import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Viewport and colour scheme. */
export interface View {
  /** CSS pixels. */
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** Device pixel ratio. */
  scale?: number;
}

export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1280, height: 900 } as const;

/** A page without animation and randomness, so that screenshots are repeatable. The caller closes its context. */
export async function openView(browser: Browser, { width, height, scheme, scale = 1 }: View): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
    timezoneId: 'Asia/Tokyo',
    // Styles that are injected for screenshots violate the site's content security policy.
    bypassCSP: true,
  });
  await standStill(context);
  return context.newPage();
}

async function standStill(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    // Random choices of the site are the same in every screenshot.
    Math.random = () => 0.42;
  });
}

/** Opens an address and waits until everything is loaded, including images further down. Throws when there is no such page. */
export async function visit(page: Page, address: string, waitFor?: string): Promise<void> {
  const answer = await page.goto(address, { waitUntil: 'load' });
  const status = answer?.status() ?? 0;
  if (status >= 400 && !/\/404(?:\.html|\/)$/.test(new URL(address).pathname))
    throw new Error(String(status));
  if (waitFor) await page.waitForSelector(waitFor, { timeout: 20_000 });
  await page.addStyleTag({
    content:
      '*, ::before, ::after { animation: none !important; transition: none !important; caret-color: transparent !important; }',
  });
  await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
}

// Chromium does not paint beyond this height.
const highest = 16_000;

/** A PNG of the full page. */
export async function wholePage(page: Page): Promise<Uint8Array> {
  const size = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const clip = { x: 0, y: 0, width: size.width, height: Math.min(size.height, highest) };
  return page.screenshot({ fullPage: true, clip });
}
