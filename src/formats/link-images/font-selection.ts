import { graphemesOf } from '../../lib/graphemes.ts';
import { type EmojiSet, emojiKeys, isPictorial } from './emoji-sequences.ts';
import { type FontFace, readFontFace } from './font-face.ts';
import type { FontFaces, Weight } from './satori-node.ts';
import { wordsOf } from './word-segments.ts';

/** The font families that can be used. */
export interface AvailableFonts {
  /** The families that may have a character, in the order in which to try them. */
  families(codePoint: number, preference: FontPreference): Iterable<string>;
  /** The bytes of an OpenType font. */
  read(family: string, weight: Weight): ArrayBuffer;
}

/** Whose glyph forms to use where several families have a character. */
export type FontPreference = 'japanese' | 'chinese' | 'european';

/** A piece of a text: in one font, or as emoji. */
export type Piece = { text: string; family: string } | { keys: readonly string[] };

/** Fonts and emoji: the widths of texts, and the font or picture for each piece of them. */
export interface Fonts extends FontFaces {
  pieces(text: string, weight: Weight, language: string): Piece[];
  /** The bytes of a font; always the same object, because satori caches by identity. */
  bytes(family: string, weight: Weight): ArrayBuffer;
}

/** The fonts and the emoji that texts are drawn with. */
export interface FontsAndEmoji {
  fonts: Fonts;
  emoji: EmojiSet;
}

/** How one character is shown: in a family, as pictures, or not at all. */
interface Shown {
  family: string;
  text: string;
  keys?: readonly string[];
  /** In ems. */
  width: number;
  isMissing: boolean;
}

/** Stands for a character that nothing can show: the mark of Japanese printers for a missing letter. */
const missingMark = '〓';

/** The family that has the mark, and that is tried first for every character. */
export const mainFamily = 'Noto Sans JP';

// Joiners and variation selectors have no glyph of their own.
const withoutGlyph = /\p{Join_Control}|\p{Variation_Selector}/u;

/** Available fonts and emoji as `Fonts`; a font file is read when the first character needs it. */
export function openFonts(available: AvailableFonts, emoji: EmojiSet): Fonts {
  const read = new Map<string, { bytes: ArrayBuffer; face: FontFace }>();
  const known = new Map<string, Shown>();
  const open = (family: string, weight: Weight) => {
    const key = `${family}/${weight}`;
    const opened = read.get(key) ?? fontOf(available.read(family, weight));
    read.set(key, opened);
    return opened;
  };
  const lookUp = (grapheme: string, weight: Weight, preference: FontPreference): Shown => {
    const found = findShown(grapheme, preference, available, emoji, (family) => open(family, weight).face);
    return found ?? { ...shownAs(missingMark, mainFamily, open(mainFamily, weight).face), isMissing: true };
  };
  const show: Show = (grapheme, weight, preference) => {
    const key = `${weight} ${preference} ${grapheme}`;
    const shown = known.get(key) ?? lookUp(grapheme, weight, preference);
    // A normal community stays below the limit; a hostile text may have any number of words.
    if (known.size > maxKnown) known.clear();
    known.set(key, shown);
    return shown;
  };
  return {
    width: (text, weight) => showAll(text, weight, '', show).reduce((sum, { width }) => sum + width, 0),
    missing: (text) => [
      ...new Set(graphemesOf(text).filter((each) => show(each, 'regular', 'japanese').isMissing)),
    ],
    pieces: (text, weight, language) => joined(showAll(text, weight, language, show)),
    bytes: (family, weight) => open(family, weight).bytes,
  };
}

type Show = (grapheme: string, weight: Weight, preference: FontPreference) => Shown;

// A word in two fonts looks odd: where the main font lacks one of its letters, another family shows the whole word.
function showAll(text: string, weight: Weight, language: string, show: Show): Shown[] {
  const usual: FontPreference = language.startsWith('zh') ? 'chinese' : 'japanese';
  const graphemes = graphemesOf(text);
  const shown = graphemes.map((grapheme) => show(grapheme, weight, usual));
  if (shown.every(({ family }) => family === mainFamily)) return shown;
  return wordsOf(graphemes).flatMap(({ graphemes: word, script }) => {
    const plain = word.map((grapheme) => show(grapheme, weight, usual));
    const isMixed = plain.some(({ family }) => family !== mainFamily && family !== '');
    const preference = script === 'alphabetic' ? 'european' : 'chinese';
    return isMixed && script !== 'other' ? word.map((grapheme) => show(grapheme, weight, preference)) : plain;
  });
}

const maxKnown = 20_000;

const fontOf = (bytes: ArrayBuffer) => ({ bytes, face: readFontFace(bytes) });

function findShown(
  grapheme: string,
  preference: FontPreference,
  available: AvailableFonts,
  emoji: EmojiSet,
  faceOf: (family: string) => FontFace,
): Shown | undefined {
  const keys = emojiKeys(grapheme, emoji);
  if (keys && isPictorial(grapheme)) return pictures(keys);
  const shapes = [...grapheme].filter((character) => !withoutGlyph.test(character));
  let withoutAccent: Shown | undefined;
  for (const family of available.families(grapheme.codePointAt(0) ?? 0, preference)) {
    const face = faceOf(family);
    const covered = shapes.filter((character) => face.covers(character.codePointAt(0) ?? 0));
    if (covered.length === shapes.length) return shownAs(grapheme, family, face);
    if (covered.length > 0 && covered[0] === shapes[0])
      withoutAccent ??= shownAs(covered[0] ?? '', family, face);
  }
  if (keys) return pictures(keys);
  // A letter without its accent is easier to read than the mark of a missing letter.
  return withoutAccent && { ...withoutAccent, isMissing: true };
}

const pictures = (keys: readonly string[]): Shown => ({
  ...{ family: '', text: '', keys, width: keys.length, isMissing: false },
});

function shownAs(text: string, family: string, face: FontFace): Shown {
  const width = [...text].reduce((sum, character) => sum + face.advance(character.codePointAt(0) ?? 0), 0);
  return { family, text, width, isMissing: false };
}

/** Joins successive characters of one family. */
function joined(shown: readonly Shown[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { family, text, keys } of shown) {
    const last = pieces.at(-1);
    if (keys) pieces.push({ keys });
    else if (last && 'text' in last && last.family === family) last.text += text;
    else pieces.push({ text, family });
  }
  return pieces;
}
