import type { Community, Settings } from '../../community/record-types.ts';
import { once } from '../../lib/once-per-object.ts';
import { decodeAddress } from '../../lib/urls.ts';
import { hasFacets } from '../directory/directory-facets.ts';
import { hasMap } from '../directory/directory-places.ts';
import { feedFile, feedFormatNames, feedFormats } from '../feeds/feed-formats.ts';

/** The pages that every site has, in the first language; each has a file in `src/pages/`. */
export const fixedPages = [
  '/',
  '/chapters/',
  '/chapters/list/',
  '/events/',
  '/outputs/',
  '/people/',
  '/newsletter/',
  '/search/',
  '/subscribe/',
] as const;

/** Pages that only some communities have, with the condition; each has a file in `src/pages/`. */
export const optionalPages: Readonly<Record<string, (community: Community) => boolean>> = {
  '/chapters/map/': hasMap,
  '/chapters/find/': hasFacets,
};

/** The addresses of all pages in the first language, including former ones: `/chapters/nagoya/`. */
export const pagePaths: (community: Community) => ReadonlySet<string> = once((community) => {
  const { chapters, events, people, newsletters, campaigns, pages, topics } = community;
  const records = [chapters, events, people, newsletters, campaigns, pages, topics].flat();
  return new Set<string>([
    ...fixedPages,
    ...Object.entries(optionalPages).flatMap(([path, isThere]) => (isThere(community) ? [path] : [])),
    ...records.map(({ path }) => path),
    ...community.eventYears.map((year) => `/events/archive/${year}/`),
    ...community.outputYears.map((year) => `/outputs/${year}/`),
    ...community.redirects.map(({ from }) => from),
  ]);
});

// Generated files in the folders of pages; pictures and data have folders of their own.
const feedFiles = feedFormatNames.flatMap((format) => [
  RegExp.escape(feedFile(format)),
  ...(feedFormats[format].hasArchives
    ? [RegExp.escape(feedFile(format, 'YEAR')).replace('YEAR', '\\d{4}')]
    : []),
]);
const otherFiles = ['events?\\.ics', 'feeds\\.opml', 'email\\.(?:html|txt|eml)', 'sitemap-\\w+\\.xml'];
const madeFile = new RegExp(`/(?:${[...feedFiles, ...otherFiles].join('|')})$`);
const madeFolder = /^\/(?:_astro|og|media|api|schemas|pagefind|regions)\/./;
const rootFiles: ReadonlySet<string> = new Set([
  ...[
    '/404.html',
    '/_headers',
    '/colors.css',
    '/favicon.svg',
    '/feed.css',
    '/robots.txt',
    '/site.webmanifest',
  ],
  ...['/.kairan.json', '/.nojekyll', '/sitemap-index.xml'],
  ...['/apple-touch-icon.png', '/icon-192.png', '/icon-512.png', '/icon-maskable-512.png'],
]);

/** Whether the site has something at a place (see `placeOnSite`): one of its `pages`, a feed, a picture. */
export function isMade(place: string, pages: ReadonlySet<string>): boolean {
  if (rootFiles.has(place) || madeFolder.test(place)) return true;
  const page = madeFile.test(place) ? place.slice(0, place.lastIndexOf('/') + 1) : place;
  return pages.has(page.endsWith('/') ? page : `${page}/`);
}

/**
 * The place on this site that an address leads to, in the first language: `https://host/base/en/chapters/?a#b` →
 * `/chapters/`. Undefined for other sites and for fragments of the same page.
 */
export function placeOnSite(address: string, { url, base, locales }: Settings): string | undefined {
  if (!/^(?:\/(?!\/)|https?:)/i.test(address)) return undefined;
  const home = new URL(url);
  // Paths in texts are relative to the site's root, whatever its base path.
  const target = URL.parse(address.startsWith('/') ? base.slice(0, -1) + address : address, home);
  if (!target || target.host !== home.host || !target.pathname.startsWith(base)) return undefined;
  const [first = '', ...rest] = target.pathname.slice(base.length).split('/');
  const place = locales.slice(1).includes(first) ? rest : [first, ...rest];
  return `/${decodeAddress(place.join('/'))}`;
}
