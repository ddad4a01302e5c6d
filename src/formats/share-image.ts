import { absolute, type Reader } from './feed.ts';
import { imagePath } from './og-image/address.ts';
import type { OgCard } from './og-image/card.ts';
import { imageFor } from './og-image/cards.ts';
import { sizes } from './og-image/templates/frame.ts';

/** The picture that is shown beside a link. */
export interface ShareImage {
  /** Absolute address. */
  url: string;
  /** `image/png` */
  type: string;
  /** Pixels. */
  width: number;
  height: number;
  /** What it shows, for those who do not see it; never empty. */
  alt: string;
  /** What is drawn. */
  card: OgCard;
}

/** The picture of the page at `path` (in the default language), at an address that lasts. */
export function shareImage(path: string, reader: Reader): ShareImage {
  const { file, locale, card, alt } = imageFor(path, reader);
  const url = absolute(imagePath(file), { ...reader, locale });
  return { url, type: 'image/png', ...sizes[card.format], alt, card };
}
