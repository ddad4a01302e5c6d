import { closest } from '../../lib/closest-spelling.ts';
import { skeleton } from '../../lib/lookalike-letters.ts';

/** A record's id with all its names: in any language, its reading, its former ids. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** The id that was meant; `safe` when there is no other possible meaning. */
export interface Meant {
  id: string;
  safe: boolean;
}

/**
 * The id meant by a name: by a display name in any language, or by a similar spelling. `kind` has the words for such
 * records, which may be omitted: 名古屋 for 名古屋支部. Undefined when no name, or more than one, is close.
 */
export function idMeant(
  written: string,
  known: readonly Named[],
  kind: readonly string[] = [],
): Meant | undefined {
  const wanted = folded(written, []);
  const byId = known.filter(({ id }) => folded(id, []) === wanted);
  const [same, ...others] =
    byId.length > 0 ? byId : known.filter(({ names }) => names.some((name) => isSame(name, written, kind)));
  if (same) return others.length === 0 ? { id: same.id, safe: true } : undefined;
  const near =
    closest(
      written,
      known.map(({ id }) => id),
    ) ?? nearestName(written, known);
  return near === undefined ? undefined : { id: near, safe: false };
}

const isSame = (name: string, written: string, kind: readonly string[]) =>
  folded(name, []) === folded(written, []) || folded(name, kind) === folded(written, kind);

// Katakana and hiragana are treated as equal.
function folded(text: string, kind: readonly string[]): string {
  const seen = skeleton(text).replace(/[\s・·_-]/g, '');
  const hiragana = seen.replace(/[ァ-ヶ]/g, (letter) =>
    String.fromCodePoint((letter.codePointAt(0) ?? 0) - 0x60),
  );
  return kind.reduce((left, word) => left.replace(word, ''), hiragana) || hiragana;
}

function nearestName(written: string, known: readonly Named[]): string | undefined {
  const ids = new Map(known.flatMap(({ id, names }) => names.map((name) => [name, id])));
  const name = closest(written, ids.keys());
  return name === undefined || [...name].length < 3 ? undefined : ids.get(name);
}

/** The texts of a field in all languages. */
export const wordsOf = (text: unknown): string[] =>
  typeof text === 'string'
    ? [text]
    : Object.values((text as Record<string, string> | null) ?? {}).map(String);
