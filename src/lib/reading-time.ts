import { cached } from './get-or-make.ts';

// Reading speed: characters for scripts without spaces, words for others.
const charactersPerMinute = 550;
const wordsPerMinute = 230;

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const words = new Map<string, Intl.Segmenter>();
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Estimated reading time in minutes, at least one. `language` is a BCP 47 tag. */
export function readingMinutes(text: string, language: string): number {
  const segmenter = cached(words, language, () => new Intl.Segmenter(language, { granularity: 'word' }));
  let minutes = 0;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (!isWordLike) continue;
    minutes += unspaced.test(segment)
      ? [...characters.segment(segment)].length / charactersPerMinute
      : 1 / wordsPerMinute;
  }
  return Math.max(1, Math.round(minutes));
}
