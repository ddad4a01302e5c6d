import sharp, { type Sharp } from 'sharp';
import type { Judged } from '../reader/picture-judgement.ts';

// An SVG may claim any size; no picture is shown larger than this.
const maxSide = 4096;
/** The resolution (dots per inch) at which one SVG pixel is one pixel. */
const plainDensity = 72;

/** A picture as upright pixels: an SVG at `times` its own size, a photograph as it is. */
export function openRasterizer({ picture, bytes }: Judged, times: number): Sharp {
  const largest = maxSide / Math.max(picture.width, picture.height);
  const density = plainDensity * Math.min(times, largest);
  // A damaged photograph is shown as far as it can be read, as browsers do.
  return sharp(bytes, { failOn: 'none', ...(picture.type === 'svg' ? { density } : {}) }).autoOrient();
}
