import { type Fonts, mainFamily, type Piece } from './font-selection.ts';
import type { Box, Weight } from './satori-node.ts';

/** Text with the font or emoji for each piece of it. */
export interface TextRuns {
  box: Box;
  /** Families with weights, in the order of first use. */
  faces: readonly { family: string; weight: Weight }[];
  /** Keys of emoji, by the private-use character that stands for each in the text. */
  emoji: ReadonlyMap<string, string>;
}

/** Prepares text for satori, which knows the fonts it is given but not which of them suits a language or a word. */
export function textRuns(words: Box, fonts: Fonts): TextRuns {
  const faces = new Map<string, { family: string; weight: Weight }>();
  const emoji = new Map<string, string>();
  const need = (family: string, weight: Weight) => faces.set(`${family}/${weight}`, { family, weight });
  const standIn = (key: string) => {
    const known = [...emoji].find(([, each]) => each === key)?.[0];
    const character = known ?? String.fromCodePoint(firstStandIn + emoji.size);
    emoji.set(character, key);
    return character;
  };
  const walk = (box: Box, inherited: Inherited): Box => {
    const own = inherit(box, inherited);
    const { children } = box.props;
    if (children === undefined) return box;
    if (typeof children !== 'string')
      return { ...box, props: { ...box.props, children: children.map((child) => walk(child, own)) } };
    const pieces = fonts.pieces(children, own.weight, own.language);
    need(mainFamily, own.weight);
    for (const piece of pieces) if ('family' in piece) need(piece.family, own.weight);
    return { ...box, props: { ...box.props, children: show(pieces, own, standIn) } };
  };
  const box = walk(
    { ...words, props: { ...words.props, style: { ...words.props.style, fontFamily: mainFamily } } },
    root,
  );
  return { box, faces: [...faces.values()], emoji };
}

/** The properties that a text inherits from the boxes around it. */
interface Inherited {
  weight: Weight;
  language: string;
  size: number;
  lineHeight: number;
}

const root: Inherited = { weight: 'regular', language: '', size: 16, lineHeight: 1.2 };

function inherit({ props: { style = {}, lang } }: Box, inherited: Inherited): Inherited {
  const { fontWeight, fontSize, lineHeight } = style;
  return {
    weight: typeof fontWeight === 'number' ? weightOf(fontWeight) : inherited.weight,
    language: typeof lang === 'string' ? lang : inherited.language,
    size: typeof fontSize === 'number' ? fontSize : inherited.size,
    lineHeight: typeof lineHeight === 'number' ? lineHeight : inherited.lineHeight,
  };
}

const weightOf = (number: number): Weight => (number >= 800 ? 'black' : number >= 600 ? 'bold' : 'regular');

// A private-use character (plane 15), which has no meaning in any text of a community.
const firstStandIn = 0xf0000;

function show(
  pieces: readonly Piece[],
  { size, lineHeight }: Inherited,
  standIn: (key: string) => string,
): string | Box[] {
  const shown = pieces.map((piece) =>
    'keys' in piece ? { family: mainFamily, text: piece.keys.map(standIn).join('') } : piece,
  );
  if (shown.every(({ family }) => family === mainFamily)) return shown.map(({ text }) => text).join('');
  // A line with several fonts becomes higher unless every span has the same line height.
  const spans = shown.map(({ family, text }): Box => {
    if (family === mainFamily) return { type: 'span', props: { children: text } };
    return { type: 'span', props: { style: { fontFamily: family, lineHeight: 0 }, children: text } };
  });
  return [
    { type: 'div', props: { style: { display: 'block', height: size * lineHeight }, children: spans } },
  ];
}
