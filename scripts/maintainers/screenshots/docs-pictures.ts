import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openCommunity } from '../../../src/community/open-community.ts';
import { imageOf } from '../../../src/formats/link-images/page-images.ts';
import { openImageMaker } from '../../../src/images/image-maker.ts';
import { readContent } from '../../../src/reader/read-content.ts';
import { openView, visit } from './camera.ts';
import { grid, webp, windowAndPhone } from './compose-pictures.ts';
import { ShotError } from './gallery.ts';
import {
  docsLocales,
  homePicture,
  type LinkPicture,
  linkDay,
  linkPictures,
  type PagePicture,
  type PartPicture,
  pagePictures,
  partPictures,
} from './page-pictures.ts';

/** The site that screenshots are taken of. */
export interface SampleSite {
  browser: Browser;
  /** Where the built sample is served. */
  url: string;
  /** Its public address, which mails use for images. */
  address: string;
  /** Addresses by route, the longest page first. */
  pages: ReadonlyMap<string, readonly string[]>;
  /** The site's default language, which has no prefix. */
  defaultLocale: string;
  /** Absolute paths. */
  content: string;
  project: string;
}

/** A screenshot for the docs: its file relative to the project, and a function that takes it. */
export interface DocsPicture {
  file: string;
  take(stage: SampleSite): Promise<Uint8Array>;
}

const inEveryLanguage = (
  name: string,
  take: (stage: SampleSite, locale: string) => Promise<Uint8Array>,
): DocsPicture[] =>
  docsLocales.map((locale) => ({
    file: `docs/images/${name}.${locale}.webp`,
    take: (stage) => take(stage, locale),
  }));

/** All screenshots of the docs, in the order of `pictureFiles()`. */
export const docsPictures: readonly DocsPicture[] = [
  ...inEveryLanguage(homePicture.name, takeHome),
  ...pagePictures.flatMap((picture) =>
    inEveryLanguage(picture.name, async (stage, locale) =>
      webp(await takePage(picture, stage, locale), 1200),
    ),
  ),
  ...partPictures.flatMap((picture) =>
    inEveryLanguage(`newsletter/${picture.name}`, async (stage, locale) => {
      return webp(await takePart(picture, stage, locale), 1080);
    }),
  ),
  ...linkPictures.map((picture) => ({
    file: `docs/images/og/${picture.name}.webp`,
    take: async (stage: SampleSite) => webp(await takeLinks(picture, stage), 1280),
  })),
];

/** Takes screenshots and writes them into the project once all are done. Calls `report` with the number done. */
export async function takeDocsPictures(
  pictures: readonly DocsPicture[],
  stage: SampleSite,
  report: (done: number) => void,
): Promise<void> {
  const cache = path.join(stage.project, '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(path.join(cache, 'screenshots-new-'));
  try {
    for (const [index, { file, take }] of pictures.entries()) {
      const picture = await take(stage).catch((error: Error) => {
        throw new ShotError(file, error);
      });
      writeFileSync(path.join(folder, String(index)), picture);
      report(index + 1);
    }
    for (const [index, { file }] of pictures.entries()) {
      const target = path.join(stage.project, file);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(path.join(folder, String(index)), target);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The addresses of a route's pages, the longest page first. */
function addressesOf(route: string, { url, pages, defaultLocale }: SampleSite, locale: string): string[] {
  const prefix = locale === defaultLocale ? '' : `${locale}/`;
  return (pages.get(route) ?? []).map((address) => new URL(prefix + address, url).href);
}

/** The address of a route's longest page, with `rest` appended. */
function addressOf(route: string, stage: SampleSite, locale: string, rest = ''): string {
  const [address] = addressesOf(route, stage, locale);
  if (address === undefined) throw new Error(route);
  return address + rest;
}

/** Calls `work` with a page in a new browser window, and closes it. */
async function inView<Result>(
  stage: SampleSite,
  view: Parameters<typeof openView>[1],
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const page = await openView(stage.browser, view);
  await page.route(`${stage.address}**`, (route) => {
    const local = new URL(route.request().url().slice(stage.address.length), stage.url);
    return route.fulfill({ status: 302, headers: { location: local.href } });
  });
  try {
    return await work(page);
  } finally {
    await page.context().close();
  }
}

function takePage(picture: PagePicture, stage: SampleSite, locale: string): Promise<Uint8Array> {
  const { route, rest = '', width, height, from, waitFor } = picture;
  const address = addressOf(route, stage, locale, typeof rest === 'string' ? rest : rest[locale]);
  return inView(stage, { width, height, scheme: 'light', scale: 1.2 }, async (page) => {
    await visit(page, address, waitFor);
    if (from) await page.locator(from).first().evaluate(scrollTo);
    return page.screenshot();
  });
}

const scrollTo = (element: Element) => {
  const top = element.getBoundingClientRect().top + window.scrollY - 16;
  window.scrollTo({ top, behavior: 'instant' });
};

async function takeHome(stage: SampleSite, locale: string): Promise<Uint8Array> {
  const shoot = (
    { route, ...size }: { route: string; width: number; height: number },
    scheme: 'light' | 'dark',
  ) =>
    inView(stage, { ...size, scheme, scale: 1.5 }, async (page) => {
      await visit(page, addressOf(route, stage, locale));
      return page.screenshot();
    });
  const window = await shoot(homePicture.window, 'light');
  const phone = await shoot(homePicture.phone, 'dark');
  return webp(await windowAndPhone(stage.browser, { window, phone }), 1600);
}

// Long lists are shortened: the screenshot shows what a component is.
const fewer = `
.event-list > li:nth-child(n + 3), .output-list > li:nth-child(n + 3), .undertakings > li:nth-child(n + 3),
.thanked > li:nth-child(n + 3), .newcomers > li:nth-child(n + 3), .partner ~ .prose > :nth-child(n + 2) { display: none !important; }
.event-grid { grid-template-columns: 1fr 1fr !important; }
.column-name { position: static !important; }
`;

/** Margin around an element in pixels. */
const margin = 14;

/** The bounding box of an element with its margin; undefined when there is none. */
async function around(page: Page, selector: string) {
  const found = page.locator(selector).first();
  const box = (await found.count()) > 0 ? await found.boundingBox() : null;
  if (!box) return undefined;
  const { x, y, width, height } = box;
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

/** A component in the latest issue that has it. */
function takePart({ name, selector }: PartPicture, stage: SampleSite, locale: string): Promise<Uint8Array> {
  return inView(stage, { width: 1080, height: 900, scheme: 'light' }, async (page) => {
    for (const address of addressesOf('newsletter/[id]', stage, locale).sort().reverse()) {
      await visit(page, address);
      await page.addStyleTag({
        content: `${fewer} ${selector} { margin-block: ${2 * margin}px !important; }`,
      });
      const clip = await around(page, selector);
      if (clip) return page.screenshot({ fullPage: true, clip });
    }
    throw new Error(name);
  });
}

async function takeLinks(
  { format, images, ...size }: LinkPicture,
  { content, project }: SampleSite,
): Promise<Uint8Array> {
  const community = openCommunity(readContent(content).entries, Date.parse(linkDay));
  const imageMaker = openImageMaker({ content, project, threads: 1 });
  try {
    const pictures = images.map(([file, locale]) => {
      const image = imageOf(file, { community, locale }, format);
      if (!image) throw new Error(file);
      return imageMaker.image(image.card);
    });
    return await grid(await Promise.all(pictures), size);
  } finally {
    await imageMaker.close();
  }
}
