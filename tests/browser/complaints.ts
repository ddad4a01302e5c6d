import type { Page, Request } from 'playwright-core';

/**
 * Hears everything that should not be while a page is looked at: whom it asks beside its own server, what is not there, what the
 * browser complains of, which includes whatever the page's policy refuses. `take` returns what the page complained of that is shown
 * now, and begins anew: what the one before was still loading is given up, and that is no fault of this one.
 */
export function complaintsOf(page: Page, own: string): { take(): string[] } {
  const { origin } = new URL(own);
  let told: { at: string; what: string }[] = [];
  const tell = (what: string, at = page.url()) => told.push({ at: withoutState(at), what });
  /** Where a request comes from; that for a page itself belongs to the page, that for a frame to the page around it. */
  const placeOf = (request: Request) =>
    request.isNavigationRequest() && request.frame() === page.mainFrame() ? request.url() : page.url();
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) tell(`asked ${url}`, placeOf(request));
  });
  page.on('response', (response) => {
    if (response.status() >= 400)
      tell(`${response.status()} for ${response.url()}`, placeOf(response.request()));
  });
  page.on('requestfailed', (request) => {
    const fault = request.failure()?.errorText;
    // What was still being loaded when the page was left.
    if (fault !== 'net::ERR_ABORTED') tell(`${fault} for ${request.url()}`, placeOf(request));
  });
  page.on('console', (message) => {
    tell(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    tell(error.message);
  });
  return {
    take: () => {
      const here = withoutState(page.url());
      const all = told.filter(({ at }) => at === here).map(({ what }) => what);
      told = [];
      return all;
    },
  };
}

/** Pages keep what was asked of them behind their address. */
const withoutState = (address: string) => address.replace(/[?#].*/, '');
