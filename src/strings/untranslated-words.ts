import { isMessage } from '../lib/icu-message.ts';
import type { Translation } from './apply-translation.ts';
import { builtIn, builtInFor, filesOf } from './wording.ts';

/** Where a wording stands: `['home', 'startSteps', 0, 'title']`. */
export type Key = readonly (string | number)[];

/** One wording of the site, as translators see it. */
export interface Source {
  key: Key;
  en: string;
  ja: string;
}

/** A key as people write it: `home.startSteps[0].title`. */
export const keyName = ({ key }: Pick<Source, 'key'>) =>
  key.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${part}`)).join('');

/** Every wording that readers see, in the order of pages and outputs. */
export const sources: readonly Source[] = [...sourcesOf(builtIn.en, builtIn.ja, [])];

function* sourcesOf(english: unknown, japanese: unknown, key: Key): Generator<Source> {
  const [en, ja] = [textOf(english), textOf(japanese)];
  if (en !== undefined && ja !== undefined) yield { key, en, ja };
  else
    for (const [name, value] of Object.entries(english as object)) {
      const inner = [...key, Array.isArray(english) ? Number(name) : name];
      yield* sourcesOf(value, (japanese as Record<string, unknown>)[name], inner);
    }
}

/** A wording as it is written: a text, or the template of a message; undefined for groups and lists. */
export function textOf(wording: unknown): string | undefined {
  if (isMessage(wording)) return wording.template;
  return typeof wording === 'string' ? wording : undefined;
}

/** Nothing is amiss without its translation: it is a name, or written alike everywhere. */
export const isOptional = ({ key: [group], en, ja }: { key: Key; en: unknown; ja: unknown }) =>
  textOf(en) === '' || textOf(en) === textOf(ja) || group === 'prefectures';

/** What has to be translated. */
export const wanted: readonly Source[] = sources.filter((source) => !isOptional(source));

/** What a language still lacks; its files in any order. Built-in languages lack nothing. */
export function untranslated(language: string, files: readonly Translation[]): Source[] {
  if (builtInFor(language) !== undefined) return [];
  return wanted.filter(({ key }) => !files.some((file) => says(file, key)));
}

/** Whether a wording is in the language of its readers: elsewhere English stands in for it. */
export const isTranslated = (locale: string, key: Key): boolean =>
  builtInFor(locale) !== undefined || filesOf(locale).some((file) => says(file, key));

/** Whether a file has a text for a wording; a list may be shorter than ours. */
function says(file: Translation, key: Key): boolean {
  let value: unknown = file;
  for (const part of key) {
    if (Array.isArray(value) && Number(part) >= value.length) return true;
    value =
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[part] : undefined;
  }
  return typeof value === 'string' && value !== '';
}

/** A wording to be quoted: where a space is part of it, it can be seen. */
export const quotedWording = (text: string) => (text.trim() === text ? text : JSON.stringify(text));
