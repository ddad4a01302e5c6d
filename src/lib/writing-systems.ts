import { cached } from './get-or-make.ts';
import type { Words } from './translated-text.ts';

const scripts = new Map<string, string>();

/** The script that a language is written in (ISO 15924), also where its tag does not name it: `Arab` of `ar`. */
export const writingSystemOf = (language: string): string =>
  cached(scripts, language, () => new Intl.Locale(language).maximize().script ?? 'Zyyy');

const drawn = new Set(['Latn', 'Grek', 'Cyrl', 'Jpan', 'Hrkt', 'Kore', 'Hans', 'Hant']);

/**
 * Whether our images can be in a language: they have no fonts for other scripts, and the program that lays them out cannot
 * join letters nor write from right to left.
 */
export const isDrawn = (language: string): boolean => drawn.has(writingSystemOf(language));

/** A text without the languages that images cannot be in, as long as there is another one. */
export function drawnWords(words: Words): Words {
  const all = Object.entries(words);
  const kept = all.filter(([language]) => isDrawn(language));
  return kept.length === 0 || kept.length === all.length ? words : Object.fromEntries(kept);
}

// A letter, mark or digit of a script that images have no font for.
const undrawn =
  /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Common}\p{sc=Inherited}])[\p{L}\p{M}\p{Nd}]/gu;
const letter = /\p{L}/gu;

/**
 * A text without what images have no letters for; nothing where that is more than half of it, since what were left would mean
 * something else.
 */
export function drawnText(text: string): string {
  const lost = text.match(undrawn)?.length ?? 0;
  if (lost === 0) return text;
  const kept = text.replace(undrawn, '');
  return (kept.match(letter)?.length ?? 0) < lost ? '' : kept.replace(/\s+/g, ' ').trim();
}
