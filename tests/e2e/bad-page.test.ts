import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { crawlFaults } from '../browser/crawl.ts';
import { pageFaults } from '../browser/page-faults.ts';
import { Tabs } from '../browser/tabs.ts';
import { browserOnSite, noBrowser } from './browser-on-site.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'kairan-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page with every fault that the checks of good pages look for. */
const bad = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Bad</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; img-src *; frame-src *; style-src 'unsafe-inline'; script-src 'self'">
<style>
  @keyframes late { to { margin-block-start: 300px } }
  h1 { animation: late 100ms steps(2) infinite alternate }
  p { color: #ccc }
  .wide { inline-size: 700px; white-space: nowrap }
</style></head>
<body><main><h1>Everything is wrong</h1><p>Pale words.</p><p class="wide">A line that does not end.</p>
<img src="https://elsewhere.invalid/a.png" alt=""><iframe src="https://elsewhere.invalid/frame"></iframe><script>refused()</script><script src="/gone.js"></script></main></body></html>`;

const { browser, address } = browserOnSite(() => folder);

test.skipIf(noBrowser)('the checks of pages find what is wrong with a bad one', async () => {
  writeFileSync(path.join(folder, 'index.html'), bad);
  writeFileSync(path.join(folder, 'picture.html'), bad.replace(/<img[^>]*>/, ''));
  const tabs = await Tabs.open(browser(), address('/'), 1);
  await expect(pageFaults(tabs, address('/'), address('/'))).rejects.toThrow(
    /pictures are not there.*elsewhere/,
  );
  const page = address('/picture.html');
  const told = (await pageFaults(tabs, page, page)).join('\n');
  for (const fault of [
    'color-contrast',
    /pixels too wide for 320/,
    /pixels too wide for 390/,
    /404 for .*gone\.js/,
    /asked https:\/\/elsewhere\.invalid\/frame/,
    /violates the following Content Security Policy directive/,
    /0\.\d+: <(?:body|h1|p)/,
  ])
    expect(told).toMatch(fault);
  expect(told).not.toMatch(/too wide for (?:768|1280|1920)/);
  const crawled = (await crawlFaults(tabs, [address('/')])).join('\n');
  for (const fault of [/asked https:\/\/elsewhere\.invalid/, /too wide/, /404 for/, /Security Policy/])
    expect(crawled).toMatch(fault);
});
