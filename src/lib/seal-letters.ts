import { cached } from './get-or-make.ts';
import type { Words } from './translated-text.ts';

/** One character of a seal in a square of 100 by 100; `y` is its baseline. */
export interface SealText {
  text: string;
  x: number;
  y: number;
  size: number;
}

const square = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The characters in a chapter's seal: four in two columns from the right, as on real seals, when the name has exactly
 * four; else the first two, one above the other; else the first letter. It is the same in every language.
 */
export function sealLines(name: Words, round = false): SealText[] {
  return arrange(
    cached(cut, name, () => lettersOf(name)),
    round,
  );
}

const cut = new WeakMap<Words, readonly string[]>();

function lettersOf(name: Words): readonly string[] {
  const [text = ''] = Object.values(name);
  const letters = [...segmenter.segment(text.replace(/[\s\p{P}\p{S}]/gu, ''))].map(({ segment }) => segment);
  const [first = '・', second = '', third = '', fourth = ''] = letters;
  if (!square.test(first + second)) return [first.toLocaleUpperCase('en')];
  if (letters.length === 4 && square.test(third + fourth)) return letters;
  return second ? [first, second] : [first];
}

/**
 * Positions of one, two or four characters in a seal; they are closer together in a round one, whose rim would cut the
 * corners.
 */
export function arrange(letters: readonly string[], round = false): SealText[] {
  const closer = round ? (closest[letters.length] ?? 1) : 1;
  const rounded = (value: number) => Math.round(100 * value) / 100;
  const near = (place: number) => rounded(50 + (place - 50) * closer);
  return inSquare(letters).map(({ text, x, y, size }) => {
    return { text, x: near(x), y: near(y), size: rounded(size * closer) };
  });
}

const closest: Readonly<Record<number, number>> = { 2: 0.875, 4: 0.78 };

function inSquare([first = '', second, third, fourth]: readonly string[]): SealText[] {
  if (second === undefined) return [at(first, 50, 71, square.test(first) ? 58 : 60)];
  if (third === undefined || fourth === undefined) return [at(first, 50, 46, 39), at(second, 50, 85, 39)];
  return [at(first, 70, 45, 36), at(second, 70, 83, 36), at(third, 31, 45, 36), at(fourth, 31, 83, 36)];
}

const at = (text: string, x: number, y: number, size: number): SealText => ({ text, x, y, size });
