import type { Format } from '../card.ts';
import type { Box, Drawing, PlacedPicture } from '../satori-node.ts';

/** Width and height of each format in pixels. */
export const sizes = {
  wide: { width: 1200, height: 630 },
  square: { width: 1080, height: 1080 },
} as const satisfies Record<Format, { width: number; height: number }>;

/** A part of a card, in three layers. */
export interface Part {
  /** SVG markup without text. */
  marks?: string;
  pictures?: readonly PlacedPicture[];
  /** Texts that many cards have at the same place; they are drawn below the other texts. */
  stamps?: readonly Box[];
  words?: readonly Box[];
}

/** Combines parts into one drawing, the first ones at the bottom. */
export function compose(format: Format, parts: readonly Part[]): Drawing {
  const { width, height } = sizes[format];
  const marks = parts.map((part) => part.marks ?? '').join('');
  return {
    ...{ width, height },
    background: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks}</svg>`,
    pictures: parts.flatMap((part) => part.pictures ?? []),
    stamps: parts.flatMap((part) => part.stamps ?? []),
    words: parts.flatMap((part) => part.words ?? []),
  };
}

/** A filled rectangle. */
export const area = (x: number, y: number, width: number, height: number, fill: string): Part => ({
  marks: `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`,
});
