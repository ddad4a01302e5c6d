import type { Settings } from '../../community/record-types.ts';
import { baseLanguage } from '../../lib/languages.ts';
import type { Words } from '../../lib/translated-text.ts';
import type { PageRecord } from './page-record.ts';

type Languages = Pick<Settings, 'locales' | 'defaultLocale'>;

/**
 * The languages of the site in which a page is a page of its own: those in which its record says anything. A page about no record
 * (lists, the front page) is worded in all of them. What is left is the same text once more, in a frame of another language.
 * Never empty: of a record in a language that the site does not have, the default one is its own.
 */
export function ownLanguages(
  subject: PageRecord | undefined,
  { locales, defaultLocale }: Languages,
): string[] {
  if (!subject) return [...locales];
  const own = locales.filter((locale) => saysAnything(subject, locale));
  return own.length > 0 ? own : [defaultLocale];
}

/** The language whose page search engines are to show instead of the one in `locale`: that one, or the original of a copy. */
export function originalLanguage(
  subject: PageRecord | undefined,
  locale: string,
  settings: Languages,
): string {
  const own = ownLanguages(subject, settings);
  if (own.includes(locale)) return locale;
  return own.includes(settings.defaultLocale) ? settings.defaultLocale : (own[0] ?? settings.defaultLocale);
}

function saysAnything(subject: PageRecord, locale: string): boolean {
  const isOwn = (language: string) => baseLanguage(language) === baseLanguage(locale);
  const words = wordsOfSubject(subject).some((each) => Object.keys(each ?? {}).some(isOwn));
  return words || ('body' in subject && !subject.body.isEmpty && isOwn(subject.body.in(locale).language));
}

/** What a record says in words of its own, as far as its file has them. */
function wordsOfSubject(subject: PageRecord): (Words | undefined)[] {
  if (!('kind' in subject)) return [subject.name];
  switch (subject.kind) {
    case 'chapters':
      return [subject.name, subject.tagline, subject.description?.source];
    case 'people':
      return [subject.name, subject.bio?.source];
    case 'programs':
      return [subject.title, subject.description?.source];
    default:
      return [subject.title];
  }
}
