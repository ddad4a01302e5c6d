import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { OgCard } from '../formats/link-images/card.ts';
import { cached } from '../lib/get-or-make.ts';
import { siteContent } from '../reader/content-folder.ts';
import { cacheKeys } from './cache-key.ts';
import { type ImageMaker, openImageMaker } from './image-maker.ts';

let opened: ImageMaker | undefined;

/**
 * The image maker of the site that is built or served, one for the whole process: Astro runs in the project's folder.
 */
export function siteImageMaker(): ImageMaker {
  opened ??= openImageMaker({ content: siteContent(), project: process.cwd() });
  return opened;
}

const keys = new Map<string, (card: OgCard) => string>();

/**
 * Eight hexadecimal digits that change with the content of a card, including its pictures. They do not change with the
 * engine, so that an engine update does not make everyone download unchanged images.
 */
export function imageVersion(card: OgCard): string {
  const folder = siteContent();
  return cached(keys, folder, () => cacheKeys(folder, ''))(card).slice(0, 8);
}

// Enough to keep all threads busy, and few enough that a page's own request does not wait long.
const parallelRequests = 2 * availableParallelism();

/**
 * Draws images in the background before they are requested; errors are reported to those who request them. Each card is
 * made when its turn comes, and dropped when it is drawn.
 */
export function drawAhead(imageMaker: ImageMaker, cards: readonly (() => OgCard)[]): void {
  imageMaker.expect(cards.length);
  const remaining = cards.values();
  for (let index = 0; index < parallelRequests; index++) void drawAll(imageMaker, remaining);
}

async function drawAll(imageMaker: ImageMaker, cards: Iterator<() => OgCard>): Promise<void> {
  for (let next = cards.next(); !next.done; next = cards.next())
    await drawOne(imageMaker, next.value).catch(() => undefined);
}

const drawOne = async (imageMaker: ImageMaker, card: () => OgCard) => imageMaker.image(card());
