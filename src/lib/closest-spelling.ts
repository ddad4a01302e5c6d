import { distance } from 'fastest-levenshtein';

/**
 * The candidate that `word` was probably meant to be, or undefined when none is near: at most a third of the
 * letters differ, and no more than three, whatever the case and the width of the letters. Two neighbours that changed
 * places are one slip.
 */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  if (folded === '') return undefined;
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const other = fold(candidate);
    if (Math.abs(other.length - folded.length) > limit(folded, other)) continue;
    const edits = areSwapped(folded, other) ? 1 : distance(folded, other);
    if (edits <= limit(folded, other) && (!best || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}

/** Whether two words are the same but for two neighbouring letters that changed places. */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.length === b.length && at >= 0 && a === b.slice(0, at) + b[at + 1] + b[at] + b.slice(at + 2);
}

const fold = (word: string) => word.normalize('NFKC').toLowerCase();
const limit = (a: string, b: string) =>
  Math.min(3, Math.max(1, Math.floor(Math.max(a.length, b.length) / 3)));
