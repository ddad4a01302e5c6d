import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { markerIn } from '../../../site/output-folder.ts';

/** Bytes that a page loads except images, compressed as by hosts. */
export interface Weight {
  html: number;
  css: number;
  js: number;
  /** Number of style sheets. */
  sheets: number;
}

/** The weight of a page of a built site, by its address below the root: HTML, style sheets, scripts and their imports. */
export function weightOf(site: string, address: string): Weight {
  const html = textIn(site, address === '' || address.endsWith('/') ? `${address}index.html` : address);
  const { pathname: base } = new URL(markerIn(site)?.url ?? 'https://example.org/');
  const below = (href: string) => href.slice(base.length);
  const sheets = linked(html, /<link rel="stylesheet" href="([^"]+)"/g).map(below);
  const scripts = new Set(linked(html, /<script[^>]* src="([^"]+)"/g).map(below));
  // Scripts that are added while iterating over the set are visited, too.
  for (const script of scripts) {
    const imported = linked(textIn(site, script), /["'](\.\/[^"']+\.js)["']/g);
    for (const name of imported) scripts.add(path.posix.join(path.posix.dirname(script), name));
  }
  const sum = (files: Iterable<string>) =>
    [...files].reduce((total, file) => total + compressed(textIn(site, file)), 0);
  return { html: compressed(html), css: sum(sheets), js: sum(scripts), sheets: sheets.length };
}

const linked = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, target = '']) => target);
const textIn = (site: string, file: string) => readFileSync(path.join(site, file), 'utf8');
const compressed = (text: string) => gzipSync(text).length;
