import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { filesOf, pagesOf } from './files.ts';

const site = inject('site');

/** Attributes and rules that make a browser fetch something, as opposed to links that people follow. */
const fetching = [
  /<(?:img|script|iframe|source|video|audio|embed|track|input)\b[^>]*?\s(?:src|srcset|poster)="([^"]*)"/gi,
  /<link\b(?=[^>]*\srel="(?:stylesheet|icon|preload|modulepreload|manifest|apple-touch-icon|prefetch|preconnect|dns-prefetch)")[^>]*?\shref="([^"]*)"/gi,
  /<object\b[^>]*?\sdata="([^"]*)"/gi,
  /(?<!@namespace \w*\s?)url\(\s*["']?([^"')]+)/gi,
  /@import\s+["']([^"']+)/gi,
];

test('no page, style or picture asks another origin for anything', () => {
  const asked: string[] = [];
  const others = ['.css', '.svg', '.xml'].flatMap((ending) => filesOf(site, ending));
  for (const file of [...pagesOf(site), ...others]) {
    const text = readFileSync(path.join(site, file), 'utf8');
    for (const pattern of fetching) {
      for (const [, target = ''] of text.matchAll(pattern)) {
        if (/^(?:[a-z]+:)?\/\//i.test(target.trim())) asked.push(`${file}: ${target}`);
      }
    }
  }
  expect(asked).toEqual([]);
});

test('no page has inline styles or scripts, which a strict policy would refuse', () => {
  const inline = pagesOf(site).filter((file) => {
    const html = readFileSync(path.join(site, file), 'utf8');
    return /<style\b|\sstyle="|<script(?![^>]*\ssrc=)(?![^>]*type="application\/ld\+json")|\son[a-z]+="/i.test(
      html,
    );
  });
  expect(inline).toEqual([]);
});
