import { jpegPieces } from './jpeg-header.ts';
import { pngPieces } from './png-header.ts';
import { webpPieces } from './webp-header.ts';

export type BitmapType = 'png' | 'jpg' | 'webp';

/**
 * Cuts a bitmap into the pieces that its format has and gives back those that make up the picture: without what a camera or a program
 * wrote into it (EXIF, XMP, IPTC, comments, thumbnails, what hangs on behind its end), but with the way it was held and its
 * colour profile. Undefined for a file that is cut off or otherwise damaged.
 */
export function withoutMetadata(bytes: Buffer, type: BitmapType): Buffer | undefined {
  try {
    return Buffer.concat({ png: pngPieces, jpg: jpegPieces, webp: webpPieces }[type](bytes));
  } catch (error) {
    // What is cut off is read beyond its end.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
