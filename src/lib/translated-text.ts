import { bestLanguage } from './language-match.ts';

/** A text by language (BCP 47), the preferred language first: `{ja: '名古屋', en: 'Nagoya'}`. */
export type Words = Readonly<Record<string, string>>;

/** A text and the language it is in. */
export interface Picked {
  text: string;
  language: string;
}

/** The text for a reader of `locale`: in that language or the nearest one (`pt` for `pt-BR`), else the first one. */
export function pick(words: Words, locale: string): Picked {
  const exact = words[locale];
  if (exact !== undefined) return { text: exact, language: locale };
  const languages = Object.keys(words);
  const language = bestLanguage(locale, languages) ?? languages[0] ?? locale;
  return { text: words[language] ?? '', language };
}

/** A field as `Words`; a plain string is in `language`. */
export function wordsOf(field: string | Record<string, string>, language: string): Words {
  if (typeof field === 'string') return { [language]: field };
  // The site's default language comes first: it is the fallback.
  const first = bestLanguage(language, Object.keys(field));
  if (first === undefined) return field;
  const { [first]: own = '', ...others } = field;
  return { [first]: own, ...others };
}
