import type { Message, messages, Sentence, sentences } from '../lib/icu-message.ts';

/**
 * The names of a message's values, in the order in which it is called with them; `#` before a number, `?` after what may be missing:
 * `['word', 'meant?', '#count']`.
 */
export type Names = readonly [string, ...string[]];

/** Stands for a group of messages whose values are asked for by name. */
export const byName = 'by name';

/** Stands for a group that is no wording: a further language lays its own entries over it, whatever they are. */
export const asWritten = 'as written';

/** The words of a language: its texts, and messages where `Named` has the names of values. */
export type Words<Texts, Named> = {
  readonly [Key in keyof Texts]: Key extends keyof Named
    ? Named[Key] extends Names
      ? Message<Named[Key]>
      : Named[Key] extends typeof byName
        ? Sentences<Texts[Key]>
        : Named[Key] extends typeof asWritten
          ? Readonly<Record<string, unknown>>
          : Words<Texts[Key], Named[Key]>
    : Texts[Key];
};

type Sentences<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends string ? Sentence : Sentences<Texts[Key]>;
};

/** How the messages of a language are made. */
export interface Says {
  message: ReturnType<typeof messages>;
  sentence: ReturnType<typeof sentences>;
}

/** A catalogue in a further language, as its files have it: part of the keys, of the same forms. Empty texts are still to come. */
export interface Translation {
  readonly [key: string]: string | Translation | readonly (string | Translation)[] | undefined;
}

/** Makes the words of a catalogue: `texts` as a JSON file has them, `named` the names of their values by the same keys. */
export function words<Texts, Named>(texts: Texts, named: Named, says: Says): Words<Texts, Named> {
  return made(texts, named, says) as Words<Texts, Named>;
}

function made(texts: unknown, named: unknown, says: Says): unknown {
  if (named === asWritten) return texts;
  if (!isGroup(texts)) return written(String(texts), named, says);
  if (Array.isArray(texts)) return texts;
  const inner = Object.entries(texts).map(([key, value]) => [key, made(value, namesOf(named, key), says)]);
  return Object.fromEntries(inner);
}

/** The words with what a translation says in its place. What it lacks stays as it is, and so does what is no words of ours. */
export function translatedWords<Texts, Named>(
  base: Words<Texts, Named>,
  translation: Translation,
  named: Named,
  says: Says,
): Words<Texts, Named> {
  return laid(base, translation, named, says) as Words<Texts, Named>;
}

function laid(base: unknown, by: unknown, named: unknown, says: Says): unknown {
  if (by === undefined || by === '') return base;
  if (!isGroup(base)) return typeof by === 'string' ? written(by, named, says) : base;
  if (!isGroup(by)) return base;
  if (named === asWritten) return { ...base, ...by };
  const inner = Object.entries(base).map(([key, value]) => [
    key,
    laid(value, by[key], namesOf(named, key), says),
  ]);
  return Array.isArray(base) ? inner.map(([, value]) => value) : Object.fromEntries(inner);
}

function written(text: string, named: unknown, says: Says): unknown {
  if (named === byName) return says.sentence(text);
  return Array.isArray(named) ? says.message(text, ...(named as unknown as Names)) : text;
}

const namesOf = (named: unknown, key: string): unknown =>
  isGroup(named) && !Array.isArray(named) ? named[key] : named === byName ? byName : undefined;

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
