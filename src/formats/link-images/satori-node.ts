/** A node that satori lays out: https://github.com/vercel/satori#documentation */
export interface Box {
  type: 'div' | 'span' | 'svg' | 'path';
  props: {
    style?: Readonly<Record<string, string | number>>;
    children?: string | readonly Box[];
    [attribute: string]: unknown;
  };
}

/** A picture of content/, fitted and centred in a rectangle (pixels). */
export interface PlacedPicture {
  /** Its path in the content folder. */
  path: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One image as layers, bottom first. */
export interface Drawing {
  width: number;
  height: number;
  /**
   * SVG markup without text: paper, bands, lines. It is rendered once and cached for all images with the same markup,
   * so it should depend only on kind and colour, not on the record.
   */
  background: string;
  pictures: readonly PlacedPicture[];
  /**
   * Texts that many images have at the same place: a signature, the number of a day. Each is rendered once and cached.
   * Boxes are placed from the upper left corner of the image (`position: absolute`).
   */
  stamps?: readonly Box[];
  /** All other texts, placed in the same way. */
  words: readonly Box[];
}

/** The measurements of the fonts in use. */
export interface FontFaces {
  /** Width of a line in ems (font sizes). */
  width(text: string, weight: Weight): number;
  /** The characters (graphemes) that no font and no emoji can show, each once. */
  missing(text: string): string[];
}

export type Weight = 'regular' | 'bold' | 'black';
