import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { corpusSite } from './sites.ts';
import { describeWith } from './sources.ts';

/** What a reader loads of a page but for its pictures, compressed: HTML, styles, scripts and what those import. */
function weightOf(page: string, site: string): number {
  const html = readFileSync(path.join(site, page, 'index.html'), 'utf8');
  const linked = /<link rel="stylesheet" href="([^"]+)"|<script[^>]* src="([^"]+)"/g;
  const files = new Set([...html.matchAll(linked)].map(([, style, script]) => style ?? script ?? ''));
  // A set that grows is walked to its new end.
  for (const file of files) {
    const imported = textOf(file, site).matchAll(/["']\.\/([^"']+\.js)["']/g);
    if (file.endsWith('.js')) for (const [, name = ''] of imported) files.add(`/_astro/${name}`);
  }
  const sizes = [html, ...[...files].map((file) => textOf(file, site))].map((text) => gzipSync(text).length);
  return sizes.reduce((sum, size) => sum + size, 0);
}

const textOf = (file: string, site: string) => readFileSync(path.join(site, file), 'utf8');

describeWith('coderdojo-japan', () => {
  test.each(['chapters', 'chapters/list', 'chapters/map'])(
    'the directory of 339 dojos at /%s/ weighs 60 kB at most, pictures apart',
    (page) => {
      const { output } = corpusSite('coderdojo');
      const items = textOf(`${page}/index.html`, output).match(/ data-is="/g);
      expect(items).toHaveLength(339);
      expect(weightOf(page, output)).toBeLessThanOrEqual(60_000);
      expect(weightOf(page, output)).toBeGreaterThan(15_000);
    },
    600_000,
  );
});

describeWith('cloud-native-nordics', () => {
  test('the map of the Nordics leads to every group that says where it is, and lists the one that does not', () => {
    const html = textOf('chapters/map/index.html', corpusSite('cloud-native-nordics').output);
    const items = [...html.matchAll(/<li id="chapter-[^"]+" data-at="(pin-\d+)"/g)].map(([, pin]) => pin);
    const pins = [...html.matchAll(/<a href="#chapter-[^"]+" data-at="(pin-\d+)"/g)].map(([, pin]) => pin);
    expect(items).toHaveLength(12);
    expect(new Set(items)).toEqual(new Set(pins));
    expect(html.match(/ data-is="/g)).toHaveLength(13);
  }, 600_000);
});
