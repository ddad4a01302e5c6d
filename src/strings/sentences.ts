import { baseLanguage } from '../lib/languages.ts';
import { wordingLanguage } from './wording.ts';

const unspaced: ReadonlySet<string> = new Set(['ja', 'zh', 'yue', 'th', 'lo', 'km', 'my']);

/** Sentences one after the other, with a space between them where the language has spaces. */
export const joinedSentences = (sentences: readonly string[], locale: string): string =>
  sentences.join(unspaced.has(baseLanguage(wordingLanguage(locale))) ? '' : ' ');
