import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { ScreenshotWords } from '../../../src/strings/screenshot-words.ts';
import { desktop, openView, phone, visit, wholePage } from './camera.ts';
import { contactSheet } from './contact-sheet.ts';
import type { PageType } from './page-types.ts';
import type { Shot } from './shot.ts';

const devices = { phone, desktop } as const;

/** Every page on both devices, in both colour schemes and every language (the first one has no prefix). */
export function shotsOf(pages: readonly PageType[], locales: readonly string[]): Shot[] {
  const views = locales.flatMap((locale) =>
    (['phone', 'desktop'] as const).flatMap((device) =>
      (['light', 'dark'] as const).map((scheme) => ({ locale, device, scheme })),
    ),
  );
  return views.flatMap((view) => {
    const prefix = view.locale === locales[0] ? '' : `${view.locale}/`;
    return pages.map((page) => ({
      ...page,
      ...view,
      address: prefix + (prefix && page.address === '404.html' ? '404/' : page.address),
      file: `${fileName(page.address)}.${view.locale}.${view.device}.${view.scheme}.png`,
    }));
  });
}

const fileName = (address: string) => address.replace(/\.html$|\/$/g, '').replaceAll('/', '_') || 'home';

/** Thrown for a screenshot that could not be taken. */
export class ShotError extends Error {
  readonly shot: string;

  constructor(shot: string, { message }: Error) {
    super(message.split('\n')[0]);
    this.shot = shot;
  }
}

/** Takes the screenshots into a new folder, with an overview page. Calls `report` with the number done. */
export async function takeGallery(
  shots: readonly Shot[],
  from: { browser: Browser; url: string; folder: string },
  words: ScreenshotWords,
  report: (done: number) => void,
): Promise<void> {
  mkdirSync(from.folder, { recursive: true });
  let done = 0;
  const views = [
    ...Map.groupBy(shots, ({ locale, device, scheme }) => `${locale} ${device} ${scheme}`).values(),
  ];
  const next = views[Symbol.iterator]();
  // Two at a time: one page renders while another one is written.
  const takeRemaining = async () => {
    for (const ofView of next) await takeView(ofView, from, () => report(++done));
  };
  await Promise.all([takeRemaining(), takeRemaining()]);
  writeFileSync(path.join(from.folder, 'index.html'), contactSheet(shots, words));
}

async function takeView(
  shots: readonly Shot[],
  { browser, url, folder }: { browser: Browser; url: string; folder: string },
  report: () => void,
): Promise<void> {
  const [first] = shots;
  if (!first) return;
  const page = await openView(browser, { ...devices[first.device], scheme: first.scheme });
  for (const { address, file } of shots) {
    try {
      await visit(page, new URL(address, url).href);
      writeFileSync(path.join(folder, file), await wholePage(page));
    } catch (error) {
      throw new ShotError(address, error as Error);
    }
    report();
  }
  await page.context().close();
}
