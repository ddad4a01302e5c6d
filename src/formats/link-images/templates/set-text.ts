import type { CardText } from '../card.ts';
import type { Box, FontFaces, Weight } from '../satori-node.ts';
import { fitText } from '../typeset.ts';

/** How to set a text; lengths in pixels. */
interface Setting {
  width: number;
  /** Font sizes to try, largest first. */
  sizes: readonly number[];
  maxLines: number;
  weight: Weight;
  /** Line height (baseline to baseline), in font sizes. */
  leading?: number;
  /** The greatest height, from the top of the first line to the bottom of the last. */
  height?: number;
}

/** A text that is broken into lines, without a position. */
export interface Block {
  lines: readonly string[];
  language: string;
  size: number;
  weight: Weight;
  leading: number;
  /** The height of its glyphs; 0 without lines. */
  height: number;
  /** The width of its longest line. */
  width: number;
  /** Whether its end was left out. */
  cut: boolean;
}

// Where the glyphs of Noto Sans JP's kanji begin and end in ems, from the top of a line box of one font size.
const inkTop = 0.1;
const inkBottom = 1.02;
const ink = inkBottom - inkTop;

const weights: Readonly<Record<Weight, number>> = { regular: 400, bold: 700, black: 900 };

/** Breaks a text into lines in the largest size that fits. */
export function setText(said: CardText, setting: Setting, faces: FontFaces): Block {
  const { width, sizes, maxLines, weight, leading = 1.24, height } = setting;
  const { lines, size, cut } = fitText(
    said.text,
    {
      ...{ width, sizes, maxLines, weight, language: said.language },
      // The last line needs no leading below it.
      ...(height !== undefined && {
        height: height + (leading - ink) * (sizes.at(-1) ?? 0),
        lineHeight: leading,
      }),
    },
    faces,
  );
  return {
    ...{ lines, size, weight, leading, cut, language: said.language },
    height: lines.length === 0 ? 0 : size * ((lines.length - 1) * leading + ink),
    width: Math.max(0, ...lines.map((line) => faces.width(line, weight) * size)),
  };
}

/** A text on one line, in a smaller size if necessary; undefined for undefined. */
export function setLine<Text extends CardText | undefined>(
  said: Text,
  { width, size, weight = 'bold' }: { width: number; size: number; weight?: Weight },
  faces: FontFaces,
): Block | (undefined extends Text ? undefined : never) {
  if (!said) return undefined as undefined extends Text ? undefined : never;
  const sizes = [1, 0.92, 0.84, 0.76].map((share) => Math.round(size * share));
  return setText(said, { width, sizes, maxLines: 1, weight }, faces);
}

/** The position of a block: `x` is its left edge, middle or right edge (see `align`), `y` the top of its glyphs. */
export interface Place {
  x: number;
  y: number;
  color: string;
  align?: 'left' | 'center' | 'right';
}

/** A block as boxes, one for each line. */
export function placeText(block: Block, { x, y, color, align = 'left' }: Place, faces: FontFaces): Box[] {
  const { lines, size, weight, leading, language } = block;
  return lines.map((line, index) => {
    const width = faces.width(line, weight) * size;
    const left =
      align === 'center' ? x - width / 2 : align === 'right' ? x - width : x - hangingIndent(line) * size;
    return {
      type: 'div',
      props: {
        lang: language,
        style: {
          ...{ position: 'absolute', left, width, top: y - inkTop * size + index * leading * size },
          ...{ fontSize: size, fontWeight: weights[weight], lineHeight: 1, whiteSpace: 'nowrap', color },
        },
        children: line,
      },
    };
  });
}

/** An opening bracket fills only the right half of its em square, so the line is moved left by the empty half. */
const hangingIndent = (line: string) => (/^[「『【〈《（［｛〔]/u.test(line) ? 0.42 : 0);

/** One of several blocks above each other. */
export interface Row {
  block: Block | undefined;
  /** The space below it. */
  gap: number;
  color: string;
}

/** Places blocks from top to bottom; `from` says which end of the height they are aligned to. */
export function stack(
  rows: readonly Row[],
  { x, y, height }: { x: number; y: number; height: number },
  faces: FontFaces,
  from: 'top' | 'middle' | 'bottom' = 'middle',
): Box[] {
  const shown = rows.filter(({ block }) => block !== undefined && block.lines.length > 0);
  const total = shown.reduce(
    (sum, { block, gap }, index) => sum + (block?.height ?? 0) + (index < shown.length - 1 ? gap : 0),
    0,
  );
  const share = { top: 0, middle: 0.5, bottom: 1 }[from];
  let top = y + (height - total) * share;
  return shown.flatMap(({ block, gap, color }) => {
    const boxes = block ? placeText(block, { x, y: top, color }, faces) : [];
    top += (block?.height ?? 0) + gap;
    return boxes;
  });
}

/** A horizontal rule between texts. */
export const rule = (left: number, top: number, width: number, color: string): Box => ({
  type: 'div',
  props: { style: { position: 'absolute', left, top, width, height: 2.5, background: color } },
});
