import type { ProblemCode, ProblemWords, Words } from './codes.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';

const languages: Record<string, Record<ProblemCode, ProblemWords>> = { ja, en };

/** Languages that Problems can be told in. */
export const problemLanguages = Object.keys(languages);

/** What stands before the words of a Problem that nothing waits for. */
export const warningWord = (language: string) => (language.split('-')[0] === 'ja' ? '注意' : 'Warning');

/** A Problem in words; languages without words of their own get English. */
export function problemWords(code: ProblemCode, details: Record<string, string>, language: string): Words {
  const words = languages[language.split('-')[0] ?? ''] ?? en;
  return words[code](details);
}
