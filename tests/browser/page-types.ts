import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { pagesOf } from '../e2e/files.ts';

const routesFolder = path.resolve(import.meta.dirname, '../../src/pages');

/** Routes that no built site has a page of: they serve editors and engine builders, in development. */
const onlyInDevelopment = ['[...locale]/newsletter/[id]/preview', 'og-preview/[...page]'];

/** Its pages lead on to others at once. */
const redirects = '[...alias]';

/** A file in src/pages/ that makes pages, and the files that they become. */
interface Route {
  name: string;
  matches: RegExp;
}

/** Every route that makes pages, the most particular first. */
function routes(): Route[] {
  return readdirSync(routesFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .map((file) =>
      file
        .split(path.sep)
        .join('/')
        .replace(/\.astro$/, ''),
    )
    .filter((name) => !/(^|\/)_/.test(name) && name !== redirects && !onlyInDevelopment.includes(name))
    .sort((a, b) => a.split('[').length - b.split('[').length)
    .map((name) => ({ name, matches: pattern(name) }));
}

/** `[...locale]/chapters/[id]` → `chapters/nagoya/index.html`, `en/chapters/nagoya/index.html`. */
function pattern(route: string): RegExp {
  const inside = route.replace('[...locale]/', '');
  const folder = inside === 'index' ? '' : `${inside.replace(/\/index$/, '')}/`;
  // Hosts look for this one in a file of its own.
  const file = route === '404' ? '404.html' : `${folder}index.html`;
  const language = inside === route ? '' : '(?:[a-z]{2,3}(?:-[A-Za-z]+)?/)?';
  return new RegExp(`^${language}${file.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+')}$`);
}

const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

/** The address of a page from its file: `en/about/index.html` → `/en/about/`. */
export const addressOf = (file: string) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`;

/** The file of a page in a built site. */
export const fileOf = (site: string, address: string) =>
  path.join(site, address.endsWith('/') ? `${address}index.html` : address);

/** The addresses of all pages of a built site; redirects are left out. */
export const addressesOf = (site: string) =>
  pagesOf(site)
    .filter((file) => !isRedirect(readFileSync(path.join(site, file), 'utf8')))
    .map(addressOf);

/** The addresses of a built site's pages by the route that makes them; '' gathers those of no route. */
export function pagesByRoute(site: string): Map<string, string[]> {
  const all = routes();
  const found = new Map<string, string[]>(all.map(({ name }) => [name, []]));
  for (const address of addressesOf(site)) {
    const file = path.relative(site, fileOf(site, address)).split(path.sep).join('/');
    const name = all.find(({ matches }) => matches.test(file))?.name ?? '';
    found.set(name, [...(found.get(name) ?? []), address]);
  }
  return found;
}

const isTranslation = (address: string) => address.startsWith('/en/');

/** The fullest and the emptiest page of every route: a new kind of page is among them without being named. */
export function pageTypes(site: string): string[] {
  const size = (address: string) => statSync(fileOf(site, address)).size;
  return [...pagesByRoute(site).values()].flatMap((addresses) => {
    const originals = addresses.filter((each) => !isTranslation(each));
    // The page for missing pages has a route of its own for translations.
    const bySize = (originals.length > 0 ? originals : addresses).sort((a, b) => size(b) - size(a));
    return [...new Set([...bySize.slice(0, 1), ...bySize.slice(-1)])];
  });
}

/** The same page in English, where the site is in English too. */
export const inEnglish = (site: string, address: string) =>
  existsSync(fileOf(site, `/en${address}`)) ? `/en${address}` : address;
