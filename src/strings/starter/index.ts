import { bestLanguage } from '../../lib/language-match.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import { placeholders } from './placeholders.ts';
import type { Starter } from './starter.ts';

const starters = { ja, en };

/**
 * The words of a fresh community's first records, in the community's language `locale`; where we have none in it, placeholders for
 * somebody who reads `spoken`.
 */
export function starterWords(locale: string, spoken: 'ja' | 'en'): Starter {
  const language = bestLanguage(locale, Object.keys(starters)) as keyof typeof starters | undefined;
  return language ? starters[language] : placeholders(locale, spoken);
}
