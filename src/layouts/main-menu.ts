import type { Community } from '../community/record-types.ts';
import { type Marked, marked } from '../lib/languages.ts';
import { strings, wordingLanguage } from '../strings/site-words.ts';

/** An entry of the main menu, with its language where that is not the site's wording. */
export interface MenuEntry {
  label: string;
  lang?: string;
  /** Its address in the language of the page. */
  to: string;
  /** Its address in the default language, for comparison with the current page. */
  at: string;
}

const made = new WeakMap<Community, Map<string, MenuEntry[]>>();

/**
 * The main menu: the sections of every community, then its own pages, then the about page unless that is among them.
 */
export function menu(community: Community, locale: string): MenuEntry[] {
  const menus = made.get(community) ?? new Map<string, MenuEntry[]>();
  made.set(community, menus);
  const entries = menus.get(locale) ?? makeMenu(community, locale);
  menus.set(locale, entries);
  return entries;
}

function makeMenu({ settings, pages, href }: Community, locale: string): MenuEntry[] {
  const { nav } = strings(locale);
  const entry = (at: string, { text, lang }: Marked): MenuEntry => ({
    label: text,
    to: href(at, locale),
    at,
    ...(lang ? { lang } : {}),
  });
  const fixed = (['chapters', 'events', 'outputs', 'newsletter'] as const).map((name) =>
    entry(`/${name}/`, { text: nav[name] }),
  );
  const added = settings.navigation.map(({ label, href: at }) =>
    entry(at, marked(label, locale, wordingLanguage(locale))),
  );
  const about = pages.find(({ id }) => id === 'about');
  const named = [...fixed, ...added];
  if (!about || named.some(({ at }) => at === about.path)) return named;
  return [...named, entry(about.path, { text: nav.about })];
}
