import { existsSync, readFileSync, statSync } from 'node:fs';
import process from 'node:process';
import { parse } from 'yaml';
import { bestLanguage } from '../lib/language-match.ts';
import { type Machine, machineLanguage } from '../lib/machine-language.ts';
import { organiserLanguages } from '../strings/organisers.ts';
import { maxFileBytes } from './decode-text.ts';
import { tooManyValues, yamlOptions } from './yaml-limits.ts';

/** What can be known of community.yaml before it is checked: enough to speak the community's language. */
export interface ContentLanguage {
  locales: string[];
  url: string | undefined;
}

/** A forgiving look at a content folder's community.yaml; a file that cannot be read gives the defaults. */
export function contentLanguage(folder: string): ContentLanguage {
  let fields: { locales?: unknown; url?: unknown } = {};
  try {
    const file = `${folder}/community.yaml`;
    const text = statSync(file).size > maxFileBytes ? '' : readFileSync(file, 'utf8');
    if (!tooManyValues(text)) fields = (parse(text, yamlOptions) as typeof fields | null) ?? {};
  } catch {
    // `check` says what is wrong with it
  }
  const locales = Array.isArray(fields.locales)
    ? fields.locales.filter((each) => typeof each === 'string')
    : [];
  return {
    locales: locales.length > 0 ? locales : ['ja'],
    url: typeof fields.url === 'string' && URL.canParse(fields.url) ? fields.url : undefined,
  };
}

/** The path below which the site is published, beginning and ending with a slash: `/` or `/community/`. */
export function basePath(folder: string): string {
  const { pathname } = new URL(contentLanguage(folder).url ?? 'https://example.org/');
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/**
 * The language to speak to the person at the terminal: the one asked for, else that of the machine, else the first of the
 * community's; of these, one that we have words in. Else English.
 */
export function terminalLanguage(folder: string, asked?: string, machine: Machine = thisMachine()): string {
  const community = existsSync(`${folder}/community.yaml`) ? contentLanguage(folder).locales : [];
  const wanted = [asked, machineLanguage(machine), ...community].filter((each) => each !== undefined);
  const spoken = wanted.map((language) => bestLanguage(language, organiserLanguages()));
  return spoken.find((language) => language !== undefined) ?? 'en';
}

const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  system: new Intl.DateTimeFormat().resolvedOptions().locale,
});
