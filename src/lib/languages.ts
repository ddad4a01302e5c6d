import { cached } from './get-or-make.ts';
import { isWithin } from './language-match.ts';
import { pick, type Words } from './translated-text.ts';
import { writingSystemOf } from './writing-systems.ts';

/** A text for a reader, with the language to mark it with when that is not the page's. */
export interface Marked {
  text: string;
  lang?: string;
  /** Its direction, where that is not the one of what is around it. */
  dir?: 'ltr' | 'rtl';
}

/**
 * The words for a reader of `locale`, marked when they are in another language than what is `around` them:
 * `<span lang={lang}>{text}</span>`.
 */
export function marked(words: Words, locale: string, around = locale): Marked {
  const { text, language } = pick(words, locale);
  if (isWithin(language, around)) return { text };
  const dir = direction(language);
  return dir === direction(around) ? { text, lang: language } : { text, lang: language, dir };
}

/** Words to stand in a line of plain text: what is written in the other direction keeps to itself (FSI … PDI, UAX #9). */
export const isolated = ({ text, dir }: Marked): string => (dir ? `\u2068${text}\u2069` : text);

/** A language to mark something with, or undefined when it is the page's own. */
export function foreign(language: string, locale: string): string | undefined {
  return isWithin(language, locale) ? undefined : language;
}

/** A language without its region or script: `pt` of `pt-BR`. */
export const baseLanguage = (locale: string) => locale.split('-')[0] ?? locale;

const tags = new Map<string, boolean>();

/**
 * Whether a tag (BCP 47) names a language. Of two letters, all that stand for one are known, so that `jp` and `xx` are none; of
 * three there are far more than anybody has a list of.
 */
export const isLanguage = (tag: string): boolean => cached(tags, tag, () => named(tag));

function named(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return language.length > 2 || isNamed(language, 'language');
  } catch {
    return false;
  }
}

const isNamed = (code: string, type: 'language' | 'region') =>
  new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code) !== undefined;

/** The language most spoken where somebody wrote a country for it: `ja` for `jp`. */
export function languageOfCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(code) || !isNamed(code.toUpperCase(), 'region')) return undefined;
  return new Intl.Locale(`und-${code}`).maximize().language;
}

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction a language is written in. */
export const direction = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(writingSystemOf(locale)) ? 'rtl' : 'ltr';

const names = new Map<string, string>();

/** What a language is called, in the language of `locale`: `日本語`, `Japanese`. */
export function languageName(language: string, locale: string): string {
  return cached(names, `${language} ${locale}`, () => {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  });
}
