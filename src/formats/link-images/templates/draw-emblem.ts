import { arrange } from '../../../lib/seal-letters.ts';
import type { Emblem, Seal } from '../card.ts';
import type { Box } from '../satori-node.ts';
import { inksOf } from './card-colors.ts';
import type { Part } from './card-frame.ts';

/** A square on the card, in pixels. */
export interface Square {
  x: number;
  y: number;
  size: number;
}

const sealShapes = {
  square:
    '<path d="M9 4 50 3 92 5Q97 6 97 11L96 50 97 90Q96 97 90 97L51 96 9 97Q4 96 3 90L4 50 3 10Q4 4 9 4Z" fill="FILL"/><path d="M10 10 90 9 91 90 10 91Z" fill="none" stroke="LINE" stroke-width="2.5"/>',
  round:
    '<circle cx="50" cy="50" r="47" fill="FILL"/><circle cx="50" cy="50" r="41" fill="none" stroke="LINE" stroke-width="2.5"/>',
};

/**
 * A mascot, a logo or a seal. On a background of its own colour a seal is `reversed`: a light seal with its characters
 * in the colour.
 */
export function drawEmblem(emblem: Emblem, square: Square, reversed = false): Part {
  if ('letters' in emblem) return drawSeal(emblem, square, reversed);
  const [x, y, size] = [square.x, square.y, square.size].map(Math.round) as [number, number, number];
  return { pictures: [{ path: emblem.picture, x, y, width: size, height: size }] };
}

function drawSeal({ letters, round, color, tilt }: Seal, { x, y, size }: Square, reversed: boolean): Part {
  const { fill, onFill } = inksOf(color);
  const [sealColor, letterColor] = reversed ? [onFill, fill] : [fill, onFill];
  // A seal looks larger than a picture of the same size, which has some space around it.
  const side = size * 0.92;
  const inset = (size - side) / 2;
  const scale = side / 100;
  const body = sealShapes[round ? 'round' : 'square'].replace('FILL', sealColor).replace('LINE', letterColor);
  return {
    marks: `<g transform="translate(${x + inset} ${y + inset}) scale(${scale}) rotate(${tilt} 50 50)">${body}</g>`,
    stamps: [
      {
        type: 'div',
        props: {
          style: {
            ...{ position: 'absolute', display: 'flex', left: x + inset, top: y + inset },
            ...{ width: side, height: side, color: letterColor, transform: `rotate(${tilt}deg)` },
          },
          children: arrange(letters, round).map((letter) => drawSealLetter(letter, scale, 0.96)),
        },
      },
    ],
  };
}

/** The square for a large emblem: smaller for a seal, which fills its square. */
export function withSpaceAround(emblem: Emblem, { x, y, size }: Square): Square {
  const space = 'letters' in emblem ? Math.round(size * 0.1) : 0;
  return { x: x + space, y: y + space, size: size - 2 * space };
}

/** The characters of a seal in a square. */
export function drawSealLetters(letters: readonly string[], { x, y, size }: Square, color: string): Box[] {
  const style = { position: 'absolute', display: 'flex', left: x, top: y, width: size, height: size, color };
  const children = arrange(letters).map((letter) => drawSealLetter(letter, size / 100, 1));
  return [{ type: 'div', props: { style, children } }];
}

function drawSealLetter(letter: ReturnType<typeof arrange>[number], scale: number, shrink: number): Box {
  const { text } = letter;
  const [x, y] = [50 + (letter.x - 50) * shrink, 50 + (letter.y - 50) * shrink];
  const size = letter.size * shrink;
  const fontSize = size * scale;
  return {
    type: 'div',
    props: {
      style: {
        ...{ position: 'absolute', display: 'flex', justifyContent: 'center' },
        ...{ left: (x - size) * scale, width: 2 * fontSize, top: y * scale - fontSize * 0.936 },
        ...{ fontSize, lineHeight: 1, fontWeight: 900 },
      },
      children: text,
    },
  };
}

/** Emblems in a row from the left, each overlapping the one before a little. */
export function drawRow(
  emblems: readonly Emblem[],
  { x, y, size }: Square,
  step: number,
  reversed = false,
): Part {
  return together(
    emblems.map((emblem, index) => drawEmblem(emblem, { x: x + index * step, y, size }, reversed)),
  );
}

/** Joins several parts into one. */
export function together(parts: readonly Part[]): Part {
  return {
    marks: parts.map(({ marks = '' }) => marks).join(''),
    pictures: parts.flatMap(({ pictures = [] }) => pictures),
    stamps: parts.flatMap(({ stamps = [] }) => stamps),
    words: parts.flatMap(({ words = [] }) => words),
  };
}
