import type { CalendarLeaf } from '../../../lib/date-and-number-text.ts';
import type { FontFaces } from '../satori-node.ts';
import { dayInk, hairline, sheet, softInk, vermilion } from './card-colors.ts';
import type { Part } from './card-frame.ts';
import { placeText, setText } from './set-text.ts';

/** The place of a leaf; its height is `leafShape` times its width. */
interface LeafPlace {
  x: number;
  y: number;
  width: number;
  /** The colour of its binding, and of the text on that. */
  bound: string;
  onBound: string;
  /** Whether the day is struck through. */
  off?: boolean;
  /** The text below the weekday, such as the last day. */
  below?: string;
}

export const leafShape = 1.2;

/** A leaf of a tear-off calendar: a binding above, a torn edge below. */
export function drawLeaf(leaf: CalendarLeaf, place: LeafPlace, locale: string, faces: FontFaces): Part {
  const { x, y, width, bound, onBound, off = false, below } = place;
  const height = width * leafShape;
  const head = width * 0.24;
  const middle = x + width / 2;
  const set = (text: string, size: number, weight: 'regular' | 'bold' | 'black') => {
    const sizes = [1, 0.9, 0.8, 0.7, 0.6, 0.5].map((share) => share * size);
    return setText({ text, language: locale }, { width: width * 0.88, sizes, maxLines: 1, weight }, faces);
  };
  const number = set(leaf.day, width * 0.58, 'black');
  const weekday = below ? `${leaf.weekday} ${below}` : leaf.weekday;
  const color = off ? softInk : dayInk(leaf.index);
  const at = (top: number, inkOf: string) =>
    ({ x: middle, y: y + top, color: inkOf, align: 'center' }) as const;
  return {
    marks: `<path d="${torn(x, y, width, height)}" fill="${sheet}" stroke="${hairline}" stroke-width="1.5"/><path d="M${x} ${y + head}V${y + 5}Q${x} ${y} ${x + 5} ${y}H${x + width - 5}Q${x + width} ${y} ${x + width} ${y + 5}V${y + head}Z" fill="${bound}"/>`,
    stamps: [
      ...placeText(set(leaf.month, width * 0.14, 'bold'), at(head / 2 - width * 0.065, onBound), faces),
      ...placeText(number, at(head + width * 0.15, color), faces),
      ...placeText(set(weekday, width * 0.145, 'bold'), at(height - width * 0.25, color), faces),
    ],
    words: off ? [strike(x + width * 0.14, y + head + width * 0.4, width * 0.72, width * 0.035)] : [],
  };
}

function torn(x: number, y: number, width: number, height: number): string {
  const teeth = 12;
  const step = width / teeth;
  const bottom = y + height;
  const edge = Array.from({ length: teeth }, (_, index) => {
    const right = x + width - index * step;
    const depth = [3, 5, 2, 4][index % 4] ?? 3;
    return `Q${right - step / 2} ${bottom + depth} ${right - step} ${bottom - (index % 3)}`;
  });
  return `M${x} ${y + 6}H${x + width}V${bottom}${edge.join('')}Z`;
}

const strike = (left: number, top: number, width: number, height: number) => ({
  type: 'div' as const,
  props: {
    style: {
      position: 'absolute',
      left,
      top,
      width,
      height,
      background: vermilion,
      transform: 'rotate(-8deg)',
    },
  },
});

/** A status as a rubber stamp across the leaf: cancelled, postponed, changed. */
export function drawStamp(
  text: string,
  place: { x: number; y: number; width: number; size: number },
  language: string,
  faces: FontFaces,
): Part {
  const sizes = [1, 0.85, 0.72, 0.6, 0.5, 0.4].map((share) => share * place.size);
  const block = setText(
    { text, language },
    { width: place.width - place.size * 0.6, sizes, maxLines: 1, weight: 'black' },
    faces,
  );
  const [line = ''] = block.lines;
  const width = block.width + block.size * 0.6;
  const height = block.size * 1.42;
  return {
    words: [
      {
        type: 'div',
        props: {
          style: {
            ...{ position: 'absolute', display: 'flex', alignItems: 'center', justifyContent: 'center' },
            ...{ left: place.x - width / 2, top: place.y - height / 2, width, height },
            ...{
              background: sheet,
              border: `${Math.round(block.size * 0.09)}px solid ${vermilion}`,
              borderRadius: 8,
            },
            ...{
              color: vermilion,
              fontSize: block.size,
              fontWeight: 900,
              lineHeight: 1,
              whiteSpace: 'nowrap',
            },
            ...{ transform: 'rotate(-7deg)', boxSizing: 'border-box' },
          },
          children: line,
        },
      },
    ],
  };
}
