import { folded } from './search-folding.ts';

/**
 * Tokenises texts and queries in the same way, when the index is made and in the browser, whose dictionaries differ.
 * Text in scripts without spaces is cut into overlapping pairs of characters (bigrams); a word matches where all of its
 * pairs stand in a row.
 */

/** Scripts written without spaces between words, and Korean, whose particles are attached to words. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Hangul}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}ー々〆';
// A number after a word is a piece of its own: who types Vue3 finds Vue 3, too.
const pieces = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{M}])+[#+]*|\\p{N}+[#+]*`, 'gu');
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

/** What a typed text asks for. */
export interface Question {
  /** The text as typed, all of which a page must match. */
  exact: string[];
  /** Its words without particles and question words: `Denoとは` → `deno`. */
  words: QuestionWord[];
  /** Whether `words` is more than what stands between spaces: then pages that match the most telling words are answers, too. */
  isCut: boolean;
}

/** A word, as queries that all must match. */
export interface QuestionWord {
  whole: string[];
  /** The same for the parts of a compound: `テスト自動化` → `テスト`, `自動`. Empty where it has none. */
  parts: string[];
}

/** Reads a typed text as a question. */
export function questionOf(text: string): Question {
  const exact = queriesOf(text);
  const words = wordsOf(text).flatMap((word) => {
    const whole = queriesOf(word);
    const parts = unique(partsOf(word).flatMap(queriesOf));
    return whole.length > 0 ? [{ whole, parts: parts.join() === whole.join() ? [] : parts }] : [];
  });
  const hasParts = words.some(({ parts }) => parts.length > 0);
  return { exact, words, isCut: hasParts || words.flatMap(({ whole }) => whole).join() !== exact.join() };
}

/** The term of a title for a term, and the query for it: a word in a title says more than the same word in a text. */
export const titleTermsOf = (text: string) => termsOf(text).map(inTitle);
export const titleQueryOf = (query: string) => query.replace(/[a-z0-9]+/g, inTitle);
const inTitle = (term: string) => `title${term}`;

// Question words or particles between two words: long ones anywhere, short ones (の, で, を …) only after a character that
// is not hiragana.
const between = new RegExp(
  [
    String.raw`\s+|[?？、。・]`,
    String.raw`(?<=\S)(?:とは(?:何|なに)?|って(?:何|なに)|ですか|するには|するための?|するとき|したいとき|したい|について|による|における)`,
    String.raw`(?<=[^\p{sc=Hiragana}\s])(?:から|まで|での|への|との|する|した|して|[のでをにはがとへもや])(?=\S|$)`,
  ].join('|'),
  'u',
);

/** Words of a question that say nothing of its subject. */
const asking =
  /^(?:使い方|やり方|仕方|方法|何|なに|どう|どうやって|なぜ|教えて|知りたい|おすすめ|how|to|what|is|the|a|an)$/u;

/** The words of a typed text; those that only ask are dropped, and single characters of scripts without spaces, where others remain. */
function wordsOf(text: string): string[] {
  // Katakana stays as it is, to be told from particles in hiragana.
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(between)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !asking.test(word) && !isSingle(word));
  // 柏の葉 is a name, not a leaf of an oak.
  return telling.length > 0 ? telling : [text];
}

const isSingle = (word: string) => isUnspaced.test(word) && [...word].length === 1;

// Letters and a number may be written with or without something in between: `Vue3`, `Vue.js 3`.
const seams = /(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{Script=Latin})/u;

/** The parts of a compound, two characters or more each, and verbs by their kanji (作り方 → 作); the word itself where there are none. */
function partsOf(word: string): string[] {
  const runsOfWord = word.match(runs) ?? [];
  const parts = runsOfWord.flatMap((run) => (isLong.test(run) ? segmentsOf(run) : run.split(seams)));
  const telling = parts
    .map((part) => part.replace(suffix, ''))
    .filter((part) => !isSingle(part) && piecesOf(part).length > 0);
  const stems = runsOfWord.flatMap((run) => verb.exec(run)?.[1] ?? []);
  const compound = telling.length > 1 ? telling.filter((part) => !verb.test(part)) : [];
  return compound.length + stems.length > 0 ? [...compound, ...stems] : [word];
}

/** A verb or a word made of one: its kanji stay where its ending changes. */
const verb = /^(\p{sc=Han}{1,2})(?![のをにはがとへもやで]$)\p{sc=Hiragana}+$/u;

/** Runs of one script; kana that follow a kanji belong to it (作り). */
const runs =
  /\p{sc=Katakana}[\p{sc=Katakana}ー]*|\p{sc=Han}+\p{sc=Hiragana}*|[^\p{sc=Katakana}\p{sc=Han}]+/gu;

/** Runs that are probably several words. */
const isLong =
  /^(?:\p{sc=Han}{4,}|[\p{sc=Katakana}ー]{6,}|[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)/u;

/** Endings that make another word of a word of two kanji: 自動化. */
const suffix = /(?<=\p{sc=Han}{2})[化性的系法者用論]$/u;

/** Words by the dictionary of the browser, where it has one. */
const segmentsOf = (run: string): string[] =>
  typeof Intl.Segmenter === 'function'
    ? [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(run)].map(({ segment }) => segment)
    : [run];

const unique = (list: readonly string[]) => [...new Set(list)];

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
