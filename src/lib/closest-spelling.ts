import { distance } from 'fastest-levenshtein';

/**
 * The candidate closest to `word` by Levenshtein distance, ignoring case and width; undefined when more than a third of
 * the letters, or more than three, differ. Two swapped neighbouring letters count as one edit.
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

/** Whether two words differ only in two neighbouring letters that are swapped. */
function areSwapped(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, index) => letter !== b[index]);
  return a.length === b.length && at >= 0 && a === b.slice(0, at) + b[at + 1] + b[at] + b.slice(at + 2);
}

const fold = (word: string) => word.normalize('NFKC').toLowerCase();
const limit = (a: string, b: string) =>
  Math.min(3, Math.max(1, Math.floor(Math.max(a.length, b.length) / 3)));
