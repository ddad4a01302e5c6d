import { isMessage, messages } from '../lib/icu-message.ts';
import type { Translation } from './catalogue.ts';

export type { Translation };

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

/**
 * English wording for pages from right to left, where it stands in for what is not translated: each text keeps its own direction
 * (LRI … PDI, UAX #9), so that its full stop, its numbers and the names put into it do not change their places.
 */
export function keptLeftToRight<Words>(words: Words): Words {
  return kept(words) as Words;
}

const english = messages('en');

function kept(words: unknown): unknown {
  if (typeof words === 'string') return leftToRight(words);
  if (isMessage(words))
    return english(leftToRight(words.template), ...(words.names as [string, ...string[]]));
  if (Array.isArray(words)) return words.map(kept);
  if (!isGroup(words)) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, kept(value)]));
}

// Signs alone, such as the comma of a list or the mark before a heading, belong to what is around them; a full stop belongs to the
// English before it.
const hasOwnDirection = (text: string) => /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) || text.endsWith('}.');
const leftToRight = (text: string) => (hasOwnDirection(text) ? `\u2066${text}\u2069` : text);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
