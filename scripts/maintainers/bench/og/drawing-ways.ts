import type { OgCard } from '../../../../src/formats/link-images/card.ts';
import { openImageMaker } from '../../../../src/images/image-maker.ts';
import { astroOgCanvas } from './astro-og-canvas.ts';
import { naive } from './naive-satori.ts';
import { project } from './project-folder.ts';
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
    image: (card) => openImageMaker({ content, project, cache }).image(card),
  }),
  naive: ({ content }: Places) => naive(content),
  'astro-og-canvas': ({ content, rivals }: Places) => astroOgCanvas(content, rivals),
  takumi: ({ content, rivals }: Places) => takumi(content, rivals),
} satisfies Record<string, (places: Places) => Way | Promise<Way>>;
