import { isMessage, messages } from '../lib/message.ts';

/** Wording as a file has it: the keys of the built-in wording, with texts and templates. Empty texts are still to come. */
export interface Translation {
  readonly [key: string]: string | Translation | readonly (string | Translation)[] | undefined;
}

/** The wording with what a translation says in its place; messages write numbers and choose plurals as `locale` does. */
export function translated<Words>(words: Words, translation: Translation, locale: string): Words {
  return replaced(words, translation, messages(locale)) as Words;
}

type Says = ReturnType<typeof messages>;

function replaced(words: unknown, by: unknown, says: Says): unknown {
  if (by === undefined || by === '') return words;
  if (isMessage(words)) return says(String(by), ...(words.names as [string, ...string[]]));
  if (Array.isArray(by)) return by.map((item, at) => replaced((words as unknown[])[at], item, says));
  if (!isGroup(by)) return by;
  const own = isGroup(words) ? words : {};
  const changed = Object.entries(by).map(([key, value]) => [key, replaced(own[key], value, says)]);
  return { ...own, ...Object.fromEntries(changed) };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
