import type { OgCard } from '../../../../src/formats/link-images/card.ts';

/** A library for images of cards. */
export interface Way {
  image(card: OgCard): Promise<Uint8Array>;
  /** Number of concurrent calls; one by default. */
  atOnce?: number;
}

/** Folders for the libraries. */
export interface Places {
  content: string;
  /** Cache of finished images. */
  cache: string;
  /** Where the packages to compare with are installed. */
  packages: string;
}
