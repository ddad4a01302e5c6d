import { folded } from './search-folding.ts';

/**
 * Tokenises texts and queries in the same way, when the index is made and in the browser, whose dictionaries differ.
 * Text in scripts without spaces is cut into overlapping pairs of characters (bigrams); a word matches where all of its
 * pairs stand in a row.
 */

/** Scripts written without spaces between words, and Korean, whose particles are attached to words. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々〆';
const pieces = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+[#+]*`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** The index terms of a text in order, followed by each single character that may be searched for. */
export function termsOf(text: string): string[] {
  const found = piecesOf(text);
  const singles = new Set(found.filter(({ isWord }) => !isWord).flatMap(({ letters }) => letters));
  return [...found.flatMap(({ terms }) => terms), ...[...singles].map(spelled), ...countsIn(text)];
}

/** Numbers with their counters (`12月`, `第3回`) are one term: separately, both parts would match too much. */
const counts = /(\d+)([年月日回号])/g;
const countsIn = (text: string) =>
  [...folded(text).matchAll(counts)].map(([, number = '', counter = '']) => number + spelled(counter));
const isCount = new RegExp(`^(?:${counts.source})$`);

/** One term for a whole name, so that exact matches can be ranked first. */
export function wholeTermOf(text: string): string {
  const letters = piecesOf(text).flatMap(({ letters }) => letters);
  return letters.length === 0 ? '' : `whole${spelled(letters.slice(0, 40).join(''))}`;
}

/**
 * Turns typed text into Pagefind queries, all of which a page must match. Terms in quotation marks are exact and
 * consecutive; other Latin words match as prefixes.
 */
export function queriesOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((typed) => {
    if (isCount.test(folded(typed))) return countsIn(typed).map((term) => `"${term}"`);
    const found = piecesOf(typed);
    const [only] = found;
    if (found.length === 1 && only?.isWord) return only.terms;
    return rowsOf(found).map((row) => `"${row.flatMap(({ terms }) => terms).join(' ')}"`);
  });
}

// Question words or particles between two words: long ones anywhere, short ones (の, で, を …) only after a character that
// is not hiragana.
const between =
  /(?<=\S)(?:するには|について|とは)|(?<=[^\p{sc=Hiragana}\s])(?:から|まで|での|への|[のでをにはがとへも])(?=\S|$)/u;

/**
 * The same query split word by word, also at particles, for when the first one has no results. Empty when there are
 * fewer than two words.
 */
export function looseQueriesOf(text: string): string[] {
  const words = folded(text).split(new RegExp(`\\s+|${between.source}`, 'u'));
  const queries = [...new Set(words.flatMap(queriesOf))];
  return queries.length > 1 ? queries : [];
}

/** Consecutive letters: a word, or a run of a script without spaces. */
interface Piece {
  letters: string[];
  isWord: boolean;
  terms: string[];
}

/** Pieces whose terms are consecutive in a text too. A single character is part of pairs there, so it is a row of its own. */
function rowsOf(found: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = [[]];
  for (const piece of found) {
    if (piece.isWord || piece.letters.length > 1) rows.at(-1)?.push(piece);
    else rows.push([piece], []);
  }
  return rows.filter(({ length }) => length > 0);
}

const piecesOf = (text: string): Piece[] => (folded(text).match(pieces) ?? []).map(pieceOf);

function pieceOf(text: string): Piece {
  const letters = [...text];
  if (!isUnspaced.test(text)) {
    return { letters, isWord: true, terms: [text.replaceAll('#', 'sharp').replaceAll('+', 'plus')] };
  }
  const pairs = letters.slice(0, -1).map((letter, index) => letter + letters[index + 1]);
  return { letters, isWord: false, terms: (pairs.length > 0 ? pairs : letters).map(spelled) };
}

/** Encodes characters as Latin letters, four to six each, since Pagefind would split them by its own dictionary. */
function spelled(characters: string): string {
  return [...characters]
    .map((each) => (each.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('')
    .replace(/./g, letterOf);
}

const letterOf = (digit: string) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '';
