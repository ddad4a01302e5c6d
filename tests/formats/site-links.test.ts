import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { linkEntries } from '../../src/community/build-community.ts';
import type { Community } from '../../src/community/record-types.ts';
import { isMade } from '../../src/formats/pages/site-paths.ts';
import { siteIcons } from '../../src/formats/site-files/icon-svg.ts';
import { ownFileProblems } from '../../src/formats/site-files/own-file-clashes.ts';
import { siteLinks } from '../../src/formats/site-files/site-links.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentFolder, type Files, line, markdown, now, settings, write } from '../sample.ts';

const around: Files = {
  'chapters/nagoya.yaml': 'name: 名古屋支部\naliases: [owari]\n',
  'events/2026/2026-12-04-yoru.md': markdown('title: 夜話\nchapters: [nagoya]\nstarts: 2026-12-04'),
  'people/akari.yaml': 'name: 灯里\nconsent: { listed: false, recognition: false }\n',
  'outputs/2026/stairs.yaml':
    'title: 階段\nurl: https://o.example/\nauthors: [{ name: 灯里 }]\npublished: 2026-11-02\n',
  'newsletters/2027-01.md': markdown('title: 新年号\npublished: 2027-01-01', 'まだ'),
  'pages/about.md': markdown('title: 私たち', '## なかま\n\n一'),
};

/** A content folder with `public/` beside it. */
function folderOf(files: Files, own: Files = {}): string {
  const home = contentFolder({});
  const folder = path.join(home, 'content');
  mkdirSync(folder);
  write(folder, { 'community.yaml': settings, ...around, ...files });
  write(path.join(home, 'public'), own);
  return folder;
}

const opened = (files: Files, own: Files = {}) => {
  const content = readContent(folderOf(files, own));
  return { content, community: linkEntries(content.entries, now, { drafts: true }) as Community };
};

/** What is told of one link in the body of a page: `code suggestion`. */
function told(link: string, own: Files = {}, more: Files = {}): string {
  const { content, community } = opened({ 'pages/p.md': markdown('title: 頁', link), ...more }, own);
  expect(content.problems).toEqual([]);
  return siteLinks(content, community)
    .map(({ code, details }) => [code, details.suggestion || details.url].filter(Boolean).join(' '))
    .join(', ');
}

describe('a link into the site', () => {
  test.each([
    '/',
    '/about/',
    '/about',
    '/about/#s-なかま',
    '/about/#s-%E3%81%AA%E3%81%8B%E3%81%BE',
    '/about/#main',
    '/about/#top',
    '/chapters/nagoya/#anywhere',
    '/events/2026-12-04-yoru/',
    '/events/2026-12-04-yoru/event.ics',
    '/events/archive/2026/',
    '/en/chapters/nagoya/',
    '/chapters/nagoya/rss.xml',
    '/feed.json',
    '/og/pages/about.png',
    'https://sample.example/about/',
    'https://elsewhere.example/nothing/',
  ])('%s leads somewhere', (url) => {
    expect(told(`[a](${url})`)).toBe('');
  });

  test.each([
    ['/about/#nowhere', 'link-no-place'],
    ['/en/about#なかま', 'link-no-place /about/#s-なかま'],
    ['/about/#s-なかみ', 'link-no-place /about/#s-なかま'],
    ['./about.md', 'link-relative /about/'],
    ['about.md#s-x', 'link-relative /about/#s-x'],
    ['../events/2026/2026-12-04-yoru.md', 'link-relative /events/2026-12-04-yoru/'],
    ['../events/2026-12-04-yoru/', 'link-relative /events/2026-12-04-yoru/'],
    ['../chapters/nagoya.yaml', 'link-relative /chapters/nagoya/'],
    ['chapters/nagoya', 'link-relative /chapters/nagoya/'],
    ['../about.en.md', 'link-relative /about/'],
    ['www.example.org', 'link-relative https://www.example.org'],
    ['example.org/a?b', 'link-relative https://example.org/a?b'],
    ['paper.pdf', 'link-relative'],
    ['?q=a', 'link-relative'],
    ['/nothing/', 'link-dead'],
    ['/abuot/', 'link-dead /about/'],
    ['/pages/about.md', 'link-dead /about/'],
    ['/events/2026/2026-12-04-yoru.md', 'link-dead /events/2026-12-04-yoru/'],
    ['/chapters/nagoia/', 'link-dead /chapters/nagoya/'],
    ['/paper.pdf', 'link-dead'],
    ['https://sample.example/nothing/', 'link-dead'],
    ['/en/nothing/', 'link-dead'],
    ['/people/akari/', 'link-without-page'],
    ['/outputs/stairs/', 'link-without-page https://o.example/'],
    ['/newsletter/2027-01/', 'link-not-yet'],
    ['/chapters/owari/', 'former-address /chapters/nagoya/'],
  ])('%s is told: %s', (url, problem) => expect(told(`[a](${url})`)).toBe(problem));

  test('to a file of one’s own leads there, wherever it is seen from', () => {
    const own = { 'docs/paper.pdf': 'x', '.well-known/security.txt': 'x' };
    expect(told('[a](/docs/paper.pdf) [b](/.well-known/security.txt)', own)).toBe('');
    expect(told('[a](./paper.pdf)', own)).toBe('link-relative /docs/paper.pdf');
  });

  test('below a base path is written without it', () => {
    const base = { 'community.yaml': settings.replace('sample.example/', 'sample.example/kai/') };
    expect(
      told('[a](/about/) [b](https://sample.example/kai/about/) [c](https://sample.example/)', {}, base),
    ).toBe('');
    expect(told('[a](/kai/about/)', {}, base)).toBe('link-dead /about/');
  });

  test('to a page whose file has a Problem of its own is no second fault', () => {
    const { content, community } = opened({
      'pages/p.md': markdown('title: 頁', '[a](/chapters/b/)'),
      'chapters/b.yaml': 'nam: い\n',
    });
    expect(siteLinks(content, community)).toEqual([]);
  });

  test('is looked for in every body and field, translations too, while other things are wrong', () => {
    const folder = folderOf({
      'community.yaml': `${settings}codeOfConduct: /conduct/\nnavigation: [{ label: あ, href: /b/ }]\ndescription: "[a](x.md)"\n`,
      'chapters/b.yaml': 'name: い\ndescription: { ja: "[a](/x/)", en: "<a href=/y/>a</a>" }\n',
      'events/2026/e.md': markdown(
        'title: 会\nchapters: [none]\nstarts: 2026-12-05\nfirstVisit: "[a](z)"',
        '[b](/c/)',
      ),
      'campaigns/c.md': markdown(
        'title: 企\nkind: contest\nstarts: 2026-12-01\nends: 2026-12-02',
        '![](./no.png) <a href="/d/">d</a>',
      ),
      'pages/p.md': markdown('title: 頁', '一'),
      'pages/p.en.md': '\n[e](/f/)',
      'newsletters/2026-11.mdx': markdown(
        'title: 号\npublished: 2026-11-01',
        '\n<Button href="/g/">h</Button>\n\n<Events>\n- 2026-12-04-yoru: [i](/j/)\n</Events>',
      ),
    });
    const content = readContent(folder);
    const community = linkEntries(content.entries, now) as Community;
    expect(
      siteLinks(content, community)
        .map((each) => line(each, folder))
        .sort(),
    ).toEqual([
      'campaigns/c.md:7 link-dead',
      'chapters/b.yaml:2 description.en link-dead',
      'chapters/b.yaml:2 description.ja link-dead',
      'community.yaml:5 codeOfConduct link-dead',
      'community.yaml:6 navigation[0].href link-dead',
      'community.yaml:7 description link-relative',
      'events/2026/e.md:5 firstVisit link-relative',
      'events/2026/e.md:7 link-dead',
      'newsletters/2026-11.mdx:6 Button.href link-dead',
      'newsletters/2026-11.mdx:9 link-dead',
      'pages/p.en.md:2 link-dead',
    ]);
  });
});

describe('a place on the same page', () => {
  const places = (text: string) =>
    readContent(folderOf({ 'pages/p.md': markdown('title: 頁', text) })).problems.map(({ code, details }) =>
      [code, details.suggestion].filter(Boolean).join(' '),
    );

  test('is a heading of the text', () => {
    expect(
      places(
        '[a](#なかま) [b](#a-b) [c](#%E3%81%AA%E3%81%8B%E3%81%BE) [t](#top) [u](#)\n\n## なかま\n\n## A b',
      ),
    ).toEqual([]);
    expect(places('[a](#nowhere)')).toEqual(['link-no-heading']);
    expect(places('[a](#Team)\n\n## Team')).toEqual(['link-no-heading #team']);
  });
});

describe('files of one’s own', () => {
  const faults = (own: Files) => {
    const { content, community } = opened({}, own);
    return ownFileProblems(content, community).map(({ code, details }) => `${code} ${details.value}`);
  };

  test('have the names that are free', () => {
    expect(faults({ CNAME: 'x', '.well-known/a': 'x', 'paper.pdf': 'x', 'about/map.pdf': 'x' })).toEqual([]);
  });

  test.each([
    'index.html',
    'about/index.html',
    'about',
    'en/about/index.html',
    'rss.xml',
    'feed.css',
    '_headers',
    'robots.txt',
    'og/x.png',
    '_astro/x.js',
    'events/2026-12-04-yoru/event.ics',
    'chapters/owari/index.html',
  ])('do not take the place of %s', (name) =>
    expect(faults({ [name]: 'x' })).toEqual([`own-file-taken /${name}`]),
  );

  test('are no links to others', () => {
    const { content, community } = opened({}, { a: 'x' });
    symlinkSync('/etc/hostname', path.join(String(content.own.folder), 'b'));
    const again = readContent(content.folder);
    expect(ownFileProblems(again, community).map(({ code }) => code)).toEqual(['symlink']);
  });

  test('of a content folder with another name are none', () => {
    expect(readContent(contentFolder({})).own).toEqual({ folder: undefined, files: [] });
  });

  test('keep clear of the icons', () => {
    for (const name of Object.keys(siteIcons)) expect(isMade(`/${name}.png`, new Set())).toBe(true);
  });
});
