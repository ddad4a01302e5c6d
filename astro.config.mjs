import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { glance } from './src/reader/language.ts';
import { readContent } from './src/reader/read.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const content = path.resolve(process.env.KAIRAN_CONTENT || 'content');
const { url = 'https://example.org/', locales } = glance(content);
const site = new URL(url.endsWith('/') ? url : `${url}/`);
// Builds of several content folders at once must not share Astro's store.
const cache = path.join(root, '.cache', createHash('sha256').update(content).digest('hex').slice(0, 12));

/** Paths of former addresses, which lead on: they are no pages of their own. */
function formerPaths() {
  const { chapters, events, people } = readContent(content).entries;
  return new Set(
    [...chapters, ...events, ...people].flatMap(({ collection, data }) =>
      (data.aliases ?? []).map((alias) => `${collection}/${alias}/`),
    ),
  );
}
let former;

/** False for pages that are not to be found by themselves: errors and former addresses. */
function isListed(page) {
  former ??= formerPaths();
  const place = new URL(page).pathname.slice(site.pathname.length);
  const [first, ...rest] = place.split('/');
  const path = locales.slice(1).includes(first) ? rest.join('/') : place;
  return !former.has(path) && !/^404\/?$/.test(path);
}

export default defineConfig({
  site: site.href,
  base: site.pathname,
  outDir: process.env.KAIRAN_OUT || 'dist',
  cacheDir: path.join(cache, 'astro'),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    sitemap({
      filter: isListed,
      ...(locales.length > 1
        ? {
            i18n: {
              defaultLocale: locales[0],
              locales: Object.fromEntries(locales.map((each) => [each, each])),
            },
          }
        : {}),
    }),
  ],
  vite: {
    cacheDir: path.join(cache, 'vite'),
    resolve: { alias: { '@content': content } },
    server: { fs: { allow: [root, content] } },
  },
});
