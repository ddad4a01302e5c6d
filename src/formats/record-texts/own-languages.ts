import type { Settings } from '../../community/record-types.ts';
import { baseLanguage } from '../../lib/languages.ts';
import type { Words } from '../../lib/translated-text.ts';
import type { PageRecord } from './page-record.ts';

type Languages = Pick<Settings, 'locales' | 'defaultLocale'>;

/**
 * The languages in which a page has content of its own: those of its record's texts. A page without a record (lists,
 * the front page) has all languages of the site. In any other language the page shows the same text in a translated
 * frame. Never empty: a record in a language that the site lacks counts for the default one.
 */
export function ownLanguages(
  record: PageRecord | undefined,
  { locales, defaultLocale }: Languages,
): string[] {
  if (!record) return [...locales];
  const own = locales.filter((locale) => hasTextIn(record, locale));
  return own.length > 0 ? own : [defaultLocale];
}

/** The language of the canonical page: `locale`, or, where that page only repeats another one, the original's. */
export function originalLanguage(
  record: PageRecord | undefined,
  locale: string,
  settings: Languages,
): string {
  const own = ownLanguages(record, settings);
  if (own.includes(locale)) return locale;
  return own.includes(settings.defaultLocale) ? settings.defaultLocale : (own[0] ?? settings.defaultLocale);
}

function hasTextIn(record: PageRecord, locale: string): boolean {
  const isOwn = (language: string) => baseLanguage(language) === baseLanguage(locale);
  const words = textsOf(record).some((each) => Object.keys(each ?? {}).some(isOwn));
  return words || ('body' in record && !record.body.isEmpty && isOwn(record.body.languageIn(locale)));
}

/** The translated texts of a record. */
function textsOf(record: PageRecord): (Words | undefined)[] {
  if (!('kind' in record)) return [record.name];
  switch (record.kind) {
    case 'chapters':
      return [record.name, record.tagline, record.description?.source];
    case 'people':
      return [record.name, record.bio?.source];
    case 'programs':
      return [record.title, record.description?.source];
    default:
      return [record.title];
  }
}
