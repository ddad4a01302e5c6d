import path from 'node:path';
import type { Format, OgCard } from '../../../src/formats/link-images/card.ts';
import { specimens } from '../../../src/formats/link-images/card-specimens.ts';
import type { Box, Drawing, FontFaces, Weight } from '../../../src/formats/link-images/satori-node.ts';
import { openProjectFonts } from '../../../src/images/project-fonts.ts';
import { find } from '../../sample.ts';
import { sampleCommunity } from '../sample-community.ts';

export const project = path.resolve(import.meta.dirname, '../../..');

/** The fonts as they are, opened once. */
export const lettering = openProjectFonts(project);
export const faces: FontFaces = lettering.fonts;

/** The specimens with the mascot of Nagoya. */
export function specimensIn(format: Format): Record<string, OgCard> {
  const community = sampleCommunity();
  return specimens({ community, locale: 'ja', format, chapter: find(community.chapters, 'nagoya') });
}

/** A line of text where it is seen: from the top of its kanji to their foot, turned ones with the room they turn in. */
export interface Line {
  text: string;
  left: number;
  top: number;
  right: number;
  bottom: number;
  color: string;
  turned: boolean;
}

const weights: Readonly<Record<number, Weight>> = { 400: 'regular', 700: 'bold', 900: 'black' };

interface Around {
  left: number;
  top: number;
  style: Readonly<Record<string, string | number>>;
  turned: boolean;
}

/** Every line of text of a drawing. */
export function linesOf({ words, stamps = [] }: Pick<Drawing, 'words' | 'stamps'>): Line[] {
  const outside = { left: 0, top: 0, style: {}, turned: false };
  return [...stamps, ...words].flatMap((box) => linesIn(box, outside));
}

function linesIn({ props }: Box, around: Around): Line[] {
  const { children = [] } = props;
  const style = { ...around.style, ...props.style };
  const left = around.left + number(props.style?.left);
  const top = around.top + number(props.style?.top);
  const turned = around.turned || props.style?.transform !== undefined;
  if (typeof children !== 'string')
    return children.flatMap((child) =>
      linesIn(child, { left, top, turned, style: { color: style.color ?? '' } }),
    );
  const size = number(style.fontSize);
  const width = faces.width(children, weights[number(style.fontWeight)] ?? 'regular') * size;
  const [wide, high] = [number(style.width), number(style.height)];
  const begin = style.justifyContent === 'center' ? left + (wide - width) / 2 : left;
  const from = high > 0 ? top + (high - size) / 2 : top;
  const line = { text: children, color: String(style.color), turned };
  // The left half of an opening bracket is empty.
  const seen = /^[「『【〈《（［｛〔]/u.test(children) ? begin + 0.42 * size : begin;
  return [{ ...line, left: seen, right: begin + width, top: from + 0.1 * size, bottom: from + 1.02 * size }];
}

const number = (value: string | number | undefined) => (typeof value === 'number' ? value : 0);

/** True where two rectangles share more than a hair. */
export function overlap(
  one: Pick<Line, 'left' | 'top' | 'right' | 'bottom'>,
  other: typeof one,
  hair = 1,
): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > hair &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > hair
  );
}
