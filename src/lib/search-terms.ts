import { folded } from './search-folding.ts';

/**
 * What is searched and what is searched for, brought to the same form. It runs where the index is made and in the
 * browser, whose dictionaries differ: a text without spaces between its words is cut into pairs of characters that
 * follow each other, and a word is found where all its pairs stand in a row.
 */

/** Scripts that are written without spaces between words; Korean, whose particles hang on the words, is like them. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々〆';
const pieces = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+[#+]*`, 'gu');
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** The terms under which a text is found: in their order, then each single character that may be asked for. */
export function termsOf(text: string): string[] {
  const found = piecesOf(text);
  const singles = new Set(found.filter(({ isWord }) => !isWord).flatMap(({ letters }) => letters));
  return [...found.flatMap(({ terms }) => terms), ...[...singles].map(spelled), ...countsIn(text)];
}

/** Numbers with what they count (`12月`, `第3回`), a term each: by themselves, both halves are found everywhere. */
const counts = /(\d+)([年月日回号])/g;
const countsIn = (text: string) =>
  [...folded(text).matchAll(counts)].map(([, number = '', counter = '']) => number + spelled(counter));
const isCount = new RegExp(`^(?:${counts.source})$`);

/** The one term of a name as a whole, so that what is called just as people typed can come first. */
export function wholeOf(text: string): string {
  const letters = piecesOf(text).flatMap(({ letters }) => letters);
  return letters.length === 0 ? '' : `whole${spelled(letters.slice(0, 40).join(''))}`;
}

/**
 * What people typed, as queries for Pagefind: a page is found when it answers all of them. In quotation marks, terms
 * are taken as they are and follow each other; without, a Latin word is the beginning of one.
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

// A question or particle between two words: the long ones anywhere, short ones (の, で, を …) behind what is no hiragana itself.
const between =
  /(?<=\S)(?:するには|について|とは)|(?<=[^\p{sc=Hiragana}\s])(?:から|まで|での|への|[のでをにはがとへも])(?=\S|$)/u;

/**
 * The same question, word by word: cut at particles too, for when nothing answers it as it was typed. Fewer than two words
 * leave nothing to choose from.
 */
export function looseQueriesOf(text: string): string[] {
  const words = folded(text).split(new RegExp(`\\s+|${between.source}`, 'u'));
  const queries = [...new Set(words.flatMap(queriesOf))];
  return queries.length > 1 ? queries : [];
}

/** Letters that stand together: a word, or a run of a script that has no spaces. */
interface Piece {
  letters: string[];
  isWord: boolean;
  terms: string[];
}

/** Pieces whose terms follow each other in a text too. A character alone stands in a pair there, so it is a row of its own. */
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

/** Characters in Latin letters, four to six each: Pagefind would cut them by a dictionary of its own. */
function spelled(characters: string): string {
  return [...characters]
    .map((each) => (each.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))
    .join('')
    .replace(/./g, letterOf);
}

const letterOf = (digit: string) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)] ?? '';
