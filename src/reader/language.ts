import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { problemLanguages } from '../strings/problems/index.ts';

/** What can be known of community.yaml before it is checked: enough to speak the community's language. */
export interface Glance {
  locales: string[];
  url: string | undefined;
}

/** A forgiving look at a content folder's community.yaml; a file that cannot be read gives the defaults. */
export function glance(folder: string): Glance {
  let fields: { locales?: unknown; url?: unknown } = {};
  try {
    fields = (parse(readFileSync(`${folder}/community.yaml`, 'utf8')) as typeof fields | null) ?? {};
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
  const { pathname } = new URL(glance(folder).url ?? 'https://example.org/');
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** The language to tell Problems in: the one asked for, else the community's first that we have words in. */
export function problemLanguage(folder: string, asked?: string): string {
  return asked ?? glance(folder).locales.find((locale) => problemLanguages.includes(locale)) ?? 'ja';
}
