import { en } from './commands-en.ts';
import { ja, type NewsletterWords } from './commands-ja.ts';

export type { NewsletterWords };

/** What the commands about the newsletter say. */
export function newsletterWords(language: string): NewsletterWords {
  return language === 'ja' ? ja : en;
}
