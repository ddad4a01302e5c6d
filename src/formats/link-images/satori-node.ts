/** A node that satori lays out: https://github.com/vercel/satori#documentation */
export interface Box {
  type: 'div' | 'span' | 'svg' | 'path';
  props: {
    style?: Readonly<Record<string, string | number>>;
    children?: string | readonly Box[];
    [attribute: string]: unknown;
  };
}

/** A picture of content/, shown whole in the middle of a rectangle (pixels). */
export interface PlacedPicture {
  /** Its path in the content folder. */
  path: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One image as layers, the lowest first. */
export interface Drawing {
  width: number;
  height: number;
  /**
   * SVG markup of what has no words: paper, bands, lines. It is drawn once and kept for all images that have the same,
   * so it depends on little: kind and colour, not on the record.
   */
  ground: string;
  pictures: readonly PlacedPicture[];
  /**
   * Words that many images have at the same place: a signature, the number of a day. Each is drawn once and kept. Boxes are
   * placed from the upper left corner of the image (`position: absolute`).
   */
  stamps?: readonly Box[];
  /** All other words, placed in the same way. */
  words: readonly Box[];
}

/** What setting text needs to know of the fonts. */
export interface FontFaces {
  /** Width of a line in ems: 1 is as wide as the font is high. */
  width(text: string, weight: Weight): number;
  /** The characters (graphemes) that no font and no emoji of ours can show, once each. */
  missing(text: string): string[];
}

export type Weight = 'regular' | 'bold' | 'black';
