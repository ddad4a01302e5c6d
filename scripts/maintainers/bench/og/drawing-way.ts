import type { OgCard } from '../../../../src/formats/link-images/card.ts';

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
