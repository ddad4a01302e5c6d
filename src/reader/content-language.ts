import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parse } from 'yaml';
import { bestLanguage } from '../lib/language-match.ts';
import { type Machine, machineLanguage } from '../lib/machine-language.ts';
import { maxFileBytes } from './decode-text.ts';
import { spokenLanguages } from './word-catalogues.ts';
import { tooManyValues, yamlOptions } from './yaml-limits.ts';

/** The parts of community.yaml that are needed before it is validated, to report in the community's language. */
export interface ContentLanguage {
  locales: string[];
  url: string | undefined;
}

/** A lenient read of community.yaml; a file that cannot be read gives the defaults. */
export function contentLanguage(folder: string): ContentLanguage {
  let fields: { locales?: unknown; url?: unknown } = {};
  try {
    const file = `${folder}/community.yaml`;
    const text = statSync(file).size > maxFileBytes ? '' : readFileSync(file, 'utf8');
    if (!tooManyValues(text)) fields = (parse(text, yamlOptions) as typeof fields | null) ?? {};
  } catch {
    // `check` reports what is wrong with it.
  }
  const locales = Array.isArray(fields.locales)
    ? fields.locales.filter((each) => typeof each === 'string')
    : [];
  return {
    locales: locales.length > 0 ? locales : ['ja'],
    url: typeof fields.url === 'string' && URL.canParse(fields.url) ? fields.url : undefined,
  };
}

/** The base path of the site, beginning and ending with a slash: `/` or `/community/`. */
export function basePath(folder: string): string {
  const { pathname } = new URL(contentLanguage(folder).url ?? 'https://example.org/');
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/**
 * The language for the person at the terminal: the one asked for, else KAIRAN_LANG, else the machine's, else the
 * community's first; the first of these that has a translation. Else English.
 */
export function terminalLanguage(folder: string, asked?: string, machine: Machine = thisMachine()): string {
  const community = existsSync(`${folder}/community.yaml`) ? contentLanguage(folder).locales : [];
  const wanted = [asked, machine.env.KAIRAN_LANG, machineLanguage(machine), ...community].filter(
    (each) => each !== undefined,
  );
  const spoken = wanted.map((language) => bestLanguage(language, spokenLanguages()));
  return spoken.find((language) => language !== undefined) ?? 'en';
}

const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  system: new Intl.DateTimeFormat().resolvedOptions().locale,
});
