import { cached } from '../lib/get-or-make.ts';
import { bestLanguage, isWithin } from '../lib/language-match.ts';
import { direction } from '../lib/languages.ts';
import { keptLeftToRight, type Translation, translated } from './apply-translation.ts';
import { builtIn, type Wording } from './reader-catalogue.ts';

export type { Wording };
export { builtIn };

// What content/strings/ says stands for the whole process: wording is asked for in far too many places to be handed on.
let files: ReadonlyMap<string, Translation> = new Map();
const made = new Map<string, Wording>();

/** Takes the wording of content/strings/, by language as its files are named: `ar`, `pt-br`. */
export function useWording(translations: ReadonlyMap<string, Translation>): void {
  files = translations;
  made.clear();
}

/**
 * The wording for readers of a language: what its file says, else what the file of its language without a region says,
 * else what is written here, else English.
 */
export function wording(locale: string): Wording {
  return cached(made, locale, () => {
    const own = builtIn[builtInFor(locale) ?? ''];
    const base = own ?? (direction(locale) === 'rtl' ? keptLeftToRight(builtIn.en) : builtIn.en);
    return filesFor(locale, files).reduce((words, file) => translated(words, file, locale), base);
  });
}

/** The language that `wording(locale)` is in, to mark it with where that is not the page's. */
export function wordingLanguage(locale: string): string {
  const language = builtInFor(locale) ?? fileNames(locale, [...files.keys()]).at(-1) ?? 'en';
  return isWithin(language, locale) ? locale : Intl.getCanonicalLocales(language).join();
}

const languages = Object.keys(builtIn);

/** The built-in language that a locale is worded in; undefined where it needs a file. */
export const builtInFor = (locale: string): string | undefined => bestLanguage(locale, languages);

/**
 * Those of the files named `names` that a locale is worded by, the most general first: `pt` and `pt-br` for `pt-BR`, `zh-hant` and
 * `zh-tw` for `zh-TW`.
 */
export function fileNames(locale: string, names: readonly string[]): string[] {
  const general = names.filter((name) => isWithin(name, locale));
  const nearest = bestLanguage(locale, names);
  const found = general.length > 0 || nearest === undefined ? general : [nearest];
  return found.toSorted((a, b) => detailOf(a) - detailOf(b));
}

/** How much a tag says: a script before a country, since it is shared by several. */
function detailOf(tag: string): number {
  const { script, region } = new Intl.Locale(tag);
  return (region ? 2 : 0) + (script ? 1 : 0);
}

/** What the files of this process say in a locale, the most general first. */
export const filesOf = (locale: string): Translation[] => filesFor(locale, files);

/** Those of `translations` that a locale is worded by, the most general first. */
export const filesFor = (locale: string, translations: ReadonlyMap<string, Translation>): Translation[] =>
  fileNames(locale, [...translations.keys()])
    .map((name) => translations.get(name))
    .filter((file) => file !== undefined);
