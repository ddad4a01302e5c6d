import { cached } from './get-or-make.ts';
import { graphemesOf } from './graphemes.ts';
import { type Break, breaks, breaksAfter } from './line-break-rules.ts';

const known = new Map<string, readonly string[]>();

/**
 * A Japanese text in the pieces between which a line may end in a heading: its phrases, and the words of phrases that
 * are too long for a narrow column. Together they are the text, and no character is cut. Texts in `language`s other
 * than Japanese are one piece: they have spaces, or browsers know where they break.
 */
export function phrases(text: string, language: string): readonly string[] {
  if (!/^ja\b/.test(language)) return [text];
  return cached(known, text, () => cut(graphemesOf(text)));
}

/** More characters than this in large type do not fit beside each other on every phone. */
const most = 8;
const short = 2;

const closers = new Set('」』）〕］｝〉》】)');
const particle = /^[はがをにでともへのや]$/;

function cut(graphemes: readonly string[]): string[] {
  // 「家」と: what follows a bracket belongs to what is in it.
  const clings = (index: number) =>
    closers.has(graphemes[index] ?? '') && particle.test(graphemes[index + 1] ?? '');
  const after = breaksAfter(graphemes, 'ja').map((each, index) => {
    if (graphemes[index] === ' ') return breaks.phrase;
    return clings(index) ? breaks.never : each;
  });
  const pieces = piecesAt(after, breaks.phrase).flatMap(({ from, to }) => {
    const [piece, ends] = [graphemes.slice(from, to), after.slice(from, to)];
    const least = piece.length > most ? breaks.inside : breaks.phrase;
    return piecesAt(ends, least).map((part) => piece.slice(part.from, part.to).join(''));
  });
  return pieces.reduce<string[]>(withNext, []);
}

/** Pieces that end where a line may at `least` so well. */
function piecesAt(after: readonly Break[], least: Break) {
  let from = 0;
  return after.flatMap((ending, index) => {
    if (index < after.length - 1 && ending > least) return [];
    const piece = { from, to: index + 1 };
    from = piece.to;
    return [piece];
  });
}

/** Browsers find spaces themselves, and a word as short as する is better off with the one before it. */
function withNext(pieces: string[], next: string): string[] {
  const last = pieces.at(-1);
  const word = last?.slice(last.lastIndexOf(' ') + 1) ?? '';
  const isShort = Math.min(word.length, next.length) <= short;
  const joins = word === '' || (isShort && word.length + next.length <= most);
  if (last !== undefined && joins) pieces[pieces.length - 1] = last + next;
  else pieces.push(next);
  return pieces;
}
