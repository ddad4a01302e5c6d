import { type Audience, absolute } from '../audience.ts';
import type { OgCard } from '../link-images/card.ts';
import { imagePath } from '../link-images/image-address.ts';
import { imageFor } from '../link-images/page-images.ts';
import { sizes } from '../link-images/templates/card-frame.ts';

/** The link image of a page. */
export interface ShareImage {
  /** Absolute address. */
  url: string;
  /** `image/png` */
  type: string;
  /** In pixels. */
  width: number;
  height: number;
  /** The alternative text; never empty. */
  alt: string;
  /** The card that the image shows. */
  card: OgCard;
}

/** The link image of the page at `path` (in the default language), at a permanent address. */
export function shareImage(path: string, audience: Audience): ShareImage {
  const { file, locale, card, alt } = imageFor(path, audience);
  const url = absolute(imagePath(file), { ...audience, locale });
  return { url, type: 'image/png', ...sizes[card.format], alt, card };
}
