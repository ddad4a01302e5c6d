import { cached } from './cached.ts';
import { scriptOf } from './scripts.ts';
import { pick, type Words } from './words.ts';

/** A text for a reader, with the language to mark it with when that is not the page's. */
export interface Marked {
  text: string;
  lang?: string;
}

/**
 * The words for a reader of `locale`, marked when they are in another language than what is `around` them:
 * `<span lang={lang}>{text}</span>`.
 */
export function marked(words: Words, locale: string, around = locale): Marked {
  const { text, language } = pick(words, locale);
  return language === around ? { text } : { text, lang: language };
}

/** A language to mark something with, or undefined when it is the page's own. */
export function foreign(language: string, locale: string): string | undefined {
  return language === locale ? undefined : language;
}

/** A language without its region or script: `pt` of `pt-BR`. */
export const baseLanguage = (locale: string) => locale.split('-')[0] ?? locale;

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);
/** The direction a language is written in. */
export const direction = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(scriptOf(locale)) ? 'rtl' : 'ltr';

const names = new Map<string, string>();

/** What a language is called, in the language of `locale`: `日本語`, `Japanese`. */
export function languageName(language: string, locale: string): string {
  return cached(names, `${language} ${locale}`, () => {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  });
}
