import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildCommunity } from '../../src/community/build-community.ts';
import { checkEntries } from '../../src/community/check-content.ts';
import type { BodyBlock } from '../../src/community/prose.ts';
import type { Community } from '../../src/community/record-types.ts';
import { writeHtml } from '../../src/lib/html-tree.ts';
import type { Entries, Entry } from '../../src/reader/content-entry.ts';
import { ContentError } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { runs } from '../runs.ts';
import { communityOf, contentFolder, type Files, find, markdown, now, read, settings } from '../sample.ts';

const event = (starts: string, fields = '') =>
  markdown(`title: 灯\nchapters: [a]\nstarts: ${starts}\n${fields}`);
const output = (fields: string) => `title: o\nurl: https://example.org/\n${fields}`;
const campaign = markdown('title: 企画\nkind: contest\nstarts: 2026-12-01\nends: 2026-12-25');

/** A block with its trees as HTML. */
const written = (block: BodyBlock): unknown =>
  block.type === 'html'
    ? writeHtml(block.tree)
    : {
        ...block,
        items: block.items.map(({ id, remark }) => ({ id, remark: writeHtml(remark) })),
        children: block.children.map(written),
      };

/** Something of everything, with many things that are equal in what they are sorted by. */
const everything: Files = {
  'community.yaml': `${settings}regions: { tokai: 東海 }\n`,
  'chapters/a.yaml': 'name: 同じ\nregion: tokai\ntopics: [z, y]\norganizers: [{ person: p }]',
  'chapters/b.yaml': 'name: 同じ\nregion: tokai\ntopics: [x, z]\norganizers: [{ person: p }]',
  'chapters/c.yaml': 'name: 別\norganizers: [{ person: q }, { person: p }]',
  'people/p.yaml': 'name: 灯里\nconsent: { listed: true }',
  'people/q.yaml': 'name: 灯里\nconsent: { listed: true }',
  'events/2026/one.md': event(
    '2026-11-01 19:00',
    'topics: [w]\nrecaps: [r]\nsessions: [{ title: 一, speakers: [p, q] }]',
  ),
  'events/2026/two.md': event('2026-11-01 19:00', 'sessions: [{ title: 二, speakers: [p] }]\npartOf: one'),
  'events/2026/three.md': event('2026-12-01', 'partOf: one'),
  'events/2026/four.md': event('2026-12-01', 'partOf: one\ntopics: [v, w]'),
  'outputs/2026/o.yaml': output('authors: [p]\npublished: 2026-11\nevent: one\ncampaign: m'),
  'outputs/2026/n.yaml': output('authors: [q, p]\npublished: 2026-11-01\nevent: one\ncampaign: m'),
  'outputs/2026/r.yaml': output('authors: [{ name: 客 }]\npublished: 2026-11-01\nchapter: c'),
  'campaigns/m.md': campaign,
  'campaigns/n.md': campaign,
  'campaigns/l.md': campaign,
  'newsletters/2026-10.md': markdown('title: 十月\npublished: 2026-10-01\nspotlight: a', '本文'),
  'newsletters/2026-11.md': markdown('title: 十一月\npublished: 2026-11-01\nspotlight: a', '本文'),
  'programs/x.yaml': 'title: 賞\nperiod: 2026\npoints: {}\nbadge: { label: 賞 }',
  'programs/y.yaml': 'title: 賞\nperiod: 2026\npoints: {}\nbadge: { label: 賞 }',
  'partners/x.yaml': 'name: 印刷\nbenefit: 会場',
  'partners/y.yaml': 'name: 印刷\nbenefit: 会場',
  'pages/x.md': markdown('title: 一', '本文'),
  'pages/y.md': markdown('title: 二', '本文'),
};

/** The model as text, records within records by their addresses; functions are called for both languages. */
function snapshot(community: Community): string {
  const seen = new Set<unknown>();
  return JSON.stringify(community, (key, value: unknown) => {
    if (key === 'href') return undefined;
    if (typeof value === 'function')
      return ['ja', 'en'].map((locale) => (value as (locale: string) => unknown)(locale));
    if (typeof value !== 'object' || value === null) return value;
    if ('id' in value && ('path' in value || 'chapters' in value)) {
      if (seen.has(value)) return `→ ${'kind' in value ? value.kind : ''} ${value.id}`;
      seen.add(value);
    }
    return value;
  });
}

function shuffled(entries: Entries, seeds: readonly number[]): Entries {
  let next = 0;
  const mix = <Item>(list: readonly Item[]) =>
    list
      .map((item) => ({ item, at: seeds[next++ % seeds.length] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  const lists = Object.entries(entries as unknown as Record<string, Entry[]>);
  return Object.fromEntries(lists.map(([name, list]) => [name, mix(list)])) as unknown as Entries;
}

describe('the model', () => {
  test('is the same whatever the order in which files were read', () => {
    const { entries } = read(everything);
    const expected = snapshot(buildCommunity(entries, now));
    const seeds = fc.array(fc.integer(), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(seeds, (order) => snapshot(buildCommunity(shuffled(entries, order), now)) === expected),
      runs(60),
    );
  });

  test('is the same twice, and leaves the entries as they were', () => {
    const { entries } = read(everything);
    const before = JSON.stringify(entries);
    const first = snapshot(buildCommunity(entries, now));
    expect(snapshot(buildCommunity(entries, now))).toBe(first);
    expect(JSON.stringify(entries)).toBe(before);
  });

  test('depends on no clock but the one it is given', () => {
    const { entries } = read(everything);
    const { upcoming, past, today } = buildCommunity(entries, Date.parse('2026-11-30T15:00:00Z'));
    expect(today).toBe('2026-12-01');
    expect(upcoming.map(({ id }) => id)).toEqual(['four', 'three']);
    expect(past.map(({ id }) => id)).toEqual(['two', 'one']);
  });

  test('has topics in the order of community.yaml, else as chapters and events first use them', () => {
    expect(communityOf(everything).topics.map(({ id }) => id)).toEqual(['z', 'y', 'x', 'v', 'w']);
    const named = {
      ...everything,
      'community.yaml': `${everything['community.yaml']}topics: { z: ゼット, y: ワイ, x: エ, w: ダ, v: ブ, unused: 無 }\n`,
    };
    expect(communityOf(named).topics.map(({ id }) => id)).toEqual(['z', 'y', 'x', 'w', 'v']);
  });

  test('refuses entries that do not fit together', () => {
    const { entries } = read({ 'events/2026/e.md': event('2026-01-01') });
    expect(checkEntries(entries).map(({ code }) => code)).toEqual(['unknown-reference']);
    expect(() => buildCommunity(entries, now)).toThrow(ContentError);
    expect(() => buildCommunity(entries, now)).toThrow(/There is no chapter "a"/);
    expect(() => buildCommunity({ ...entries, community: [], events: [] }, now)).toThrow(/community\.yaml/);
  });

  test('takes records of a collection that it has no type for, with a card from the usual fields', () => {
    const { entries } = read({});
    const book: Entry = {
      ...{
        collection: 'books',
        id: 'lamps',
        file: 'content/books/lamps.yaml',
        path: 'books/lamps.yaml',
        bodies: [],
        links: [],
        pictures: {},
      },
      data: { title: { ja: '灯りの本', en: 'Lamps' }, summary: '二百の灯り', pages: 3 },
    };
    const nameless = { ...book, id: 'x', data: {} };
    const extended = { ...entries, books: [nameless, book] } as unknown as Entries;
    const { others } = buildCommunity(extended, now);
    expect(Object.keys(others)).toEqual(['books']);
    expect(others.books).toMatchObject([
      {
        ...{ kind: 'books', id: 'lamps', path: '/books/lamps/', data: { pages: 3 } },
        card: { title: { ja: '灯りの本', en: 'Lamps' }, summary: { ja: '二百の灯り' } },
      },
      { id: 'x', card: { title: { ja: 'books x' } } },
    ]);
  });
});

describe('addresses', () => {
  const hrefs = (url: string) => {
    const { href, settings: made } = communityOf({
      'community.yaml': `name: 会\nurl: ${url}\nlocales: [ja, en]\n`,
    });
    return { href, made };
  };

  test('have the prefix of every language but the first', () => {
    const { href } = hrefs('https://sample.example');
    expect([href('/', 'ja'), href('/', 'en'), href('/chapters/', 'ja'), href('/chapters/', 'en')]).toEqual([
      ...['/', '/en/', '/chapters/', '/en/chapters/'],
    ]);
    expect(href('/en/chapters/', 'en')).toBe('/en/chapters/');
    expect(href('/chapters/', 'fr')).toBe('/chapters/');
  });

  test('stand below the path of the site', () => {
    const { href, made } = hrefs('https://sample.example/group');
    expect(made).toMatchObject({ url: 'https://sample.example/group/', base: '/group/' });
    expect(href('/chapters/', 'en')).toBe('/group/en/chapters/');
  });

  test('of other sites stay as they are', () => {
    const { href } = hrefs('https://sample.example/');
    expect(href('https://example.org/', 'en')).toBe('https://example.org/');
    expect(href('//example.org/', 'en')).toBe('//example.org/');
    expect(href('#top', 'en')).toBe('#top');
  });
});

describe('texts', () => {
  const files: Files = {
    'community.yaml': `${settings}contacts: { conduct: conduct@sample.example }\n`,
    'chapters/a.yaml': `name: { en: A, ja: あ }
description:
  ja: "[相談](contact:conduct)と[一覧](/chapters/)"
  en: "[The list](/chapters/)"
tagline: 一言`,
    'pages/about.md': markdown('title: 私たち', '## 本文\n\n![図](./a.svg)'),
    'pages/about.en.md': 'The body\n',
    'pages/rules.md': markdown('title: 規範', '本文だけ'),
    'pages/empty.md': markdown('title: 空'),
    'pages/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
  };

  test('have the language of the site first, and a plain one is in it', () => {
    const chapter = find(communityOf(files).chapters, 'a');
    expect(Object.keys(chapter.name)).toEqual(['ja', 'en']);
    expect(chapter.tagline).toEqual({ ja: '一言' });
    expect(chapter.card.summary).toEqual({ ja: '一言' });
    const bare = communityOf({ 'chapters/b.yaml': 'name: い' });
    expect(find(bare.chapters, 'b').card).not.toHaveProperty('summary');
  });

  test('are HTML in the language of the page, with addresses for its readers', () => {
    const { description } = find(communityOf(files).chapters, 'a');
    const shown = (locale: string) => {
      const { tree, language } = description?.in(locale) ?? {};
      return { html: tree && writeHtml(tree), language };
    };
    expect(shown('ja')).toEqual({
      html: '<p><a href="mailto:conduct@sample.example">相談</a>と<a href="/chapters/">一覧</a></p>',
      language: 'ja',
    });
    expect(shown('en')).toEqual({
      html: '<p><a href="/en/chapters/">The list</a></p>',
      language: 'en',
    });
    expect(description?.in('fr')).toMatchObject({ language: 'ja' });
  });

  test('of a page are those of its translation, or the original and its language', () => {
    const { pages } = communityOf(files);
    const about = find(pages, 'about').body;
    expect(about.in('ja').blocks.map(written)).toEqual([
      '<h2 id="s-本文">本文</h2>\n<p><img src="/@content/pages/a.svg" alt="図"></p>',
    ]);
    expect(about.in('ja').language).toBe('ja');
    expect(about.in('en').blocks.map(written)).toEqual(['<p>The body</p>']);
    expect(about.in('en').language).toBe('en');
    expect(find(pages, 'rules').body.in('en').language).toBe('ja');
    expect(pages.map(({ id, body }) => [id, body.isEmpty])).toEqual([
      ['about', false],
      ['empty', true],
      ['rules', false],
    ]);
  });

  test('of an issue have components between them, whose headings go on from those around', () => {
    const body =
      '## 一\n\n<Note title="注">\n### 二\n\n[x]\n</Note>\n\n<Events>\n- e: **来て**ね\n</Events>\n\n## 一\n\n[x]: /about/';
    const community = communityOf({
      'chapters/a.yaml': 'name: あ',
      'events/2026/e.md': event('2026-12-01'),
      'newsletters/2026-11.mdx': markdown('title: 号\npublished: 2026-11-01', body),
    });
    expect(community.newsletters[0]?.body.in('en').blocks.map(written)).toEqual([
      '<h2 id="s-一">一</h2>',
      {
        ...{ type: 'component', name: 'Note', props: { title: '注' }, items: [] },
        children: ['<h3 id="s-二">二</h3>\n<p><a href="/en/about/">x</a></p>'],
      },
      {
        type: 'component',
        name: 'Events',
        props: {},
        items: [{ id: 'e', remark: '<strong>来て</strong>ね' }],
        children: [],
      },
      '<h2 id="s-一-1">一</h2>',
    ]);
  });
});

describe('smaller records', () => {
  test('pages stand in their order, then by id', () => {
    const page = (order?: number) =>
      markdown(`title: 頁${order === undefined ? '' : `\norder: ${order}`}`, '本文');
    const { pages } = communityOf({
      'pages/a.md': page(),
      'pages/b.md': page(2),
      'pages/c.md': page(1),
      'pages/d.md': page(1),
    });
    expect(pages.map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
  });

  test('programs stand by their year, latest first; partners in the order in which they came', () => {
    const program = (period: number) => `title: 賞\nperiod: ${period}\npoints: {}\nbadge: { label: 賞 }`;
    const partner = (since: string) => `name: 印刷\nbenefit: 会場\nsince: ${since}`;
    const { programs, partners } = communityOf({
      'programs/a.yaml': program(2025),
      'programs/b.yaml': program(2026),
      'partners/a.yaml': partner('2025-04'),
      'partners/b.yaml': partner('2024'),
    });
    expect(programs.map(({ id, path }) => [id, path])).toEqual([
      ['b', '/recognition/b/2026/'],
      ['a', '/recognition/a/2025/'],
    ]);
    expect(partners.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  test('a partner is current from its first day to its last', () => {
    const isCurrent = (fields: string) =>
      communityOf({ 'partners/a.yaml': `name: 印刷\nbenefit: 会場\n${fields}` }).partners[0]?.isCurrent;
    expect(isCurrent('')).toBe(true);
    expect(isCurrent('since: 2026-11-21')).toBe(true);
    expect(isCurrent('since: 2026-11-22')).toBe(false);
    expect(isCurrent('until: 2026-11')).toBe(true);
    expect(isCurrent('until: 2026-11-20')).toBe(false);
  });
});

test('reading and building the same folder twice gives the same', () => {
  const folder = contentFolder(everything);
  const build = () => snapshot(buildCommunity(readContent(folder).entries, now));
  expect(build()).toBe(build());
});
