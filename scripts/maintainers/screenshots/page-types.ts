import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page that represents its type. */
export interface PageType {
  /** The file of its route: `chapters/[id]`. */
  route: string;
  /** Its address below the site's root, in the default language: `chapters/nagoya/`. */
  address: string;
  /** Of routes with several pages, the longest and the shortest one. */
  role: 'only' | 'fullest' | 'sparsest';
}

/** A page of a built site. */
interface BuiltPage {
  /** Below the site's root. */
  address: string;
  /** Characters of HTML. */
  length: number;
}

/**
 * Addresses of a built site by the file of their route, the longest page first. `routes` is a folder of Astro's pages;
 * redirects are left out, and only the first of `locales` is used.
 */
export function pagesByRoute(
  site: string,
  routes: string,
  locales: readonly string[],
): Map<string, readonly string[]> {
  const patterns = routesIn(routes).map((route) => ({ route, pattern: patternOf(route) }));
  const routeOf = ({ address }: BuiltPage) => patterns.find(({ pattern }) => pattern.test(address))?.route;
  const found = Map.groupBy(pagesIn(site, locales).sort(longestFirst), routeOf);
  return new Map(
    patterns.map(({ route }) => [route, (found.get(route) ?? []).map(({ address }) => address)]),
  );
}

const longestFirst = (a: BuiltPage, b: BuiltPage) => b.length - a.length || (a.address < b.address ? -1 : 1);

/** One page for each route, or the longest and shortest when it has several. */
export function pageTypes(pages: ReadonlyMap<string, readonly string[]>): PageType[] {
  return [...pages].flatMap(([route, [fullest, ...others]]): PageType[] => {
    if (fullest === undefined) return [];
    const sparsest = others.at(-1);
    if (sparsest === undefined) return [{ route, address: fullest, role: 'only' }];
    return [
      { route, address: fullest, role: 'fullest' },
      { route, address: sparsest, role: 'sparsest' },
    ];
  });
}

/** Routes without a parameter come first: `chapters/map` is not a chapter. */
function routesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const routes = files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.slice(0, -'.astro'.length));
  const rank = (route: string) => `${route.includes('[') ? 1 : 0}${route}`;
  return routes.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

function patternOf(route: string): RegExp {
  if (route === '404') return /^404(?:\.html|\/)$/;
  const place = route.replace(/(?:^|\/)index$/, '');
  const parts = place.split('/').filter((part) => part !== '');
  return new RegExp(`^${parts.map((part) => (part.startsWith('[') ? '[^/]+/' : `${part}/`)).join('')}$`);
}

function pagesIn(site: string, [, ...others]: readonly string[]): BuiltPage[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !others.includes(file.split('/')[0] ?? ''))
    .flatMap((file) => {
      const html = readFileSync(path.join(site, file), 'utf8');
      if (html.includes('http-equiv="refresh"')) return [];
      return [{ address: file.replace(/(?<=^|\/)index\.html$/, ''), length: html.length }];
    });
}
