import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCommunity } from '../../src/community/build-community.ts';
import { fixedPages, optionalPages, pagePaths, placeOnSite } from '../../src/formats/pages/site-paths.ts';
import { checkIssue } from '../../src/newsletter/check/check-issue.ts';
import { type IssueInput, textsOf } from '../../src/newsletter/check/issue-rule.ts';
import type { Content } from '../../src/reader/read-content.ts';
import { sampleContent } from '../formats/sample-community.ts';
import { type Files, find, line, markdown, now, read } from '../sample.ts';

/** A community of three chapters, all of them active, with meetings before and after the issue of November. */
const around: Files = {
  'chapters/nagoya.yaml': 'name: { ja: 名古屋支部, en: Nagoya }\n',
  'chapters/sendai.yaml': 'name: 仙台支部\n',
  'chapters/otaru.yaml': 'name: 小樽支部\n',
  'events/2026/e1.md': markdown('title: 秋の会\nchapters: [nagoya, sendai, otaru]\nstarts: 2026-10-20 19:00'),
  'events/2026/e2.md': markdown('title: 冬の会\nchapters: [nagoya]\nstarts: 2026-12-10 19:00'),
  'events/2026/e3.md': markdown(
    'title: 流れた会\nchapters: [nagoya]\nstarts: 2026-10-25 19:00\nstatus: cancelled',
  ),
  'outputs/2026/o1.yaml':
    'title: 灯\nurl: https://example.org/a?id=1&utm_source=x\nauthors: [{ name: 灯里 }]\npublished: 2026-10-30\nadded: 2026-10-30\n',
  'pages/about.md': markdown('title: 私たち'),
};
const fields =
  'title: { ja: 夜長号, en: Long Nights }\npublished: 2026-11-01\nspotlight: nagoya\nsummary: { ja: 秋, en: Autumn }';
const letter = '\n手紙です。\n\n<Spotlight>\n\nあかり。\n\n</Spotlight>\n';
const english = { 'newsletters/2026-11.en.mdx': 'A letter.\n\n<Spotlight>\n\nLight.\n\n</Spotlight>\n' };

type More = Partial<Pick<IssueInput, 'mails' | 'files'>>;

function check(content: Content, month: string, more: More = {}): string[] {
  const community = buildCommunity(content.entries, now, { drafts: true });
  const entry = find(content.entries.newsletters, month);
  const input: IssueInput = {
    ...{ community, entry, entries: content.entries, mails: {}, files: new Set() },
    issue: find(community.newsletters, month),
    texts: textsOf(entry, community.settings.defaultLocale),
    published: buildCommunity(content.entries, now),
    ...more,
  };
  return checkIssue(input).map((problem) => line(problem, content.folder));
}

/** What is found in the issue of November that has these fields and this text, beside a good translation. */
const found = (text: string, front = fields, files: Files = {}, more: More = {}) =>
  check(
    read({ ...around, ...english, 'newsletters/2026-11.mdx': markdown(front, text), ...files }),
    '2026-11',
    more,
  );

const file = 'newsletters/2026-11.mdx';

test('nothing is found in an issue that is ready, and none of the sample’s has what must be put right', () => {
  expect(found(letter)).toEqual([]);
  const content = sampleContent();
  const months = content.entries.newsletters.map(({ id }) => id);
  const all = months.flatMap((month) => check(content, month));
  expect(all.filter((each) => !each.endsWith('issue-untranslated'))).toEqual([]);
});

describe('when it comes out', () => {
  test('a draft, an issue without a date', () => {
    expect(found(letter, `${fields}\ndraft: true`)).toEqual([`${file}:6 draft issue-is-draft`]);
    expect(found(letter, fields.replace('published: 2026-11-01\n', ''))).toEqual([`${file}:2 issue-no-date`]);
  });

  test.each([
    ['2026-11-30', []],
    ['2026-10-25 08:00', []],
    ['2025-11-01', [`${file}:3 published issue-odd-date`]],
    ['2027-01-11', [`${file}:3 published issue-odd-date`]],
  ])('%s, for November', (date, expected) => {
    expect(found(letter, fields.replace('2026-11-01', date))).toEqual(expected);
  });
});

describe('what is written', () => {
  test('nothing at all, no letter, a component with nothing in it', () => {
    expect(found('\n{/* later */}\n')).toEqual([
      `${file}:2 issue-empty`,
      `${file}:4 spotlight issue-spotlight-unseen`,
    ]);
    expect(found('\n<Spotlight>\n\n{/* words */}\n\n</Spotlight>\n')).toEqual([
      `${file}:8 issue-empty-part`,
      `${file}:8 issue-no-letter`,
    ]);
  });

  test('the title that the draft began with', () => {
    const title = 'title: { ja: (題を書きます)2026年11月号, en: Long Nights }';
    expect(found(letter, fields.replace(/^title.*/, title))).toEqual([
      `${file}:2 title.ja issue-placeholder`,
    ]);
    const plain = 'title: (題を書きます)2026年11月号';
    expect(found(letter, fields.replace(/^title.*/, plain))).toContain(`${file}:2 title issue-placeholder`);
  });

  test.each(['TODO: 写真', '(ここに一言書く)', '【あとで入れる】', 'lorem ipsum', '●●さん'])(
    '%s',
    (words) => {
      expect(found(`${letter}\n${words}\n`)).toEqual([`${file}:16 issue-placeholder`]);
    },
  );

  test.each([
    'あとで書いた手紙です。',
    'ここに書きます。',
    '{/* TODO */}',
    '〇〇の秋',
    '(あとで読む)',
    'Mastodon',
  ])('%s is no placeholder', (words) => expect(found(`${letter}\n${words}\n`)).toEqual([]));

  test('no summary', () => {
    expect(found(letter, fields.replace(/\nsummary.*/, ''))).toEqual([`${file}:2 issue-no-summary`]);
  });
});

describe('the chapter that has its corner', () => {
  test('none, one that the text forgets, another one there', () => {
    expect(found('\n手紙です。\n', fields.replace('spotlight: nagoya\n', ''))).toEqual([
      `${file}:2 issue-no-spotlight`,
    ]);
    expect(found('\n手紙です。\n')).toEqual([`${file}:4 spotlight issue-spotlight-unseen`]);
    expect(found(letter.replace('<Spotlight>', '<Spotlight chapter="sendai">'))).toEqual([
      `${file}:10 issue-spotlight-other`,
    ]);
  });

  const introduced = (month: string, chapter: string) => ({
    [`newsletters/${month}.mdx`]: markdown(
      `title: 号\npublished: ${month}-01\nspotlight: ${chapter}`,
      letter,
    ),
  });

  test('again, while active chapters wait for theirs; not once all had it', () => {
    const again = introduced('2026-09', 'nagoya');
    expect(found(letter, fields, again)).toEqual([`${file}:4 spotlight issue-spotlight-recent`]);
    const all = { ...again, ...introduced('2026-08', 'sendai'), ...introduced('2026-10', 'otaru') };
    expect(found(letter, fields, all)).toEqual([`${file}:4 spotlight issue-spotlight-recent`]);
    const turn = { ...introduced('2026-08', 'nagoya'), ...introduced('2026-09', 'sendai') };
    expect(found(letter, fields, { ...turn, ...introduced('2026-10', 'otaru') })).toEqual([]);
  });
});

const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';
const withPicture = (text: string) =>
  found(`${letter}\n${text}\n`, fields, { 'newsletters/lake.svg': picture });

describe('a picture', () => {
  test.each(['![](./lake.svg)', '<Figure src="./lake.svg" alt=" " />'])('%s has no words', (text) => {
    expect(withPicture(text)).toEqual([`${file}:16 issue-alt-missing`]);
  });

  test.each([
    '![写真](./lake.svg)',
    '![lake](./lake.svg)',
    '![IMG_2031](./lake.svg)',
    '<Figure src="./lake.svg" alt="湖.png" />',
    '<Figure src="./lake.svg" alt="湖です" caption="湖です" />',
  ])('%s has words that say nothing', (text) => {
    expect(withPicture(text)).toEqual([`${file}:16 issue-alt-weak`]);
  });

  test.each([
    '![湖に沈む夕日](./lake.svg)',
    '<Figure src="./lake.svg" alt="湖に沈む夕日" caption="湖です" />',
  ])('%s is well described', (text) => expect(withPicture(text)).toEqual([]));
});

describe('a link', () => {
  const links = (text: string, files: Files = {}, more: More = {}) =>
    found(`${letter}\n${text}\n`, fields, files, more);

  test.each([
    '/chapters/nagoya/',
    '/chapters/nagoya',
    '/en/chapters/nagoya/#next',
    'https://sample.example/about/',
    '/newsletter/2026-11/',
    '/outputs/2026/',
    '/chapters/nagoya/events.ics',
    '/feeds.opml',
    '/api/events.json',
    'https://elsewhere.example/chapters/nagoyo/',
    'mailto:a@b',
  ])('to %s lives', (url) =>
    expect(links(`[ここ](${url})`).filter((each) => !each.includes('personal'))).toEqual([]),
  );

  test.each([
    '/chapters/nagoyo/',
    'https://sample.example/chapters/nagoyo/',
    '/newsletter/2026-13/',
    '/abuot/',
  ])('to %s is dead', (url) => expect(links(`[ここ](${url})`)).toEqual([`${file}:16 issue-dead-link`]));

  test('of a button is looked at too, and so is one in HTML', () => {
    expect(links('<Button href="/abuot/">行く</Button>')).toEqual([`${file}:16 issue-dead-link`]);
    const plain = markdown(fields, '\n手紙です。<a href="/abuot/">行く</a>\n');
    expect(check(read({ ...around, 'newsletters/2026-11.md': plain }), '2026-11')).toContain(
      'newsletters/2026-11.md:8 issue-dead-link',
    );
  });

  test('to an issue that is not out yet is dead, and says so', () => {
    const later = { 'newsletters/2026-12.mdx': markdown('title: 号\npublished: 2026-12-01', letter) };
    expect(links('[来月](/newsletter/2026-12/)', later)).toEqual([`${file}:16 issue-dead-link`]);
  });

  test('to a file that is served as it is lives', () => {
    expect(links('[印](/seal.pdf)')).toEqual([`${file}:16 issue-dead-link`]);
    expect(links('[印](/seal.pdf)', {}, { files: new Set(['/seal.pdf']) })).toEqual([]);
  });

  test('that watches readers is found, in the text and in what it lists', () => {
    expect(links('[記事](https://example.org/a?fbclid=1&page=2)')).toEqual([`${file}:16 issue-tracking`]);
    expect(links('<Outputs>\n\n- o1\n\n</Outputs>')).toContain('outputs/2026/o1.yaml:2 url issue-tracking');
    expect(links('[記事](https://example.org/utm_source?ref=friend)')).toEqual([]);
  });
});

describe('a list', () => {
  const list = (text: string, files: Files = {}, front = fields) =>
    found(
      `${letter}
${text}
`,
      front,
      files,
    ).filter((each) => !each.endsWith('issue-translation-lacks'));

  test('that is empty', () => {
    expect(list('<Events>\n\n</Events>')).toEqual([`${file}:16 issue-empty-list`]);
  });

  test('announces what is over when the issue appears, whenever it is looked at', () => {
    expect(list('<Events>\n\n- e1\n- e2\n\n</Events>')).toEqual([`${file}:18 issue-past-event`]);
    expect(list('<Events>\n\n- e1\n\n</Events>', {}, fields.replace('2026-11-01', '2026-10-15'))).toEqual([]);
  });

  test('tells of what has not taken place, unless a word says why', () => {
    expect(list('<Happened>\n\n- e1\n- e2\n- e3\n\n</Happened>')).toEqual([
      `${file}:19 issue-future-event`,
      `${file}:20 issue-not-held`,
    ]);
    expect(list('<Happened>\n\n- e3: 雪でした\n\n</Happened>')).toEqual([]);
  });

  test('holds something twice', () => {
    expect(list('<Events>\n\n- e2\n- e2: もう一度\n\n</Events>')).toEqual([`${file}:19 issue-twice`]);
  });

  test('repeats what an earlier issue told, without new words', () => {
    const told = '\n手紙です。\n\n<Events>\n\n- e2: 寒い\n\n</Events>\n';
    const earlier = { 'newsletters/2026-10.mdx': markdown('title: 号\npublished: 2026-10-01', told) };
    const repeated = [`${file}:18 issue-repeated`];
    expect(list('<Events>\n\n- e2\n\n</Events>', earlier)).toEqual(repeated);
    expect(list('<Events>\n\n- e2: 寒い\n\n</Events>', earlier)).toEqual(repeated);
    expect(list('<Events>\n\n- e2: いよいよ\n\n</Events>', earlier)).toEqual([]);
    expect(list('<Happened>\n\n- e1\n\n</Happened>', earlier)).toEqual([]);
  });

  test('but may announce a meeting of its own month again, as the draft does', () => {
    const told = '\n手紙です。\n\n<Events>\n\n- e4\n- e2\n\n</Events>\n';
    const files = {
      'newsletters/2026-10.mdx': markdown('title: 号\npublished: 2026-10-01', told),
      'events/2026/e4.md': markdown('title: 月内の会\nchapters: [nagoya]\nstarts: 2026-11-28 19:00'),
    };
    expect(list('<Events>\n\n- e4\n- e2\n\n</Events>', files)).toEqual([`${file}:19 issue-repeated`]);
  });
});

describe('the mail', () => {
  test('that is nearly full, or had to leave something to the web, in whichever language', () => {
    const mail = (bytes: number, isShortened = false) => ({ bytes, isShortened });
    const mails = { ja: mail(95_000), en: mail(99_000, true) };
    expect(found(letter, fields, {}, { mails })).toEqual([
      'newsletters/2026-11.en.mdx:1 issue-shortened',
      `${file}:7 issue-nearly-full`,
    ]);
    expect(found(letter, fields, {}, { mails: { ja: mail(32_000), en: mail(32_000) } })).toEqual([]);
  });

  test.each([
    ['灯[^1]\n\n[^1]: ともしび', 'footnote'],
    ['- [x] 消した', 'checkbox'],
    ['| a | b | c | d | e |\n|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 |', 'wide-table'],
    ['[上へ](#top)', 'jump'],
  ])('does not hold %j', (text, what) => {
    expect(found(`${letter}\n${text}\n`)).toEqual([`${file}:16 issue-mail-${what}`]);
  });

  test('does not fold', () => {
    const front = {
      'newsletters/2026-11.md': markdown(fields, '\n<details><summary>a</summary>b</details>\n'),
    };
    const content = read({ ...around, ...front });
    expect(check(content, '2026-11')).toContain('newsletters/2026-11.md:8 issue-mail-folded');
  });
});

describe('another language', () => {
  test('lacks the text, the title or the summary', () => {
    const content = read({ ...around, [file]: markdown(fields, letter) });
    expect(check(content, '2026-11')).toEqual([`${file}:2 issue-untranslated`]);
    expect(found(letter, fields.replace('{ ja: 秋, en: Autumn }', '秋'))).toEqual([
      `${file}:2 issue-untranslated`,
    ]);
  });

  test('lacks what the original lists', () => {
    expect(
      found(`${letter}\n<Events>\n\n- e2\n\n</Events>\n`, fields, {
        'newsletters/2026-11.en.mdx': `${english['newsletters/2026-11.en.mdx']}\n<Events>\n\n</Events>\n`,
      }),
    ).toEqual([
      'newsletters/2026-11.en.mdx:1 issue-translation-lacks',
      'newsletters/2026-11.en.mdx:9 issue-empty-list',
    ]);
  });
});

describe('the pages of a site', () => {
  test('that are no records are those of src/pages/', () => {
    const folder = path.resolve(import.meta.dirname, '../../src/pages/[...locale]');
    const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => name.split(path.sep).join('/'))
      .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
      .map((name) => `/${name.replace(/\.astro$/, '/').replace(/(?<=^|\/)index\/$/, '')}`);
    expect(routes.sort()).toEqual([...fixedPages, ...Object.keys(optionalPages)].sort());
  });

  test('that only some communities have are in the list of those', () => {
    const pathsOf = (files: Files) => pagePaths(buildCommunity(read(files).entries, now));
    expect(pathsOf({})).not.toContain('/chapters/map/');
    expect(pathsOf({})).not.toContain('/chapters/find/');
    const chapters = {
      'chapters/nagoya.yaml': 'name: 名古屋支部\nprefecture: 愛知県\n',
      'chapters/sendai.yaml': 'name: 仙台支部\n',
    };
    expect(pathsOf(chapters)).toContain('/chapters/map/');
    expect(pathsOf(chapters)).toContain('/chapters/find/');
  });

  test('that depend on content are in the list, former addresses too', () => {
    const files = { ...around, 'chapters/otaru.yaml': 'name: 小樽支部\naliases: [old-otaru]\n' };
    const paths = pagePaths(buildCommunity(read(files).entries, now));
    for (const page of [
      '/chapters/otaru/',
      '/chapters/old-otaru/',
      '/events/e1/',
      '/events/archive/2026/',
      '/about/',
    ])
      expect(paths).toContain(page);
    expect(paths).not.toContain('/chapters/oslo/');
  });

  test.each([
    ['/chapters/a/', '/chapters/a/'],
    ['https://x.example/base/en/chapters/a/?b#c', '/chapters/a/'],
    ['https://x.example/other/', undefined],
    ['https://y.example/base/', undefined],
    ['//y.example/', undefined],
    ['#here', undefined],
    ['mailto:a@b', undefined],
    ['/%E7%81%AF/', '/灯/'],
  ])('%s leads to %s', (address, place) => {
    const settings = { url: 'https://x.example/base/', base: '/base/', locales: ['ja', 'en'] };
    expect(placeOnSite(address, settings as unknown as Parameters<typeof placeOnSite>[1])).toBe(place);
  });
});
