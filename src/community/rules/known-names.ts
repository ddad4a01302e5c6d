import { closest } from '../../lib/closest-spelling.ts';
import { skeleton } from '../../lib/lookalike-letters.ts';

/** What has an id, with everything that people call it: names in any language, a reading, former ids. */
export interface Named {
  id: string;
  names: readonly string[];
}

/** The id that was meant; `safe` when nothing else can have been. */
export interface Meant {
  id: string;
  safe: boolean;
}

/**
 * The id that people mean who write a name as it is shown, in any language, or as it looks. `kind` are the words for
 * such a thing, which people leave out: 名古屋 for 名古屋支部. Undefined where nothing is near, or where two are.
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

// Katakana and hiragana are one reading.
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

/** The words of a text in all its languages. */
export const wordsOf = (text: unknown): string[] =>
  typeof text === 'string'
    ? [text]
    : Object.values((text as Record<string, string> | null) ?? {}).map(String);
