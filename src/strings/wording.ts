import { cached } from '../lib/cached.ts';
import { baseLanguage } from '../lib/languages.ts';
import { enCalendar } from './calendar/en.ts';
import { jaCalendar } from './calendar/ja.ts';
import { enFeeds } from './feeds/en.ts';
import { jaFeeds } from './feeds/ja.ts';
import { enImages } from './images/en.ts';
import { jaImages } from './images/ja.ts';
import { enMail } from './newsletter/mail-en.ts';
import { jaMail } from './newsletter/mail-ja.ts';
import { enPrefectures, jaPrefectures } from './places.ts';
import { type Translation, translated } from './translated.ts';
import { en } from './ui/en.ts';
import { ja } from './ui/ja.ts';

const japanese = {
  ...ja,
  feeds: jaFeeds,
  calendar: jaCalendar,
  images: jaImages,
  mail: jaMail,
  prefectures: jaPrefectures,
};

/** Everything that readers read, on pages, in feeds, calendars, images and mail. Japanese is the type. */
export type Wording = typeof japanese;

const english: Wording = {
  ...en,
  feeds: enFeeds,
  calendar: enCalendar,
  images: enImages,
  mail: enMail,
  prefectures: enPrefectures,
};

/** Languages that need no file: all of it is written here. */
export const builtIn: Readonly<Record<string, Wording>> = { ja: japanese, en: english };

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
    const base = builtIn[baseLanguage(locale)] ?? english;
    return filesFor(locale, files).reduce((words, file) => translated(words, file, locale), base);
  });
}

/** The language that `wording(locale)` is in, to mark it with where that is not the page's. */
export function wordingLanguage(locale: string): string {
  return baseLanguage(locale) in builtIn || filesFor(locale, files).length > 0 ? locale : 'en';
}

/** The files that may have wording for a locale, the most general first: `pt`, `pt-br`. */
export const fileNames = (locale: string) => [...new Set([baseLanguage(locale), locale.toLowerCase()])];

/** Those of `translations` that a locale is worded by, the most general first. */
export const filesFor = (locale: string, translations: ReadonlyMap<string, Translation>): Translation[] =>
  fileNames(locale)
    .map((name) => translations.get(name))
    .filter((file) => file !== undefined);
