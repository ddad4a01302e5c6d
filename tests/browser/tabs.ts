import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { complaintsOf } from './complaints.ts';

/** A page of a browser that one look after another goes through. */
export interface Tab {
  page: Page;
  /** What was wrong since the look began (complaints.ts). */
  complaints(): string[];
}

/**
 * A few tabs for many looks: whoever asks while all are taken waits. Starting a tab for every look would take longer than
 * looking.
 */
export class Tabs {
  readonly #idle: Tab[] = [];
  readonly #waiting: ((tab: Tab) => void)[] = [];

  /** Opens tabs on a site whose address is `own`. */
  static async open(
    browser: Browser,
    own: string,
    count = 3,
    options: BrowserContextOptions = {},
  ): Promise<Tabs> {
    const tabs = new Tabs();
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    for (let number = 0; number < count; number++) {
      const page = await context.newPage();
      const complaints = complaintsOf(page, own);
      tabs.#idle.push({ page, complaints: () => complaints.take() });
    }
    return tabs;
  }

  async use<Value>(look: (tab: Tab) => Promise<Value>): Promise<Value> {
    const tab = this.#idle.pop() ?? (await new Promise<Tab>((resolve) => this.#waiting.push(resolve)));
    tab.complaints();
    try {
      return await look(tab);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(tab);
      else this.#idle.push(tab);
    }
  }
}
