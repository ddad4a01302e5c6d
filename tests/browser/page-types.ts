import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pagesByRoute, pageTypes } from '../../scripts/maintainers/screenshots/page-types.ts';
import { pagesOf } from '../e2e/files.ts';

const routes = path.resolve(import.meta.dirname, '../../src/pages/[...locale]');
const locales = ['ja', 'en'];

/** The file of a page in a built site. */
const fileOf = (site: string, address: string) =>
  path.join(site, address.endsWith('/') ? `${address}index.html` : address);

const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

/** The addresses of all pages of a built site, `/en/about/`; those that lead on to another at once are left out. */
export const addressesOf = (site: string) =>
  pagesOf(site)
    .filter((file) => !isRedirect(readFileSync(path.join(site, file), 'utf8')))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);

/** The addresses of pages in the site's first language by the file of their route: `chapters/[id]`. */
export const addressesByRoute = (site: string) =>
  new Map(
    [...pagesByRoute(site, routes, locales)].map(([route, pages]) => [
      route,
      pages.map((page) => `/${page}`),
    ]),
  );

/** The fullest and the emptiest page of every route: a new kind of page is among them without being named. */
export const typesOf = (site: string) =>
  pageTypes(pagesByRoute(site, routes, locales)).map(({ address }) => `/${address}`);

/** The same page in English, where the site is in English too. */
export function inEnglish(site: string, address: string): string {
  // Hosts look for the page that stands for missing ones in a file of its own.
  const english = `/en${address.replace('404.html', '404/')}`;
  return existsSync(fileOf(site, english)) ? english : address;
}
