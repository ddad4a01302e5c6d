import { en } from './en.ts';
import { ja } from './ja.ts';

/** Every wording of the site. Japanese is the type; the others must be complete. */
export type Strings = typeof ja;

const languages: Record<string, Strings> = { ja, en };

const own = (locale: string) => languages[locale] ?? languages[locale.split('-')[0] ?? ''];

/** The site's wording for readers of a language; one without words of its own gets English. */
export function strings(locale: string): Strings {
  return own(locale) ?? en;
}

/** The language that `strings(locale)` is in, to mark it with where that is not the page's. */
export function wordingLanguage(locale: string): string {
  return own(locale) ? locale : 'en';
}
