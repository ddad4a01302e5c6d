import sharp, { type Sharp } from 'sharp';
import type { Judged } from '../reader/picture-judgement.ts';

// A drawing may be as large as a photograph; nothing of ours shows it larger than this.
const maxSide = 4096;
/** Dots per inch at which a pixel of a drawing is one pixel. */
const plainDensity = 72;

/** A picture as pixels, upright: a drawing `times` as large as it says, a photograph as it is. */
export function openRasterizer({ picture, bytes }: Judged, times: number): Sharp {
  const largest = maxSide / Math.max(picture.width, picture.height);
  const density = plainDensity * Math.min(times, largest);
  // What a browser still shows of a damaged photograph is shown everywhere.
  return sharp(bytes, { failOn: 'none', ...(picture.type === 'svg' ? { density } : {}) }).autoOrient();
}
