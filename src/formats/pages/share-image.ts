import { type Audience, absolute } from '../audience.ts';
import type { OgCard } from '../link-images/card.ts';
import { imagePath } from '../link-images/image-address.ts';
import { imageFor } from '../link-images/page-images.ts';
import { sizes } from '../link-images/templates/card-frame.ts';

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
export function shareImage(path: string, audience: Audience): ShareImage {
  const { file, locale, card, alt } = imageFor(path, audience);
  const url = absolute(imagePath(file), { ...audience, locale });
  return { url, type: 'image/png', ...sizes[card.format], alt, card };
}
