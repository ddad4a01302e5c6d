import { imageSize } from 'image-size';
import { type BitmapType, withoutMetadata } from '../bitmap/bitmap-header.ts';
import { unsafe } from './svg-refused.ts';
import { maxSide } from './svg-size.ts';

const address = /^data:image\/(?:png|jpe?g|webp);base64,([A-Za-z0-9+/=\s]*)$/i;
const kinds: Record<string, string> = { png: 'png', jpg: 'jpeg', webp: 'webp' };

/**
 * A bitmap in a `data:` URL, without metadata; undefined for bytes that are not an image, which browsers do not show
 * either. Throws `Refused` for every other address, and for other types of images.
 */
export function cleanImage(href: string): string | undefined {
  const [, encoded] = address.exec(href) ?? [];
  if (encoded === undefined) throw unsafe(href);
  const bytes = Buffer.from(encoded, 'base64');
  const size = measured(bytes);
  if (!size) return undefined;
  const { type = '', width, height } = size;
  const kind = kinds[type];
  if (!kind || Math.max(width, height) > maxSide) throw unsafe(`data:image/${type} ${width} × ${height}`);
  const clean = withoutMetadata(bytes, type as BitmapType);
  return clean && `data:image/${kind};base64,${clean.toString('base64')}`;
}

function measured(bytes: Buffer) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}
