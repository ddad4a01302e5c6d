import { cached } from './get-or-make.ts';
import { isWithin } from './language-match.ts';
import { pick, type Words } from './translated-text.ts';
import { writingSystemOf } from './writing-systems.ts';

/** A text for a reader, with the `lang` and `dir` attributes that it needs where it stands. */
export interface Marked {
  text: string;
  lang?: string;
  /** Its direction, when it differs from that of the text around it. */
  dir?: 'ltr' | 'rtl';
}

/**
 * The text for a reader of `locale`; `lang` and `dir` are set when its language differs from `around`: `<span
 * lang={lang}>{text}</span>`.
 */
export function marked(words: Words, locale: string, around = locale): Marked {
  const { text, language } = pick(words, locale);
  if (isWithin(language, around)) return { text };
  const dir = direction(language);
  return dir === direction(around) ? { text, lang: language } : { text, lang: language, dir };
}

/** A text for a line of plain text: one in the other writing direction is wrapped in FSI … PDI (UAX #9). */
export const isolated = ({ text, dir }: Marked): string => (dir ? `\u2068${text}\u2069` : text);

/** A language for a `lang` attribute, or undefined when it is that of the page. */
export function foreign(language: string, locale: string): string | undefined {
  return isWithin(language, locale) ? undefined : language;
}

/** The language subtag alone: `pt` of `pt-BR`. */
export const baseLanguage = (locale: string) => locale.split('-')[0] ?? locale;

const tags = new Map<string, boolean>();

/**
 * Whether a BCP 47 tag names a language. All two-letter codes are known, so `jp` and `xx` are refused; three-letter
 * codes are too many to list and are accepted.
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

/** The most spoken language of a country, for people who wrote a country code instead of a language: `ja` for `jp`. */
export function languageOfCountry(code: string): string | undefined {
  if (!/^[a-z]{2}$/i.test(code) || !isNamed(code.toUpperCase(), 'region')) return undefined;
  return new Intl.Locale(`und-${code}`).maximize().language;
}

const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** The direction a language is written in. */
export const direction = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(writingSystemOf(locale)) ? 'rtl' : 'ltr';

const names = new Map<string, string>();

/** The name of a language in the language of `locale`: `日本語`, `Japanese`. */
export function languageName(language: string, locale: string): string {
  return cached(names, `${language} ${locale}`, () => {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  });
}
