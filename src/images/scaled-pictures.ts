import { statSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { EmojiSet } from '../formats/link-images/emoji-sequences.ts';
import { flatten, type Runs, runsOf } from '../formats/link-images/pixel-layers.ts';
import type { PlacedPicture } from '../formats/link-images/satori-node.ts';
import { LruCache } from '../lib/lru-cache.ts';
import type { Judged } from '../reader/picture-judgement.ts';
import { publishedPicture } from '../reader/published-picture.ts';
import { openRasterizer } from './rasterize.ts';

/** Gives pictures of a content folder in a given size. */
export type Pictures = (wanted: PlacedPicture) => Promise<Runs>;

// Enough for the mascots of 150 chapters.
const mostBytes = 64 * 2 ** 20;

export function openPictures(content: string): Pictures {
  const recent = new LruCache<{ runs: Promise<Runs>; bytes: number }>(mostBytes, ({ bytes }) => bytes);
  return async ({ path: file, width, height }) => {
    const size = { width: Math.round(width), height: Math.round(height) };
    // Throws where the file is missing. Size and time are part of the key, because pictures change while the dev server
    // runs.
    const { mtimeMs, size: weight } = statSync(path.join(content, file));
    return recent.get(`${file} ${mtimeMs} ${weight} ${size.width} ${size.height}`, () => ({
      runs: picture(publishedPicture(content, file), size),
      bytes: 4 * size.width * size.height,
    })).runs;
  };
}

interface Size {
  width: number;
  height: number;
}

async function picture(judged: Judged, size: Size): Promise<Runs> {
  const { data, info } = await openRasterizer(judged, 1)
    .resize({ ...size, fit: 'inside' })
    .toColorspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const shape = { width: info.width, height: info.height, data: timesOpacity(data) };
  const middle = { x: (size.width - info.width) / 2, y: (size.height - info.height) / 2 };
  return runsOf(flatten({ ...size, layers: [{ shape, ...middle }] }));
}

/** Multiplies colours by their opacity (premultiplied alpha), which blending needs. */
function timesOpacity(data: Buffer): Uint8Array {
  const pixels = new Uint8Array(data);
  for (let at = 0; at < pixels.length; at += 4) {
    const opacity = pixels[at + 3] ?? 0;
    if (opacity === 255) continue;
    for (let channel = at; channel < at + 3; channel++)
      pixels[channel] = Math.round(((pixels[channel] ?? 0) * opacity) / 255);
  }
  return pixels;
}

// As large as the largest letters.
const emojiSide = 160;

/** Draws the emoji of a set as PNG files. */
export const emojiPictures = (emoji: EmojiSet) => (key: string) =>
  sharp(Buffer.from(emoji.svg(key)))
    .resize(emojiSide, emojiSide)
    .png()
    .toBuffer();
