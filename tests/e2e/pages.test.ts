import { beforeAll, describe, expect, inject, test } from 'vitest';
import { crawlFaults } from '../browser/crawl.ts';
import { pageFaults } from '../browser/page-faults.ts';
import { addressesOf, inEnglish, pagesByRoute, pageTypes } from '../browser/page-types.ts';
import { Tabs } from '../browser/tabs.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const site = inject('site');
const { browser, address } = browserOnSite();

test('the sample has a page of every kind, and none of those that are for editors', () => {
  const found = pagesByRoute(site);
  expect([...found].filter(([, pages]) => pages.length === 0).map(([route]) => route)).toEqual([]);
  expect(found.get('')).toBeUndefined();
});

describe.skipIf(noBrowser)('a page', () => {
  let tabs: Tabs;
  beforeAll(async () => {
    tabs = await Tabs.open(browser(), address('/'));
  });

  test.concurrent.each(pageTypes(site))(
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
