import path from 'node:path';
import { imageSize } from 'image-size';
import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import { type BitmapType, withoutMetadata } from './bitmap/bitmap-header.ts';
import { readDrawing } from './svg/read-drawing.ts';
import { maxSide } from './svg/svg-size.ts';

/** A usable image: its path in the content folder and its size in pixels. */
export interface Picture {
  path: string;
  width: number;
  height: number;
  type: BitmapType | 'svg';
}

/** Why an image cannot be used. */
export interface Refusal {
  code: ProblemCode;
  details: Record<string, string>;
}

/** An image with the bytes to publish: bitmaps without metadata, SVG files rewritten. */
export interface Judged {
  picture: Picture;
  bytes: Buffer;
}

export const maxBytes = 8_000_000;
const maxSvgBytes = 512_000;
const bitmaps = new Set<string>(['png', 'jpg', 'webp'] satisfies BitmapType[]);

/**
 * Decides whether an image may be published, from the bytes at `target` in the content folder. All code that uses
 * images relies on this function.
 */
export function judgePicture(bytes: Buffer, target: string): Judged | Refusal {
  const ending = path.posix.extname(target).slice(1).toLowerCase().replace('jpeg', 'jpg');
  if (looksLikeMarkup(bytes)) return judgeSvg(bytes, target, ending);
  const size = sizeOf(bytes);
  const { type = '', width = 0, height = 0 } = size ?? {};
  if (!bitmaps.has(type)) return { code: 'image-kind', details: {} };
  if (ending !== type) return { code: 'image-extension', details: { found: type } };
  if (bytes.length > maxBytes) return tooLarge(bytes);
  if (Math.max(width, height) > maxSide)
    return { code: 'image-too-large', details: { size: `${width} × ${height}` } };
  const clean = withoutMetadata(bytes, type as BitmapType);
  if (!clean || width < 1 || height < 1) return { code: 'image-broken', details: {} };
  return { picture: { path: target, width, height, type: type as BitmapType }, bytes: clean };
}

function judgeSvg(bytes: Buffer, target: string, ending: string): Judged | Refusal {
  const isSvg = namesSvg(bytes);
  if (ending !== 'svg')
    return isSvg
      ? { code: 'image-extension', details: { found: 'svg' } }
      : { code: 'image-kind', details: {} };
  if (bytes.length > maxSvgBytes) return tooLarge(bytes);
  const drawing = readDrawing(bytes);
  if ('code' in drawing) return drawing;
  const { width, height, svg } = drawing;
  return { picture: { path: target, width, height, type: 'svg' }, bytes: Buffer.from(svg) };
}

export const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

const tooLarge = ({ length }: Buffer): Refusal => ({
  code: 'image-too-large',
  details: { size: kilobytes(length) },
});

function sizeOf(bytes: Buffer) {
  try {
    return imageSize(bytes);
  } catch {
    return undefined;
  }
}

/** The beginning of a file in UTF-8 or UTF-16, both of which browsers accept. */
const beginning = (bytes: Buffer) => bytes.toString('latin1', 0, 4000).replace(/\0/g, '');

const looksLikeMarkup = (bytes: Buffer) => /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*</.test(beginning(bytes));

const namesSvg = (bytes: Buffer) => /<(?:[^\s<>:]+:)?svg[\s>/]/i.test(beginning(bytes));
