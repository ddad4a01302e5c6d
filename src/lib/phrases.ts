import { cached } from './get-or-make.ts';
import { graphemesOf } from './graphemes.ts';
import { type Break, breaks, breaksAfter } from './line-break-rules.ts';

const known = new Map<string, readonly string[]>();

/**
 * Splits a Japanese text into the pieces between which a heading may break: phrases, and words of phrases that are too
 * long for a narrow column. Joined, they are the text; no grapheme is split. A text in another `language` is one piece,
 * since it has spaces or browsers know its line breaks.
 */
export function phrases(text: string, language: string): readonly string[] {
  if (!/^ja\b/.test(language)) return [text];
  return cached(known, text, () => cut(graphemesOf(text)));
}

/** More characters than this in heading size do not fit on one line of every phone. */
const maxCharacters = 8;
const short = 2;

const closers = new Set('」』）〕］｝〉》】)');
const particle = /^[はがをにでともへのや]$/;

function cut(graphemes: readonly string[]): string[] {
  // 「家」と: a particle after a closing bracket stays with the bracketed word.
  const staysWithPrevious = (index: number) =>
    closers.has(graphemes[index] ?? '') && particle.test(graphemes[index + 1] ?? '');
  const after = breaksAfter(graphemes, 'ja').map((each, index) => {
    if (graphemes[index] === ' ') return breaks.phrase;
    return staysWithPrevious(index) ? breaks.never : each;
  });
  const pieces = piecesAt(after, breaks.phrase).flatMap(({ from, to }) => {
    const [piece, ends] = [graphemes.slice(from, to), after.slice(from, to)];
    const least = piece.length > maxCharacters ? breaks.inside : breaks.phrase;
    return piecesAt(ends, least).map((part) => piece.slice(part.from, part.to).join(''));
  });
  return pieces.reduce<string[]>(withNext, []);
}

/** Splits at breaks of at least the quality `least`. */
function piecesAt(after: readonly Break[], least: Break) {
  let from = 0;
  return after.flatMap((ending, index) => {
    if (index < after.length - 1 && ending > least) return [];
    const piece = { from, to: index + 1 };
    from = piece.to;
    return [piece];
  });
}

/** Browsers break at spaces themselves, and a short particle such as する is better kept with the word before it. */
function withNext(pieces: string[], next: string): string[] {
  const last = pieces.at(-1);
  const word = last?.slice(last.lastIndexOf(' ') + 1) ?? '';
  const isShort = Math.min(word.length, next.length) <= short;
  const joins = word === '' || (isShort && word.length + next.length <= maxCharacters);
  if (last !== undefined && joins) pieces[pieces.length - 1] = last + next;
  else pieces.push(next);
  return pieces;
}
