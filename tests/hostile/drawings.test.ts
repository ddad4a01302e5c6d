import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import fc from 'fast-check';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../../scripts/maintainers/browser.ts';
import { headersFile } from '../../src/formats/site-files/security-headers.ts';
import { readDrawing } from '../../src/reader/svg/read-drawing.ts';
import { randomDrawing } from './random-drawings.ts';
import { svgAttacks } from './svg-attacks.ts';

// Drawings are opened by their own address. Where no policy is sent, nothing but what they hold keeps them harmless.

const project = path.resolve(import.meta.dirname, '../..');
let shown: Buffer = Buffer.alloc(0);
let policy: string | undefined;
const server = createServer((request, response) => {
  const isDrawing = request.url === '/drawing.svg';
  if (policy) response.setHeader('Content-Security-Policy', policy);
  response.writeHead(isDrawing ? 200 : 404, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'no-store' });
  response.end(isDrawing ? shown : '');
});
let context: BrowserContext;
let home: string;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/drawing.svg`;
  const browser = await launchBrowser();
  if (!browser) throw new Error('There is no browser (scripts/maintainers/browser.ts).');
  context = await browser.newContext({ viewport: { width: 200, height: 200 } });
});
afterAll(async () => {
  await context?.browser()?.close();
  server.close();
});

/** What a drawing does when it is opened and clicked: code that ran, addresses that were asked for. */
async function deedsOf(bytes: Buffer): Promise<string[]> {
  shown = bytes;
  const deeds: string[] = [];
  const page = await context.newPage();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === home) return route.continue();
    deeds.push(`asked for ${url}`);
    return route.abort();
  });
  page.on('dialog', (dialog) => {
    deeds.push(`ran ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(home, { waitUntil: 'load' }).catch(() => undefined);
  // Each answer comes a frame later than what was to happen before it; where no script may run, no frame answers.
  const frames = () =>
    policy
      ? page.waitForTimeout(100)
      : page
          .evaluate(
            () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          )
          .catch(() => undefined);
  await frames();
  await page.mouse.click(5, 5).catch(() => undefined);
  await page.mouse.click(50, 50).catch(() => undefined);
  await frames();
  await page.close();
  return deeds;
}

test('attacks run and ask when they are published as they are: the browser shows what they do', async () => {
  const harmful: string[] = [];
  for (const [name, bytes] of svgAttacks) if ((await deedsOf(bytes)).length > 0) harmful.push(name);
  console.log(`${harmful.length} of ${svgAttacks.length} attacks do harm in this browser`);
  expect(harmful).toContain('namespaces: prefix with a dot');
  expect(harmful.length).toBeGreaterThan(60);
});

test('under the policy of pictures, not even an attack runs', async () => {
  policy = /_astro\/\*\n {2}Content-Security-Policy: (.+)/.exec(headersFile('/'))?.[1];
  onTestFinished(() => {
    policy = undefined;
  });
  expect(policy).toContain('sandbox');
  const scripts = svgAttacks.filter(([name]) => /^(?:namespaces|elementsAndHandlers): /.test(name));
  for (const [name, bytes] of scripts)
    expect([name, ...(await deedsOf(bytes)).filter((deed) => deed.startsWith('ran'))]).toEqual([name]);
});

test('nothing that is accepted runs or asks', async () => {
  const files = ['tests/fixtures/sample', 'tests/reader/svg/fixtures'].flatMap((folder) =>
    readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svg'))
      .map((file) => path.join(project, folder, file)),
  );
  const drawings: [string, Buffer][] = [
    ...svgAttacks.map(([name, bytes]) => [name, bytes] as [string, Buffer]),
    ...files.map((file) => [file, readFileSync(file)] as [string, Buffer]),
    ...fc
      .sample(randomDrawing, { numRuns: 600, seed: 21 })
      .map((svg) => [svg, Buffer.from(svg)] as [string, Buffer]),
  ];
  const accepted = drawings.flatMap(([name, bytes]) => {
    const drawing = readDrawing(bytes);
    return 'code' in drawing ? [] : [{ name, svg: drawing.svg }];
  });
  console.log(`${accepted.length} of ${drawings.length} drawings are accepted`);
  expect(accepted.length).toBeGreaterThan(100);
  for (const { name, svg } of accepted) expect([name, ...(await deedsOf(Buffer.from(svg)))]).toEqual([name]);
});
