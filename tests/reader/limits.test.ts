import { describe, expect, test } from 'vitest';
import { type CollectionName, collections } from '../../src/collections/register.ts';
import { type FileRequest, readFile } from '../../src/reader/read-file.ts';
import { readWithinBudget } from '../../src/reader/time-budget.ts';
import { markdown, problemsOf } from '../sample.ts';

const page = (body: string) => problemsOf({ 'pages/a.md': markdown('title: 頁', body) });
const issue = (body: string) =>
  problemsOf({ 'newsletters/2026-11.mdx': markdown('title: 号\npublished: 2026-11-01', body) });
const chapter = (yaml: string) => problemsOf({ 'chapters/a.yaml': yaml });
/** Problems without their lines. */
const codes = (problems: readonly string[]) => problems.map((each) => each.replace(/^(\S+?):\d+/, '$1'));
const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at));

describe('Markdown beyond the limits is refused before it is parsed', () => {
  test.each([
    ['5 kB of quotes', '>'.repeat(5000), 'too-deep'],
    ['quotes and lists in turn', '> - '.repeat(300), 'too-deep'],
    ['numbered lists', '1) '.repeat(150), 'too-deep'],
    ['quotes within a list', `- a\n\n  ${'>'.repeat(150)}`, 'too-deep'],
    ['marks of emphasis in one paragraph', '**a*'.repeat(2000), 'too-many-marks'],
    ['marks that Japanese punctuation closes', '**あ」**'.repeat(2000), 'too-many-marks'],
    ['underlines', '_a '.repeat(3000), 'too-many-marks'],
    ['strokes', '~a~b '.repeat(1500), 'too-many-marks'],
    ['links that never end', '[a]('.repeat(1500), 'too-many-marks'],
    ['brackets', '['.repeat(3000), 'too-many-marks'],
    ['references to one footnote', `${'a[^1] '.repeat(3000)}\n\n[^1]: x\n`, 'too-many-marks'],
    [
      'code that never ends',
      many(80, (at) => '`'.repeat(at + 1))
        .join(' ')
        .repeat(40),
      'too-many-marks',
    ],
    ['marks in many paragraphs', '**a**\n\n'.repeat(3000), 'text-too-long'],
    ['marks on many lines', `${'*a* '.repeat(100)}\n\n`.repeat(60), 'too-many-marks'],
    ['headings', '# a\n'.repeat(5000), 'text-too-long'],
    ['blank lines', `${'\n'.repeat(100_000)}a`, 'text-too-long'],
    ['one line of half a megabyte', 'a'.repeat(600_000), 'text-too-long'],
  ])('%s', (_what, text, code) => {
    expect(codes(page(text))).toEqual([`pages/a.md ${code}`]);
  });

  test('in a field, where it stands', () => {
    expect(chapter(`name: あ\ndescription: |\n  一\n\n  ${'>'.repeat(200)}\n`)).toEqual([
      'chapters/a.yaml:5 description too-deep',
    ]);
    expect(chapter(`name: あ\ndescription:\n  en: |\n    ${'[a]('.repeat(2000)}\n`)).toEqual([
      'chapters/a.yaml:4 description.en too-many-marks',
    ]);
  });

  test('in a translation, and in MDX', () => {
    expect(
      problemsOf({ 'pages/a.md': markdown('title: 頁'), 'pages/a.en.md': `a\n\n${'>'.repeat(200)}` }),
    ).toEqual(['pages/a.en.md:3 too-deep']);
    expect(codes(issue('<Note>\n'.repeat(5000)))).toEqual(['newsletters/2026-11.mdx text-too-long']);
    expect(codes(issue(`<Note>\n\n${'>'.repeat(200)}\n\n</Note>`))).toEqual([
      'newsletters/2026-11.mdx too-deep',
    ]);
    expect(codes(issue('{'.repeat(20_000)))).toEqual(['newsletters/2026-11.mdx too-many-marks']);
  });
});

describe('what people write keeps the limits', () => {
  test.each([
    ['rules and arrows in code', `\`\`\`\n${'>'.repeat(300)}\n${'- '.repeat(300)}\n\`\`\`\n`],
    ['a rule of many signs', `${'* '.repeat(300)}\n\n${'-'.repeat(3000)}\n`],
    ['a table of a thousand rows', `| a | b |\n|---|---|\n${'| **a** | [b](/c) |\n'.repeat(500)}`],
    ['a list of five hundred links', '- [a](https://a.example/) **b**\n'.repeat(500)],
    ['a paragraph of three hundred stressed words', '**語**と'.repeat(300)],
    ['twelve lists in each other', many(12, (at) => `${'  '.repeat(at)}- a`).join('\n')],
    ['300 kB of words', `${'あいうえお、かきくけこ。'.repeat(100)}\n\n`.repeat(80)],
  ])('%s', (_what, text) => expect(page(text)).toEqual([]));

  test('the limits change nothing of how a text is read', () => {
    expect(page('``a`` ` ``` !`b` h@w.example の w')).toEqual(['pages/a.md:4 personal-address']);
  });
});

describe('YAML beyond the limits is refused before it costs anything', () => {
  test.each([
    ['brackets', `name: ${'['.repeat(5000)}`, 'too-deep'],
    ['brackets that close', `name: ${'['.repeat(200)}${']'.repeat(200)}`, 'too-deep'],
    ['braces', `name: ${'{a: '.repeat(2000)}1${'}'.repeat(2000)}`, 'too-deep'],
    ['lists on one line', `name:\n${'- '.repeat(300)}a`, 'too-deep'],
    ['keys that open keys', `? a:\n${'? - '.repeat(4000)}`, 'too-deep'],
    ['steps', many(300, (at) => `${' '.repeat(at)}a:`).join('\n'), 'too-deep'],
    ['unknown fields', many(30_000, (at) => `key${at}: a`).join('\n'), 'too-many-values'],
    ['values', `topics: [${'a, '.repeat(100_000)}]`, 'too-many-values'],
    ['comments', `${'# a\n'.repeat(100_000)}name: a`, 'too-many-values'],
    ['documents', '---\na: 1\n'.repeat(50_000), 'too-many-values'],
    ['aliases', `name: &a x\ntopics: [${'*a, '.repeat(12_000)}]`, 'too-many-aliases'],
    [
      'aliases of aliases',
      `a: &a [x, x, x, x]\n${many(5, (at) => `${'bcdef'[at]}: &${'bcdef'[at]} [${`*${'abcde'[at]}, `.repeat(4)}]`).join('\n')}`,
      'too-many-aliases',
    ],
  ])('%s', (_what, yaml, code) => {
    expect(codes(chapter(yaml)).map((each) => each.split(' ').at(-1))).toEqual([code]);
  });

  test('each of four thousand unknown fields is told, at its line', () => {
    const told = chapter(`name: あ\n${many(4000, (at) => `key${at}: a`).join('\n')}`);
    expect(told).toHaveLength(4000);
    expect(told.at(-1)).toBe('chapters/a.yaml:4001 key3999 unknown-key');
  });

  test('a field that stands twice is told where it stands the second time', () => {
    expect(chapter('name: あ\nlinks:\n  x: https://a.example/\n  x: https://b.example/\n')).toEqual([
      'chapters/a.yaml:4 x duplicate-key',
    ]);
    expect(chapter('name: {ja: あ, en: a, ja: い}\n')).toEqual(['chapters/a.yaml:1 ja duplicate-key']);
    expect(chapter('name: あ\n"name": い\n')).toEqual(['chapters/a.yaml:2 name duplicate-key']);
  });

  test('settings of the community, which are looked at before they are checked', () => {
    expect(codes(problemsOf({ 'community.yaml': many(30_000, (at) => `key${at}: a`).join('\n') }))).toEqual([
      'community.yaml too-many-values',
    ]);
  });
});

describe('a file that may take long is read in a thread', () => {
  const asked = (collection: CollectionName, path: string): FileRequest => ({
    ...{ collection, id: 'a', language: '', path, file: path },
    definition: collections[collection] as unknown as FileRequest['definition'],
  });

  test.each<[string, CollectionName, string, string]>([
    [
      'a long page',
      'pages',
      'pages/a.md',
      markdown('title: 頁', '## 一\n\n**二** ![三](./x.png) [四](javascript:x)\n\n'.repeat(300)),
    ],
    [
      'an issue',
      'newsletters',
      'newsletters/a.mdx',
      markdown('title: 号', '<Events>\n- a: 一\n</Events>\n\n'.repeat(200)),
    ],
    [
      'a chapter with many slips',
      'chapters',
      'chapters/a.yaml',
      `name: あ\nlogo: ./x.svg\n${many(3000, (at) => `k${at}: a`).join('\n')}`,
    ],
  ])('and gives what it gives here: %s', (_what, collection, path, text) => {
    const bytes = new TextEncoder().encode(text);
    const here = readFile(bytes, asked(collection, path));
    expect(readWithinBudget(bytes, asked(collection, path))).toEqual(here);
  });

  test('and given up when its time is over; the next one is read as before', () => {
    const bytes = new TextEncoder().encode(markdown('title: 頁', '**一**\n\n'.repeat(1500)));
    const page = asked('pages', 'pages/a.md');
    expect(readWithinBudget(bytes, page, -1).problems.map(({ code, file }) => `${file} ${code}`)).toEqual([
      'pages/a.md takes-too-long',
    ]);
    expect(readWithinBudget(bytes, page).problems).toEqual([]);
  });

  test('and what it holds is rendered there, deep as it may become', () => {
    const open = many(150, (at) => `<b title="${at}"></i>`).join('');
    expect(codes(page(`${open}${'<p>a'.repeat(60)}`))).toEqual(['pages/a.md too-deep']);
  });
});
