import type { Fields } from '../collections/register.ts';
import { wordsOf } from '../lib/translated-text.ts';
import type { Entry } from '../reader/content-entry.ts';
import { prose, type SiteContext } from './prose.ts';
import type { Settings } from './record-types.ts';

/** The settings of community.yaml, and what rendering needs to know about the site. */
export function settingsOf(entry: Entry<Fields<'community'>>): {
  settings: Settings;
  site: SiteContext;
} {
  const { data } = entry;
  const [defaultLocale = 'ja'] = data.locales;
  const url = new URL(data.url.endsWith('/') ? data.url : `${data.url}/`);
  const words = (field: Parameters<typeof wordsOf>[0]) => wordsOf(field, defaultLocale);
  const href = (path: string, locale: string) => localHref(path, locale, url.pathname, data.locales);
  const site = { href, contacts: data.contacts ?? {} };
  const settings: Settings = {
    name: words(data.name),
    url: url.href,
    base: url.pathname,
    locales: data.locales,
    defaultLocale,
    timeZone: data.timeZone,
    links: data.links,
    hashtags: data.hashtags ?? [],
    contacts: data.contacts ?? {},
    newsletter: data.newsletter,
    feeds: data.feeds,
    navigation: (data.navigation ?? []).map(({ label, href: to }) => ({ label: words(label), href: to })),
    lifecycle: data.lifecycle,
    ...(data.tagline === undefined ? {} : { tagline: words(data.tagline) }),
    ...(data.description === undefined ? {} : { description: prose(words(data.description), entry, site) }),
    ...(data.theme?.accent ? { accent: data.theme.accent } : {}),
    ...(data.theme?.logo ? { logo: data.theme.logo } : {}),
    ...(data.asOf ? { asOf: data.asOf } : {}),
    ...(data.codeOfConduct ? { codeOfConduct: data.codeOfConduct } : {}),
  };
  return { settings, site };
}

/** `/chapters/` → `/base/en/chapters/`. Addresses of other sites are unchanged. */
function localHref(path: string, locale: string, base: string, locales: readonly string[]): string {
  if (!path.startsWith('/') || path.startsWith('//')) return path;
  const [first, ...others] = locales;
  const prefix = locale !== first && others.includes(locale) ? `${locale}/` : '';
  const already = prefix !== '' && path.startsWith(`/${prefix}`);
  return `${base}${already ? '' : prefix}${path.slice(1)}`;
}
