import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

/** A page of a built site. */
export interface BuiltPage {
  /** Its address from the site's root: `/chapters/dojo-64/`. */
  address: string;
  html: string;
}

/** The pages of a built site, and the addresses of all its files. */
export interface BuiltSite {
  pages: Map<string, BuiltPage>;
  files: Set<string>;
}

/** Reads a built site. */
export function builtSite(output: string): BuiltSite {
  const names = readdirSync(output, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const files = new Set(names.map((name) => `/${name}`));
  const pages = new Map<string, BuiltPage>();
  // An issue as a mail is no page.
  for (const name of names.filter((each) => /(?<!\/email)\.html$/.test(each))) {
    const address = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
    pages.set(address, { address, html: readFileSync(path.join(output, name), 'utf8') });
  }
  return { pages, files };
}

type Node = DefaultTreeAdapterTypes.Node;

/** The words of the first element of that name, as a reader sees them; empty when there is none. */
export function wordsOf(html: string, element: string): string {
  const [found = ''] = new RegExp(`<${element}[\\s>].*?</${element}>`, 's').exec(html) ?? [];
  return text(parseFragment(found));
}

function text(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(text).join('') : '';
}

/** The addresses in a page that lead or ask somewhere: links, and what the browser fetches by itself. */
export function addressesIn(html: string): { links: string[]; fetched: string[] } {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, url = '']) => decoded(url));
  const sources = [
    ...html.matchAll(/<(?:img|script|source|iframe|video|audio|embed)\b[^>]*?\ssrc="([^"]*)"/g),
  ];
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, set = '']) =>
    set.split(',').map((each) => each.trim().split(/\s/)[0] ?? ''),
  );
  const fetchedLinks = [...html.matchAll(/<link\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) =>
      /\brel="[^"]*(?:stylesheet|icon|preload|modulepreload|preconnect|dns-prefetch|manifest)/.test(tag),
    )
    .map((tag) => /\shref="([^"]*)"/.exec(tag)?.[1] ?? '');
  return { links, fetched: [...sources.map(([, url = '']) => url), ...sets, ...fetchedLinks].map(decoded) };
}

const decoded = (attribute: string) =>
  attribute
    .replace(/&#x26;|&#38;|&amp;/g, '&')
    .replace(/&#x22;|&#34;|&quot;/g, '"')
    .replace(/&#39;|&#x27;/g, "'");
