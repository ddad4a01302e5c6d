import { baseLanguage } from '../lib/languages.ts';
import { isMessage } from '../lib/message.ts';
import type { Translation } from './translated.ts';
import { builtIn } from './wording.ts';

/** Where a wording stands: `['home', 'startSteps', 0, 'title']`. */
export type Key = readonly (string | number)[];

/** One wording of the site, as translators see it. */
export interface Source {
  key: Key;
  en: string;
  ja: string;
  /** Nothing is amiss without it: a name, or what is written alike everywhere. */
  optional: boolean;
}

/** A key as people write it: `home.startSteps[0].title`. */
export const keyName = ({ key }: Pick<Source, 'key'>) =>
  key.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at > 0 ? '.' : ''}${part}`)).join('');

/** Every wording that readers see, in the order of pages and outputs. */
export const sources: readonly Source[] = [...sourcesOf(builtIn.en, builtIn.ja, [])];

function* sourcesOf(english: unknown, japanese: unknown, key: Key): Generator<Source> {
  if (typeof english === 'object' && english !== null) {
    for (const [name, value] of Object.entries(english)) {
      const inner = [...key, Array.isArray(english) ? Number(name) : name];
      yield* sourcesOf(value, (japanese as Record<string, unknown>)[name], inner);
    }
    return;
  }
  const [en, ja] = [english, japanese].map((each) => (isMessage(each) ? each.template : String(each)));
  yield { key, en: en ?? '', ja: ja ?? '', optional: en === ja || key[0] === 'prefectures' };
}

/** What a language still lacks; its files in any order. Built-in languages lack nothing. */
export function untranslated(language: string, files: readonly Translation[]): Source[] {
  if (baseLanguage(language) in builtIn) return [];
  return sources.filter(({ key, optional }) => !optional && !files.some((file) => says(file, key)));
}

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
