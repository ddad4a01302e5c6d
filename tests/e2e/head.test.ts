import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { schemaFaults } from '../formats/schema-org.ts';
import { openPage } from './built-page.ts';
import { filesOf, pagesOf } from './files.ts';

const site = inject('site');
const address = 'https://tomoshibi.example/';

interface Head {
  /** The address at which the page is served. */
  url: string;
  language: string;
  title: string;
  /** `<meta>` by property or name. */
  meta: Map<string, string[]>;
  canonical: string | undefined;
  things: string | undefined;
  leadsOn: boolean;
}

const decoded = (text: string) =>
  text.replace(/&#(?:x([\da-f]+)|(\d+));|&(quot|amp|lt|gt);/gi, (_whole, hex, decimal, name) =>
    name
      ? ({ quot: '"', amp: '&', lt: '<', gt: '>' }[name as string] ?? '')
      : String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10)),
  );

function headOf(page: string): Head {
  const html = readFileSync(path.join(site, page), 'utf8');
  const meta = new Map<string, string[]>();
  for (const [, name = '', content = ''] of html.matchAll(
    /<meta (?:property|name)="([^"]*)" content="([^"]*)"/g,
  )) {
    meta.set(name, [...(meta.get(name) ?? []), decoded(content)]);
  }
  return {
    url: `${address}${page.replace(/(^|\/)index\.html$/, '$1')}`,
    language: /<html[^>]* lang="([^"]*)"/.exec(html)?.[1] ?? '',
    title: decoded(/<title>([^<]*)</.exec(html)?.[1] ?? ''),
    meta,
    canonical: /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1],
    things: /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)?.[1],
    leadsOn: html.includes('http-equiv="refresh"'),
  };
}

/** The one value of a tag; throws where there are none or several. */
function one({ url, meta }: Head, name: string): string {
  const [value, ...others] = meta.get(name) ?? [];
  if (value === undefined || others.length > 0) throw new Error(`${url}: ${others.length + 1} × ${name}`);
  return value;
}

let heads: Head[];
let pages: Head[];
let lost: Head[];
let former: Head[];
/** Paths of pages that say something in English too, not only in a frame of English words. */
let translated: Set<string>;

const pathOf = (url: string) => url.replace(/^https:\/\/[^/]+(?:\/en(?=\/))?/, '');

beforeAll(() => {
  heads = pagesOf(site).map(headOf);
  lost = heads.filter(({ url }) => /404(\.html|\/)$/.test(url));
  former = heads.filter(({ leadsOn }) => leadsOn);
  pages = heads.filter((head) => !lost.includes(head) && !former.includes(head));
  const english = pages.filter(({ language, url, canonical }) => language === 'en' && canonical === url);
  translated = new Set(english.map(({ url }) => pathOf(url)));
});

describe('every page', () => {
  test('has everything that chat programs and networks show', () => {
    expect(pages.length).toBeGreaterThan(500);
    for (const head of pages) {
      const { url, language, title } = head;
      for (const name of ['og:title', 'og:description', 'og:site_name', 'og:image:alt', 'description'])
        expect(one(head, name).trim(), `${url} ${name}`).not.toBe('');
      expect(title, url).toContain(one(head, 'og:title'));
      expect(one(head, 'og:url')).toBe(url);
      expect(one(head, 'og:type'), url).toMatch(/^(website|article|profile)$/);
      expect(one(head, 'og:locale'), url).toBe(language === 'en' ? 'en_US' : 'ja_JP');
      const others = language === 'en' ? ['ja_JP'] : ['en_US'];
      expect(head.meta.get('og:locale:alternate') ?? [], url).toEqual(
        translated.has(pathOf(url)) ? others : language === 'en' ? ['ja_JP'] : [],
      );
      expect(one(head, 'twitter:card'), url).toBe('summary_large_image');
      expect(one(head, 'twitter:image:alt'), url).toBe(one(head, 'og:image:alt'));
      expect(one(head, 'robots'), url).toBe('max-image-preview:large');
    }
  });

  test('names its own address as the one to keep; a copy that nobody translated names the original', () => {
    const copies = pages.filter(({ url, canonical }) => canonical !== url);
    expect(copies.length).toBeGreaterThan(50);
    for (const { url, canonical = '' } of copies) {
      expect(url).toContain('/en/');
      expect(canonical).toBe(url.replace('/en/', '/'));
      expect(translated.has(pathOf(url)), url).toBe(false);
    }
  });

  test('is in the sitemap in the languages that it is there in, a copy is not', () => {
    const sitemap = readFileSync(path.join(site, 'sitemap-0.xml'), 'utf8');
    const listed = new Set([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc));
    expect(
      pages.filter(({ url, canonical }) => listed.has(url) !== (canonical === url)).map(({ url }) => url),
    ).toEqual([]);
    expect(sitemap).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}/);
    expect(sitemap).toContain('hreflang="x-default"');
  });

  test('tells search engines in words of schema.org what it is, and where in the site', () => {
    const faults = pages.flatMap(({ url, things = '{}' }) =>
      schemaFaults(things).map((fault) => `${url} ${fault}`),
    );
    expect(faults.slice(0, 10)).toEqual([]);
    const below = pages.filter(({ url }) => ![address, `${address}en/`].includes(url));
    expect(below.filter(({ things }) => !things?.includes('"BreadcrumbList"'))).toEqual([]);
  });
});

test('the front page shows the meetings of the next seven days on their days, by their hours and hosts', () => {
  const week = openPage(site, '/en/').main.under('The next seven days');
  expect(week.words).toBe(
    'The next seven days Today21Sat Nov22Sun Nov23Mon Nov24Tue Nov25Wed Nov26Thu 夜間観測 #18 一年分のログを三分で読む Thu, November 2621:00 Sensors Club Nov27Fri',
  );
  expect(week.to('夜間観測 #18 一年分のログを三分で読む')).toEqual(['/en/events/2026-11-26-sensors/']);
});

describe('the image of a page', () => {
  /** The file of an image by its address, without the name of what it looks like. */
  const fileOf = (url: string) => path.join(site, decodeURI(new URL(url).pathname));

  test('is there: a PNG of the size that the page says, at an address of the site', () => {
    for (const head of heads) {
      const url = one(head, 'og:image');
      expect(url, head.url).toMatch(/^https:\/\/tomoshibi\.example\/(en\/)?og\/[\w/-]+\.png\?v=[\da-f]{8}$/);
      expect(existsSync(fileOf(url)), url).toBe(true);
      const bytes = readFileSync(fileOf(url));
      expect(bytes.subarray(0, 8).toString('latin1'), url).toBe('\x89PNG\r\n\x1a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)].map(String), url).toEqual([
        one(head, 'og:image:width'),
        one(head, 'og:image:height'),
      ]);
      expect(one(head, 'og:image:type')).toBe('image/png');
    }
  });

  test('is small enough for every program that shows it', () => {
    const sizes = filesOf(site, '.png')
      .filter((name) => /^(en\/)?og\//.test(name))
      .map((name) => readFileSync(path.join(site, name)).length)
      .sort((a, b) => a - b);
    expect(sizes.length).toBeGreaterThan(300);
    expect(sizes[sizes.length >> 1]).toBeLessThan(120_000);
    expect(sizes.at(-1)).toBeLessThan(300_000);
  });

  test('is its own for each record', () => {
    const images = new Map<string, string>();
    for (const head of pages.filter(({ url }) =>
      /\.example\/(events|chapters|people|newsletter)\/[\w-]+\/$/.test(url),
    )) {
      const url = one(head, 'og:image');
      expect(images.get(url), `${head.url} looks like`).toBeUndefined();
      images.set(url, head.url);
    }
    expect(images.size).toBeGreaterThan(150);
  });
});

test('a page that stands for missing ones is not to be found, and has no address', () => {
  expect(lost.length).toBe(2);
  for (const head of lost) {
    expect(one(head, 'robots')).toBe('noindex');
    expect([head.canonical, head.meta.get('og:url'), head.things]).toEqual([undefined, undefined, undefined]);
  }
});

test('a former address shows what it leads to, and says where that is', () => {
  const byUrl = new Map(pages.map((page) => [page.url, page]));
  expect(former.length).toBeGreaterThan(0);
  for (const head of former) {
    const target = byUrl.get(one(head, 'og:url'));
    expect(target, head.url).toBeDefined();
    expect(head.canonical).toBe(target?.canonical);
    for (const name of ['og:url', 'og:title', 'og:description', 'og:image'])
      expect(one(head, name)).toBe(target && one(target, name));
    // Whoever was there must be able to follow.
    expect(one(head, 'robots')).not.toContain('noindex');
  }
});

test('a feed shows the image of what it tells of, and says how long the file is', () => {
  const xml = readFileSync(path.join(site, 'rss.xml'), 'utf8');
  const enclosures = [...xml.matchAll(/<enclosure url="([^"]*)" length="(\d+)" type="image\/png"\/>/g)];
  expect(enclosures.length).toBe(xml.match(/<item>/g)?.length);
  for (const [, url = '', length] of enclosures) {
    const file = path.join(site, new URL(url).pathname);
    expect(String(readFileSync(file).length), url).toBe(length);
  }
});
