import type { Message, messages } from '../lib/icu-message.ts';

/** The names of a message's values, in the order in which it is called with them; `#` before a number: `['names', '#count']`. */
export type Names = readonly [string, ...string[]];

/** The words of a language: its texts, and messages where `Named` has the names of values. */
export type Words<Texts, Named> = {
  readonly [Key in keyof Texts]: Key extends keyof Named
    ? Named[Key] extends Names
      ? Message<Named[Key]>
      : Words<Texts[Key], Named[Key]>
    : Texts[Key];
};

/** How the messages of a language are made. */
export type Says = ReturnType<typeof messages>;

/** Makes the words of a catalogue: `texts` as a JSON file has them, `named` the names of their values by the same keys. */
export function words<Texts, Named>(texts: Texts, named: Named, says: Says): Words<Texts, Named> {
  return worded(texts, named, says) as Words<Texts, Named>;
}

function worded(texts: unknown, named: unknown, says: Says): unknown {
  if (isNames(named)) return says(String(texts), ...named);
  if (named === undefined || typeof texts !== 'object' || texts === null) return texts;
  const inner = named as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, worded(value, inner[key], says)]),
  );
}

const isNames = (named: unknown): named is Names => Array.isArray(named);
