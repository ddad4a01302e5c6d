import type { OgCard } from '../../../src/formats/og-image/card.ts';
import { openPress } from '../../../src/press/press.ts';
import { astroOgCanvas } from './canvas.ts';
import { naive } from './naive.ts';
import { project } from './project.ts';
import { takumi } from './takumi.ts';

/** A way to make images of cards. */
export interface Way {
  image(card: OgCard): Promise<Uint8Array>;
  /** How many are asked for at once; one without it. */
  atOnce?: number;
}

/** Folders that ways need. */
export interface Places {
  content: string;
  /** Where finished images are kept. */
  cache: string;
  /** Where the packages stand that we are compared with. */
  rivals: string;
}

export const ways = {
  kairan: ({ content, cache }: Places): Way => ({
    atOnce: 16,
    image: (card) => openPress({ content, project, cache }).image(card),
  }),
  naive: ({ content }: Places) => naive(content),
  'astro-og-canvas': ({ content, rivals }: Places) => astroOgCanvas(content, rivals),
  takumi: ({ content, rivals }: Places) => takumi(content, rivals),
} satisfies Record<string, (places: Places) => Way | Promise<Way>>;
