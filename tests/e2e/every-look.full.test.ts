import { beforeAll, describe, expect, inject, test } from 'vitest';
import { crawlFaults } from '../browser/crawl.ts';
import { pageFaults } from '../browser/page-faults.ts';
import { addressesByRoute, addressesOf, inEnglish, typesOf } from '../browser/page-types.ts';
import { Tabs } from '../browser/tabs.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const site = inject('site');
const { browser, address } = browserOnSite();

test('every page of the sample is of a kind that is looked at, and no kind is without a page', () => {
  const found = addressesByRoute(site);
  const inJapanese = addressesOf(site).filter((each) => !each.startsWith('/en/'));
  expect([...found.values()].flat().sort()).toEqual(inJapanese.sort());
  const without = [...found].filter(([, pages]) => pages.length === 0).map(([route]) => route);
  // Editors see this one in development.
  expect(without).toEqual(['newsletter/[id]/preview']);
});

describe.skipIf(noBrowser)('a page', () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await Tabs.open(browser(), address('/'));
  });

  test.concurrent.each(typesOf(site))(
    '%s is for everybody: in both languages, by day and by night, on any screen',
    async (path) => {
      expect(await pageFaults(tabs, address(path), address(inEnglish(site, path)))).toEqual([]);
    },
  );

  test('asks nobody but its own server, keeps its policy, stays in place and fits the narrowest phone: all of them', async () => {
    const pages = addressesOf(site);
    expect(pages.length).toBeGreaterThan(500);
    expect(await crawlFaults(tabs, pages.map(address))).toEqual([]);
  });
});
