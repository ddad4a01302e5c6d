import { Resvg } from '@resvg/resvg-js';
import satori, { type Font } from 'satori';
import { LruCache } from '../../lib/lru-cache.ts';
import type { Fonts, FontsAndEmoji } from './font-selection.ts';
import { type Layer, type Layers, type Pixels, type Runs, runsOf } from './pixel-layers.ts';
import type { Box, Drawing, PlacedPicture } from './satori-node.ts';
import { type TextRuns, textRuns } from './text-runs.ts';

/** What images are made with, kept from one image to the next. */
export interface Tools {
  fonts: Fonts;
  /** An emoji as a PNG file, about as large as the largest letters. */
  emoji(key: string): Promise<Uint8Array>;
  /** A picture of content/, fitted into a rectangle, transparent around it. */
  picture(placed: PlacedPicture): Promise<Runs>;
  /** An opaque image as a PNG file. */
  encode(image: Layers): Promise<Uint8Array<ArrayBuffer>>;
}

/** Renders a drawing as a PNG file. Equal drawings give equal bytes, on any thread. */
export type Render = (drawing: Drawing) => Promise<Uint8Array<ArrayBuffer>>;

/** Prepares a renderer that is used for many images. */
export function openRenderer(tools: Tools): Render {
  const backgrounds = new LruCache<Runs>(maxRunBytes, ({ data }) => data.byteLength);
  const stamps = new LruCache<Promise<Layer | undefined>>(maxStamps, () => 1);
  const known = new LruCache<Promise<string>>(maxEmoji, () => 1);
  // Emoji are bitmaps here, because resvg crashes the process over some SVG emoji that reach beyond their square.
  const write = openWriter(tools.fonts, (key) =>
    known.get(
      key,
      async () => `data:image/png;base64,${Buffer.from(await tools.emoji(key)).toString('base64')}`,
    ),
  );
  return async (drawing) => {
    const { width, height } = drawing;
    const size = { width, height };
    const pictures = await Promise.all(
      drawing.pictures.map(async ({ x, y, ...each }) => ({
        x,
        y,
        shape: await tools.picture({ x, y, ...each }),
      })),
    );
    const stamped = await Promise.all(
      (drawing.stamps ?? []).map((box) =>
        stamps.get(JSON.stringify([box, size]), async () => kept(paint(await write([box], size)))),
      ),
    );
    const words = paint(await write(drawing.words, size));
    const background = backgrounds.get(drawing.background, () => runsOf(paintWhole(drawing.background)));
    const layers = [{ shape: background, x: 0, y: 0 }, ...pictures, ...stamped, words];
    return tools.encode({ ...size, layers: layers.filter((layer) => layer !== undefined) });
  };
}

const kept = (painted: Painted | undefined): Layer | undefined =>
  painted && { ...painted, shape: runsOf(painted.shape) };

// Enough for the backgrounds and signatures of some hundred chapters.
const maxRunBytes = 24 * 2 ** 20;
const maxStamps = 600;
const maxEmoji = 200;
// satori parses a list of fonts again unless it is the same object.
const maxFontLists = 24;

type Size = Pick<Drawing, 'width' | 'height'>;

/** Text as an SVG document of outlines, which needs no fonts to be shown. */
export const wordsAsSvg = (
  words: readonly Box[],
  size: Size,
  { fonts, emoji }: FontsAndEmoji,
): Promise<string> =>
  openWriter(fonts, (key) => `data:image/svg+xml;base64,${Buffer.from(emoji.svg(key)).toString('base64')}`)(
    words,
    size,
  );

function openWriter(fonts: Fonts, addressOf: (key: string) => string | Promise<string>) {
  const lists = new LruCache<Font[]>(maxFontLists, () => 1);
  return async (boxes: readonly Box[], { width, height }: Size): Promise<string> => {
    const size = { width, height };
    const prepared = textRuns(
      { type: 'div', props: { style: { display: 'flex', ...size }, children: boxes } },
      fonts,
    );
    const pictures = Array.from(prepared.emoji, async ([character, key]) => [
      character,
      await addressOf(key),
    ]);
    return satori(prepared.box as unknown as Parameters<typeof satori>[0], {
      ...size,
      fonts: lists.get(facesKey(prepared), () => fontsOf(prepared, fonts)),
      graphemeImages: Object.fromEntries(await Promise.all(pictures)),
    });
  };
}

const facesKey = ({ faces }: TextRuns) =>
  faces
    .map(({ family, weight }) => `${family}/${weight}`)
    .sort()
    .join();

const numbers = { regular: 400, bold: 700, black: 900 } as const;

const fontsOf = ({ faces }: TextRuns, fonts: Fonts): Font[] =>
  faces.map(({ family, weight }) => ({
    name: family,
    weight: numbers[weight],
    data: fonts.bytes(family, weight),
  }));

const options = { font: { loadSystemFonts: false } };

function paintWhole(svg: string): Pixels {
  const { width, height, pixels } = new Resvg(svg, options).render();
  return { width, height, data: pixels };
}

// The bounding box of outlines does not include their strokes.
const margin = 24;

interface Painted extends Layer {
  shape: Pixels;
}

/**
 * The painted part of an SVG document, at whole pixels; undefined for an empty one. Rendering the whole canvas would
 * cost more than a line of text.
 */
function paint(svg: string): Painted | undefined {
  const document = new Resvg(svg, options);
  const box = document.getBBox();
  if (!box) return undefined;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const x = Math.max(0, Math.floor(box.x) - margin);
  const y = Math.max(0, Math.floor(box.y) - margin);
  box.x = x;
  box.y = y;
  box.width = Math.min(document.width, Math.ceil(right) + margin) - x;
  box.height = Math.min(document.height, Math.ceil(bottom) + margin) - y;
  if (box.width <= 0 || box.height <= 0) return undefined;
  document.cropByBBox(box);
  const { width, height, pixels } = document.render();
  return { shape: { width, height, data: pixels }, x, y };
}
