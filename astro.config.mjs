import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { glance } from './src/reader/language.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const content = path.resolve(process.env.KAIRAN_CONTENT || 'content');
const { url = 'https://example.org/', locales } = glance(content);
const site = new URL(url.endsWith('/') ? url : `${url}/`);
// Builds of several content folders at once must not share Astro's store.
const cache = path.join(root, '.cache', createHash('sha256').update(content).digest('hex').slice(0, 12));

let outDir = new URL('./dist/', import.meta.url);

/** False for a page that asks not to be listed: former addresses lead on, and are no pages of their own. */
function isListed(page) {
  const place = new URL(page).pathname.slice(site.pathname.length);
  const file = new URL(`${place}index.html`, outDir);
  if (!existsSync(file)) return true;
  const [head = ''] = readFileSync(file, 'utf8').split('</head>', 1);
  return !/<meta name="robots" content="noindex"/.test(head);
}

export default defineConfig({
  site: site.href,
  base: site.pathname,
  outDir: process.env.KAIRAN_OUT || 'dist',
  cacheDir: path.join(cache, 'astro'),
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', server: path.join(cache, 'server') },
  devToolbar: { enabled: false },
  integrations: [
    {
      name: 'kairan-out',
      hooks: {
        'astro:config:done': ({ config }) => {
          outDir = config.outDir;
        },
      },
    },
    sitemap({
      filter: (page) => !/\/404\/?$/.test(page) && isListed(page),
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
