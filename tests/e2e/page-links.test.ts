import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Part } from './built-page.ts';
import { filesOf } from './files.ts';
import { statesSite } from './states-site.ts';

// What programs and menus find on a built page: feeds and calendars, other languages, where one is; and what former addresses lead to.

const address = 'https://states.example';

let site: string;
beforeAll(() => {
  site = statesSite();
});

/** The `<link>` elements of a page with this `rel`. */
const heads = (at: string, rel: string) =>
  openPage(site, at)
    .whole.parts('link', 'rel')
    .filter((link) => link.attribute('rel') === rel);

const subscriptions = (at: string) =>
  heads(at, 'alternate').flatMap((link) => (link.attribute('type') ? [link.attribute('href')] : []));

const translations = (at: string) =>
  heads(at, 'alternate').flatMap((link) => {
    const language = link.attribute('hreflang');
    return language === undefined ? [] : [[language, link.attribute('href')]];
  });

const feeds = (folder: string) => ['rss.xml', 'atom.xml', 'feed.json'].map((name) => `${folder}${name}`);

describe.each(['', '/en'])('in the head of pages%s', (language) => {
  const all = `${language}/rss.xml`;
  test.each([
    ['/', [...feeds('/'), '/events.ics']],
    ['/chapters/', [...feeds('/'), '/events.ics']],
    ['/people/', [...feeds('/'), '/events.ics']],
    ['/subscribe/', [...feeds('/'), '/events.ics']],
    ['/about/', [...feeds('/'), '/events.ics']],
    ['/campaigns/advent/', [...feeds('/'), '/events.ics']],
    ['/events/', [...feeds('/events/'), '/events.ics', '/rss.xml']],
    ['/events/archive/2026/', [...feeds('/events/'), '/events.ics', '/rss.xml']],
    ['/events/planned/', [...feeds('/events/'), '/events.ics', '/rss.xml', '/events/planned/event.ics']],
    ['/outputs/', [...feeds('/outputs/'), '/rss.xml']],
    ['/outputs/2026/', [...feeds('/outputs/'), '/rss.xml']],
    ['/newsletter/', [...feeds('/newsletter/'), '/rss.xml']],
    ['/newsletter/2026-11/', [...feeds('/newsletter/'), '/rss.xml']],
    ['/chapters/harbor/', [...feeds('/chapters/harbor/'), '/chapters/harbor/events.ics', '/rss.xml']],
    ['/topics/lamps/', [...feeds('/topics/lamps/'), '/topics/lamps/events.ics', '/rss.xml']],
    ['/people/akari/', [...feeds('/people/akari/'), '/rss.xml']],
  ])('%s offers its own feeds and calendar, and the feed of everything', (at, expected) => {
    const offered = subscriptions(`${language}${at}`);
    expect(offered).toEqual(expected.map((each) => `${language}${each}`));
    expect(offered).toContain(all);
    for (const each of offered) expect(existsSync(path.join(site, each ?? '')), each).toBe(true);
  });

  test('each has a name of its own', () => {
    const named = heads(`${language}/chapters/harbor/`, 'alternate').flatMap(
      (link) => link.attribute('title') ?? [],
    );
    expect(new Set(named).size).toBe(5);
    const chapter = language === '' ? '港支部' : 'Harbor Chapter';
    expect(named.slice(0, 4).filter((name) => name.includes(chapter))).toHaveLength(4);
  });
});

describe('other languages', () => {
  test.each([
    '/',
    '/events/planned/',
    '/chapters/harbor/',
    '/newsletter/2026-11/',
    '/search/',
    '/topics/lamps/',
  ])('%s names itself in both, and the first for readers of any other', (at) => {
    const both = [
      ['ja', `${address}${at}`],
      ['en', `${address}/en${at}`],
      ['x-default', `${address}${at}`],
    ];
    expect(translations(at)).toEqual(both);
    expect(translations(`/en${at}`)).toEqual(both);
    expect(heads(`/en${at}`, 'canonical')[0]?.attribute('href')).toBe(`${address}/en${at}`);
    expect(heads(at, 'canonical')[0]?.attribute('href')).toBe(`${address}${at}`);
  });

  test.each([
    ['/events/untranslated/', '/events/untranslated/'],
    ['/newsletter/2026-10/', '/newsletter/2026-10/'],
    ['/events/english-only/', '/en/events/english-only/'],
  ])('%s is there in one language: both pages name that one, and no other', (at, original) => {
    for (const each of [at, `/en${at}`]) {
      expect(translations(each)).toEqual([]);
      expect(heads(each, 'canonical').map((link) => link.attribute('href'))).toEqual([
        `${address}${original}`,
      ]);
    }
  });

  test('a page leads to its translation, and says in which language that is', () => {
    const languages = (at: string) =>
      openPage(site, at)
        .whole.parts('a', 'hreflang')
        .map((link) => [
          link.words,
          link.attribute('href'),
          link.attribute('hreflang'),
          link.attribute('lang'),
        ]);
    expect(languages('/events/planned/')).toEqual([['English', '/en/events/planned/', 'en', 'en']]);
    expect(languages('/en/events/planned/')).toEqual([['日本語', '/events/planned/', 'ja', 'ja']]);
    // What stands for missing pages has no translation of its own.
    expect(languages('/404.html')[0]?.[1]).toBe('/en/');
    expect(openPage(site, '/en/').whole.parts('html')[0]?.attribute('lang')).toBe('en');
    expect(openPage(site, '/').whole.parts('html')[0]?.attribute('lang')).toBe('ja');
  });

  test('stand in the sitemap with the one for readers of any other', () => {
    const sitemap = readFileSync(path.join(site, 'sitemap-0.xml'), 'utf8');
    const [entry = ''] =
      sitemap.match(/<url><loc>https:\/\/states\.example\/en\/events\/planned\/<\/loc>.*?<\/url>/s) ?? [];
    expect(
      [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => [lang, href]),
    ).toEqual([
      ['ja', `${address}/events/planned/`],
      ['en', `${address}/en/events/planned/`],
      ['x-default', `${address}/events/planned/`],
    ]);
    expect(sitemap).not.toContain('/en/events/untranslated/');
    expect(sitemap).not.toContain('old-harbor');
    expect(sitemap).not.toContain('404');
  });
});

describe('where one is', () => {
  /** Links that are said to be where one is, with how. */
  const current = (at: string) =>
    openPage(site, at)
      .whole.parts('a', 'aria-current')
      .map((link: Part) => [link.attribute('href'), link.attribute('aria-current')]);

  test.each([
    ['/en/', [['/en/', 'page']]],
    ['/en/events/', [['/en/events/', 'page']]],
    ['/en/events/planned/', [['/en/events/', 'true']]],
    ['/en/newsletter/2026-11/', [['/en/newsletter/', 'true']]],
    ['/en/outputs/', [['/en/outputs/', 'page']]],
    ['/en/search/', [['/en/search/', 'page']]],
    ['/en/about/', Array(2).fill(['/en/about/', 'page'])],
    ['/en/people/akari/', []],
    ['/en/rules/', Array(2).fill(['/en/rules/', 'page'])],
    ['/en/chapters/harbor/', [['/en/chapters/', 'true']]],
    [
      '/en/outputs/2026/',
      [
        ['/en/outputs/', 'true'],
        ['/en/outputs/2026/', 'page'],
      ],
    ],
    [
      '/en/chapters/list/',
      [
        ['/en/chapters/', 'true'],
        ['/en/chapters/list/', 'page'],
      ],
    ],
  ])('%s is told by the menu', (at, expected) => {
    expect(current(at)).toEqual(expected);
  });
});

test.each(['/en/', '/en/events/planned/', '/en/404/'])(
  '%s has the main menu in its order, with what the community added',
  (at) => {
    const menu = openPage(site, at).whole.parts('header')[0]?.parts('nav')[0];
    expect(menu?.links).toEqual([
      { name: 'Chapters', to: '/en/chapters/' },
      { name: 'Events', to: '/en/events/' },
      { name: 'Outputs', to: '/en/outputs/' },
      { name: 'Newsletter', to: '/en/newsletter/' },
      { name: 'きまり帳', to: '/en/rules/' },
      { name: 'About us', to: '/en/about/' },
    ]);
    expect(menu?.languagesOf('きまり帳')).toEqual(['ja']);
  },
);

describe('a former address', () => {
  test.each([
    ['/chapters/old-harbor/', '/chapters/harbor/', 'ページが引っ越しました'],
    ['/chapters/older-harbor/', '/chapters/harbor/', 'ページが引っ越しました'],
    ['/en/chapters/old-harbor/', '/en/chapters/harbor/', 'This page has moved'],
    ['/en/chapters/older-harbor/', '/en/chapters/harbor/', 'This page has moved'],
    ['/events/past-before/', '/events/past/', 'ページが引っ越しました'],
    ['/en/events/past-before/', '/en/events/past/', 'This page has moved'],
    ['/people/former-akari/', '/people/akari/', 'ページが引っ越しました'],
    ['/en/people/former-akari/', '/en/people/akari/', 'This page has moved'],
  ])('%s leads to %s, by itself and by a link', (from, to, says) => {
    const { whole, main } = openPage(site, from);
    const refresh = whole.parts('meta', 'http-equiv').map((meta) => meta.attribute('content'));
    expect(refresh).toEqual([`0; url=${to}`]);
    expect(main.links).toEqual([{ name: `${address}${to}`, to }]);
    expect(main.headings).toEqual([says]);
    expect(whole.parts('html')[0]?.attribute('lang')).toBe(from.startsWith('/en/') ? 'en' : 'ja');
    expect(heads(from, 'canonical').map((link) => link.attribute('href'))).toEqual([`${address}${to}`]);
    expect(translations(from)).toEqual([]);
  });

  test.each(['', 'en/'])('keeps feeds and calendars where programs read them: /%s', (language) => {
    const bytes = (file: string) => readFileSync(path.join(site, language, file), 'utf8');
    for (const [from, to] of [
      ['chapters/old-harbor', 'chapters/harbor'],
      ['chapters/older-harbor', 'chapters/harbor'],
      ['people/former-akari', 'people/akari'],
    ] as const) {
      for (const name of ['rss.xml', 'atom.xml', 'feed.json'])
        expect(bytes(`${from}/${name}`), `${from}/${name}`).toBe(bytes(`${to}/${name}`));
    }
    expect(bytes('chapters/old-harbor/events.ics')).toBe(bytes('chapters/harbor/events.ics'));
    expect(bytes('events/past-before/event.ics')).toBe(bytes('events/past/event.ics'));
  });

  test('is the address of nothing else: there are pages for those that were named, and no more', () => {
    const moved = filesOf(site, '.html').filter((file) =>
      readFileSync(path.join(site, file), 'utf8').includes('http-equiv="refresh"'),
    );
    expect(moved).toEqual(
      ['chapters/old-harbor', 'chapters/older-harbor', 'events/past-before', 'people/former-akari']
        .flatMap((each) => [each, `en/${each}`])
        .map((each) => `${each}/index.html`)
        .sort(),
    );
  });
});

test('robots may read everything, and are told where the sitemap is', () => {
  expect(readFileSync(path.join(site, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://states.example/sitemap-index.xml\n',
  );
  expect(readFileSync(path.join(site, 'sitemap-index.xml'), 'utf8')).toContain(
    `<loc>${address}/sitemap-0.xml</loc>`,
  );
});

describe('the foot of a page', () => {
  const foot = (at: string) => openPage(site, at).whole.parts('footer').at(-1);

  test('offers what belongs to the page beside what belongs to all', () => {
    const links = foot('/en/chapters/harbor/')?.links ?? [];
    expect(links).toEqual(
      expect.arrayContaining([
        { name: 'Newsletter', to: '/en/newsletter/' },
        { name: 'RSS feed', to: '/en/rss.xml' },
        { name: 'RSS of Harbor Chapter', to: '/en/chapters/harbor/rss.xml' },
        { name: 'Calendar of Harbor Chapter', to: 'webcal://states.example/en/chapters/harbor/events.ics' },
      ]),
    );
    expect(foot('/en/')?.links.map(({ to }) => to)).not.toContain('/en/chapters/harbor/rss.xml');
  });

  test('lists the pages of the community in their order, and whom to write to', () => {
    const links = foot('/en/')?.links ?? [];
    expect(links.slice(0, 3)).toEqual([
      { name: 'About Us', to: '/en/about/' },
      { name: 'The Rules', to: '/en/rules/' },
      { name: '丘のきまり', to: '/en/hill-rules/' },
    ]);
    expect(links).toContainEqual({ name: 'letters', to: 'mailto:letters@states.example' });
    expect(foot('/en/')?.languagesOf('丘のきまり')).toEqual(['ja']);
  });

  test('says of which day the site is', () => {
    expect(foot('/en/')?.words).toContain('November 21, 2026');
    expect(foot('/')?.words).toContain('2026年11月21日現在');
  });
});

test('the list of feeds to import names each feed of the site once', () => {
  const opml = readFileSync(path.join(site, 'en/feeds.opml'), 'utf8');
  const listed = [...opml.matchAll(/xmlUrl="([^"]*)"/g)].map(([, url = '']) => url.replace(address, ''));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed).toEqual(
    expect.arrayContaining([
      '/en/rss.xml',
      '/en/events/rss.xml',
      '/en/outputs/rss.xml',
      '/en/newsletter/rss.xml',
      '/en/chapters/harbor/rss.xml',
      '/en/topics/lamps/rss.xml',
      '/en/people/akari/rss.xml',
    ]),
  );
});
