import { jpegPieces } from './jpeg-header.ts';
import { pngPieces } from './png-header.ts';
import { webpPieces } from './webp-header.ts';

export type BitmapType = 'png' | 'jpg' | 'webp';

/**
 * Splits a bitmap into the segments of its format and returns those that make up the image, without metadata (EXIF,
 * XMP, IPTC, comments, thumbnails, trailing data), but with its orientation and colour profile. Undefined for a file
 * that is truncated or otherwise damaged.
 */
export function withoutMetadata(bytes: Buffer, type: BitmapType): Buffer | undefined {
  try {
    return Buffer.concat({ png: pngPieces, jpg: jpegPieces, webp: webpPieces }[type](bytes));
  } catch (error) {
    // Reading beyond the end of a truncated file throws a RangeError.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
