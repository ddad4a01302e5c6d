import { availableParallelism } from 'node:os';
import process from 'node:process';
import type { OgCard } from '../formats/link-images/card.ts';
import { cached } from '../lib/get-or-make.ts';
import { siteContent } from '../reader/content-folder.ts';
import { cacheKeys } from './cache-key.ts';
import { type ImageMaker, openImageMaker } from './image-maker.ts';

let opened: ImageMaker | undefined;

/** The press of the site that is being built or shown, one for ever: Astro runs in the project's folder. */
export function siteImageMaker(): ImageMaker {
  opened ??= openImageMaker({ content: siteContent(), project: process.cwd() });
  return opened;
}

const keys = new Map<string, (card: OgCard) => string>();

/**
 * Eight hexadecimal digits that change with what a card shows, its pictures included. They do not change with the engine, so that an
 * update of it makes nobody fetch what says the same.
 */
export function imageVersion(card: OgCard): string {
  const folder = siteContent();
  return cached(keys, folder, () => cacheKeys(folder, ''))(card).slice(0, 8);
}

// Enough to keep all threads at work, and few enough that a page that asks for an image does not wait for long.
const lanes = 2 * availableParallelism();

/** Draws images in the background, so that they are there when they are asked for; those who ask are told of faults. */
export function drawAhead(press: ImageMaker, cards: readonly OgCard[]): void {
  press.expect(cards.length);
  const left = cards.values();
  for (let lane = 0; lane < lanes; lane++) void drawAll(press, left);
}

async function drawAll(press: ImageMaker, cards: Iterator<OgCard>): Promise<void> {
  for (let next = cards.next(); !next.done; next = cards.next())
    await press.image(next.value).catch(() => undefined);
}
