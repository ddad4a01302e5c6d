import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { bareBuild } from './scripts/site/bare-build.ts';
import { contentMdx } from './scripts/site/content-mdx.ts';
import { malformedAddresses } from './scripts/site/malformed-addresses.ts';
import { unusedPictures } from './scripts/site/unused-pictures.ts';
import { openCommunity } from './src/community/open-community.ts';
import { sitemapPage } from './src/formats/site-files/sitemap.ts';
import { now } from './src/lib/clock.ts';
import { contentLanguage } from './src/reader/content-language.ts';
import { ownFolder } from './src/reader/own-files.ts';
import { preparedPictures, siteCache } from './src/reader/prepared-pictures.ts';
import { readContent } from './src/reader/read-content.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const { KAIRAN_CONTENT, KAIRAN_OUT } = process.env;
const content = KAIRAN_CONTENT ? path.resolve(KAIRAN_CONTENT) : path.join(root, 'content');
const outDir = KAIRAN_OUT ? path.resolve(KAIRAN_OUT) : 'dist';
// Astro and the pages take some paths from the working folder, wherever `--root` points.
process.env.KAIRAN_CONTENT = content;
process.chdir(root);
const { url = 'https://example.org/', locales } = contentLanguage(content);
const site = new URL(url.endsWith('/') ? url : `${url}/`);
const contributed = contentMdx({ project: path.resolve(root), content });
// Builds of several content folders at once must not share Astro's store.
const cache = siteCache(content);

let read;
/** The community as its pages know it, once for all that the sitemap asks. */
function community() {
  read ??= openCommunity(readContent(content).entries, now());
  return read;
}

/** A page's path in the first language, and the language it is in: `https://host/base/en/chapters/` → `/chapters/`, `en`. */
function pathOf(page) {
  const place = new URL(page).pathname.slice(site.pathname.length);
  const [first, ...rest] = place.split('/');
  return locales.slice(1).includes(first)
    ? { path: `/${rest.join('/')}`, locale: first }
    : { path: `/${place}`, locale: locales[0] };
}

/** False for pages that are not to be found by themselves: errors and former addresses. */
function isListed(page) {
  const { path } = pathOf(page);
  return !/^\/404\/?$/.test(path) && !community().redirects.some(({ from }) => from === path);
}

/** A page of the sitemap with its languages and the day of its last change; nothing for an untranslated copy. */
function described(item) {
  const { path, locale } = pathOf(item.url);
  const page = sitemapPage(path, locale, community());
  return page && { ...item, lastmod: page.lastmod, links: page.alternates };
}

/** A script that runs as it stands (layouts/before-paint.js) is no module, which Vite would make small: here go its comments. */
const plainScripts = {
  name: 'kairan:plain-scripts',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'asset' || !file.fileName.endsWith('.js')) continue;
      file.source = String(file.source).replace(/^\s*(?:\/\/|\/\*\*).*\n|^\s+/gm, '');
    }
  },
};

/** Pages for those who work on the engine: the development server has them, a built site knows nothing of them. */
const workshop = {
  name: 'kairan:workshop',
  hooks: {
    'astro:config:setup': ({ command, injectRoute }) => {
      if (command !== 'dev') return;
      injectRoute({
        pattern: '/styleguide/[...locale]',
        entrypoint: './src/styleguide/Styleguide.astro',
      });
    },
  },
};

export default defineConfig({
  site: site.href,
  base: site.pathname,
  outDir,
  // Of a community without a folder of its own, nothing is published as it is.
  publicDir: ownFolder(content) ?? path.join(cache, 'no-files'),
  cacheDir: path.join(cache, 'astro'),
  // The development server would look for pictures under an address with a slash behind their names.
  trailingSlash: process.env.NODE_ENV === 'development' ? 'ignore' : 'always',
  // Writing files is mostly waiting.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  integrations: [
    ...[bareBuild({ url: site.href, content }), malformedAddresses, workshop],
    ...[contributed.integration, mdx({ processor: contributed.processor })],
    ...[sitemap({ filter: isListed, serialize: described }), unusedPictures],
  ],
  vite: {
    plugins: [plainScripts],
    cacheDir: path.join(cache, 'vite'),
    resolve: { alias: { '@pictures': preparedPictures(content) } },
    server: { fs: { allow: [root, content] } },
    // A strict policy for content lets no script run that stands in a page.
    build: { assetsInlineLimit: 0 },
  },
});
