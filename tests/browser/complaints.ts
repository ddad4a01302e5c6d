import type { Page } from 'playwright-core';

/**
 * Hears everything that should not be while a page is looked at: whom it asks beside its own server, what is not there, what the
 * browser complains of, which includes whatever the page's policy refuses. `take` returns it and begins anew.
 */
export function complaintsOf(page: Page, own: string): { take(): string[] } {
  const { origin } = new URL(own);
  let told: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) told.push(`asked ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) told.push(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText;
    // What was still being loaded when the page was left.
    if (fault !== 'net::ERR_ABORTED') told.push(`${fault} for ${request.url()}`);
  });
  page.on('console', (message) => {
    told.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    told.push(error.message);
  });
  return {
    take: () => {
      const all = told;
      told = [];
      return all;
    },
  };
}
