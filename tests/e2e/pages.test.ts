import { beforeAll, describe, expect, inject, test } from 'vitest';
import { glanceFaults } from '../browser/page-faults.ts';
import { addressesByRoute, inEnglish } from '../browser/page-types.ts';
import { Tabs } from '../browser/tabs.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const site = inject('site');
const { browser, address } = browserOnSite();

/** The fullest page of every route, half of them in English. */
const pages = [...addressesByRoute(site).values()]
  .flatMap(([fullest]) => (fullest === undefined ? [] : [fullest]))
  .map((page, index) => (Math.floor(index / 2) % 2 === 0 ? page : inEnglish(site, page)));

// Every page in every look is seen by every-look.full.test.ts.
describe.skipIf(noBrowser)('a page of each kind', () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await Tabs.open(browser(), address('/'));
  });

  test.concurrent.each(pages.map((page, index) => [page, index] as const))(
    '%s is for everybody, stays in place and asks nobody else',
    async (page, index) => {
      expect(await glanceFaults(tabs, address(page), index)).toEqual([]);
    },
  );
});
