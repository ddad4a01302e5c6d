import { cached } from './get-or-make.ts';
import type { Words } from './translated-text.ts';

const scripts = new Map<string, string>();

/** The likely script of a language (ISO 15924), when its tag names none: `Arab` for `ar`. */
export const writingSystemOf = (language: string): string =>
  cached(scripts, language, () => new Intl.Locale(language).maximize().script ?? 'Zyyy');

const drawableScripts = new Set(['Latn', 'Grek', 'Cyrl', 'Jpan', 'Hrkt', 'Kore', 'Hans', 'Hant']);

/**
 * Whether link images can show a language: there are no fonts for other scripts, and the layout engine (satori) neither
 * joins letters nor writes from right to left.
 */
export const isDrawable = (language: string): boolean => drawableScripts.has(writingSystemOf(language));

/** A text without the languages that images cannot show, as long as another one remains. */
export function drawableWords(words: Words): Words {
  const all = Object.entries(words);
  const kept = all.filter(([language]) => isDrawable(language));
  return kept.length === 0 || kept.length === all.length ? words : Object.fromEntries(kept);
}

// A letter, mark or digit of a script for which images have no font.
const notDrawable =
  /(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\p{sc=Common}\p{sc=Inherited}])[\p{L}\p{M}\p{Nd}]/gu;
const letter = /\p{L}/gu;

/**
 * A text without the characters for which images have no font; empty when these are more than half of it, since the
 * rest would be misleading.
 */
export function drawableText(text: string): string {
  const lost = text.match(notDrawable)?.length ?? 0;
  if (lost === 0) return text;
  const kept = text.replace(notDrawable, '');
  return (kept.match(letter)?.length ?? 0) < lost ? '' : kept.replace(/\s+/g, ' ').trim();
}
