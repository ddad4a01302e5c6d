import { describe, expect, test } from 'vitest';
import { metricNames } from '../../src/collections/metric-names.ts';
import type { Block } from '../../src/reader/body-blocks.ts';
import { parseBody } from '../../src/reader/parse-body.ts';
import { markdown, problemsOf } from '../sample.ts';

/** The faults of an MDX body: `line:column field code`. */
const faults = (text: string) =>
  parseBody(text, true).problems.map(({ line, column, field, code }) =>
    [`${line}:${column}`, field, code].filter((part) => part !== '').join(' '),
  );

/** The shape of a body: `markdown` and the names of components, with what they hold. */
const shape = (blocks: readonly Block[]): unknown[] =>
  blocks.map((block) =>
    block.type === 'markdown'
      ? 'markdown'
      : { [block.name]: block.items.map(({ id }) => id).concat(shape(block.children) as string[]) },
  );

describe('a body', () => {
  test('is Markdown with our components in between', () => {
    const { blocks, problems } = parseBody(
      'こんにちは。\n\n<Note title="a">\n中\n</Note>\n\nさようなら。',
      true,
    );
    expect(problems).toEqual([]);
    expect(shape(blocks)).toEqual(['markdown', { Note: ['markdown'] }, 'markdown']);
    expect(blocks[1]).toMatchObject({ props: { title: 'a' } });
  });

  test('may have components in components, and several on one line', () => {
    const nested = '<Spotlight>\n\n前\n\n<Quote by="灯里">\n中\n</Quote>\n\n後\n\n</Spotlight>';
    expect(shape(parseBody(nested, true).blocks)).toEqual([
      { Spotlight: ['markdown', { Quote: ['markdown'] }, 'markdown'] },
    ]);
    const inRow = '<Button href="/a/">a</Button> <Button href="/b/">b</Button>';
    expect(shape(parseBody(inRow, true).blocks)).toEqual([
      { Button: ['markdown'] },
      { Button: ['markdown'] },
    ]);
  });

  test('without MDX has no components: what looks like one is HTML', () => {
    const { blocks, problems } = parseBody('<Note>a</Note>\n\n{1 + 1}', false);
    expect(shape(blocks)).toEqual(['markdown']);
    expect(problems).toEqual([]);
  });

  test('may hold comments, which nobody sees', () => {
    const { blocks, problems } = parseBody('a {/* b */} c\n\n{/*\nd\n*/}\n\n{}', true);
    expect(problems).toEqual([]);
    expect(JSON.stringify(blocks)).not.toMatch(/"[bd]\\?n?"/);
  });

  test('carries a footnote to the part that refers to it', () => {
    const { blocks } = parseBody('a[^1]\n\n<Note>\nb[^2]\n</Note>\n\nc\n\n[^1]: x\n[^2]: y', true);
    const notes = (block: Block | undefined): string[] => {
      if (block?.type === 'component') return block.children.flatMap(notes);
      return (block?.nodes ?? []).flatMap((node) =>
        node.type === 'footnoteDefinition' ? node.identifier : [],
      );
    };
    expect(blocks.map(notes)).toEqual([['1'], ['2'], []]);
  });
});

describe('a list component', () => {
  const items = (text: string) => {
    const [block] = parseBody(text, true).blocks;
    return block?.type === 'component' ? block.items.map(({ id, words }) => [id, words]) : [];
  };

  test('holds ids, each perhaps with a few words after a colon of either width', () => {
    expect(items('<Events>\n- a\n- b: 来てね\n- c：鍋です\n- d 席はあと三つ\n</Events>')).toEqual([
      ['a', ''],
      ['b', '来てね'],
      ['c', '鍋です'],
      ['d', '席はあと三つ'],
    ]);
    expect(items('<Events />')).toEqual([]);
    expect(items('<Numbers month="2026-10">\n\n- first-timers: 三人に一人\n- events\n\n</Numbers>')).toEqual([
      ['first-timers', '三人に一人'],
      ['events', ''],
    ]);
  });

  test('of numbers knows what can be counted, and asks for no record', () => {
    const { problems, references, blocks } = parseBody(
      '<Numbers>\n\n- events\n- evnts: 多い\n\n</Numbers>',
      true,
    );
    expect(problems).toEqual([
      {
        ...{ code: 'not-allowed', field: 'Numbers', line: 4, column: 3 },
        details: { value: 'evnts', suggestion: 'events', allowed: metricNames.join(', ') },
      },
    ]);
    expect(references).toEqual([]);
    expect(blocks).toMatchObject([{ items: [{ id: 'events' }] }]);
  });

  test('asks for records, each on the line where it stands', () => {
    const { references } = parseBody('a\n\n<Outputs>\n- x\n- y: よい話\n</Outputs>', true);
    expect(parseBody('<Recognition>\n- akari\n</Recognition>', true).references).toMatchObject([
      { collection: 'people', id: 'akari', field: 'Recognition', line: 2 },
    ]);
    expect(references).toMatchObject([
      { collection: 'outputs', id: 'x', field: 'Outputs', line: 4 },
      { collection: 'outputs', id: 'y', line: 5 },
    ]);
  });

  test('may have notes behind its ids, which nobody sees, but no code', () => {
    expect(
      items('<Events>\n- a {/* 鍋 } · 12月 */}\n- b {/* 鍋 */}: 来てね {/* 内緒 */}\n</Events>'),
    ).toEqual([
      ['a', ''],
      ['b', '来てね'],
    ]);
    expect(faults('<Events>\n- a: {1 + 1}\n</Events>')).toEqual(['2:6 mdx-code']);
  });

  test('knows the lines that it and its items stand on', () => {
    const { blocks } = parseBody('a\n\n<Events>\n\n- x\n- y: 二行\n  め\n\n</Events>\n\nb', true);
    expect(blocks[1]).toMatchObject({ lines: [3, 9], items: [{ lines: [5, 5] }, { lines: [6, 7] }] });
  });

  test('holds nothing but a list', () => {
    expect(faults('<Events>\nこんにちは\n</Events>')).toEqual(['2:1 Events list-expected']);
    expect(faults('<Events>\n{/* まだない */}\n- a\n</Events>')).toEqual([]);
  });
});

describe('what MDX could do and we do not', () => {
  test.each([
    ["import Chart from './chart.astro'", '1:1 mdx-module'],
    ['a\n\nexport const x = 1', '3:1 mdx-module'],
    ['import するときは', '1:1 mdx-module'],
    ['{1 + 1}', '1:1 mdx-code'],
    ['文の中の {new Date()} です', '1:6 mdx-code'],
    ['{2026年}', '1:6 mdx-code'],
    ['# 見出し {x}', '1:7 mdx-code'],
    ['- a\n- {x}', '2:3 mdx-code'],
    ['<Quote by={x}>a</Quote>', '1:8 Quote mdx-code'],
    ['<Quote {...x}>a</Quote>', '1:8 Quote mdx-code'],
    ['<Note>\n\n{x}\n\n</Note>', '3:1 mdx-code'],
    ['波かっこ { です', '1:10 open-brace'],
    ['<!-- あとで -->', '1:2 html-comment'],
    ['一\n二 <!-- あとで -->', '2:4 html-comment'],
    ['a <3 b', '1:4 mdx'],
  ])('%o', (text, fault) => expect(faults(text)).toEqual([fault]));

  test.each([
    '1 < 2',
    'a \\{b\\} c',
    '`{x}` と `<Note>`',
    '```\nimport x from "y"\n{x}\n<Unknown>\n```',
    'a & b',
  ])('%o is not it', (text) => expect(faults(text)).toEqual([]));
});

describe('a component', () => {
  test.each([
    ['<Spotligt>\n\na\n\n</Spotligt>', '1:1 Spotligt unknown-component'],
    ['<div>\n\na\n\n</div>', '1:1 div unknown-component'],
    ['a\n\n文の中の <Foo>b</Foo>', '3:6 Foo unknown-component'],
    ['<>a</>', '1:1 unknown-component'],
    ['a<br>b', '1:2 br unknown-component'],
    ['<Astro.self />', '1:1 Astro.self unknown-component'],
    ['<constructor />', '1:1 constructor unknown-component'],
    ['文の中の <Note>注</Note> です', '1:6 inline-component'],
    ['> <Note>注</Note>', '1:3 inline-component'],
    ['- <Note>\n  注\n  </Note>', '1:3 inline-component'],
    ['<Note>\n\na', '1:1 Note unclosed-component'],
    ['a\n\n<Note>\n\n<Quote>\n\n</Note>', '5:1 Quote unclosed-component'],
    ['a\n\n</Note>', '3:2 Note unopened-component'],
    ['<Note titel="a">b</Note>', '1:7 Note.titel unknown-prop'],
    ['<Button\n  href="javascript:alert(1)">b</Button>', '2:3 Button.href not-a-link'],
    ['<Button>b</Button>', '1:1 Button.href missing'],
    ['<Spotlight chapter="a" {...b} />', '1:24 Spotlight mdx-code'],
    ['<Nubers>\n- events\n</Nubers>', '1:1 Nubers unknown-component'],
    ['<Recogniton />', '1:1 Recogniton unknown-component'],
    ['<Patner partner="a" />', '1:1 Patner unknown-component'],
    ['<Numbers\n  moth="2026-10" />', '2:3 Numbers.moth unknown-prop'],
    ['<Numbers month="2026-13" />', '1:10 Numbers.month not-a-month'],
    ['<Numbers month="2026-10-01" />', '1:10 Numbers.month not-a-month'],
    ['<Numbers>\n十人\n</Numbers>', '2:1 Numbers list-expected'],
    ['<Recognition programm="a" />', '1:14 Recognition.programm unknown-prop'],
    ['<Recognition\n  title="">\n- a\n</Recognition>', '2:3 Recognition.title empty-text'],
    ['<Partner>b</Partner>', '1:1 Partner.partner missing'],
    ['<Partner partner="a" name="b" />', '1:22 Partner.name unknown-prop'],
  ])('written as %o is told', (text, fault) => expect(faults(text)).toEqual([fault]));

  test('has its properties checked like fields', () => {
    const parsed = parseBody(
      'a\n\n<Spotlight chapter="nagoya">\nb\n</Spotlight>\n\n<Figure src="./a.png" alt="" />',
      true,
    );
    expect(parsed.problems).toEqual([]);
    expect(parsed.references).toEqual([
      { collection: 'chapters', id: 'nagoya', field: 'Spotlight.chapter', line: 3, column: 12 },
    ]);
    const { references } = parseBody('<Recognition program="p" />\n\n<Partner partner="q" />', true);
    expect(references).toMatchObject([
      { collection: 'programs', id: 'p', field: 'Recognition.program', line: 1, column: 14 },
      { collection: 'partners', id: 'q', field: 'Partner.partner', line: 3, column: 10 },
    ]);
    expect(parsed.images).toMatchObject([{ src: './a.png', field: 'Figure.src', line: 7 }]);
  });
});

describe('in a file', () => {
  const issue = (body: string) =>
    problemsOf({ 'newsletters/2026-11.mdx': markdown('title: 灯\nsummary: 火', body) });

  test('lines count from the first line of the file', () => {
    expect(issue('a\n\n{x}\n')).toEqual(['newsletters/2026-11.mdx:7 mdx-code']);
    expect(issue('\n\n<Note>\n')).toEqual(['newsletters/2026-11.mdx:7 Note unclosed-component']);
    expect(issue('<Events>\n- nowhere\n</Events>')).toEqual([
      'newsletters/2026-11.mdx:6 Events unknown-reference',
    ]);
    expect(issue('a\n\n[b](contact:nobody)')).toEqual(['newsletters/2026-11.mdx:7 unknown-contact']);
  });

  test('links of other protocols are told in plain Markdown as well', () => {
    const about = (body: string) => problemsOf({ 'pages/about.md': markdown('title: 灯', body) });
    expect(about('[a](javascript:alert(1))')).toEqual(['pages/about.md:4 unsafe-link']);
    expect(about('[a][b]\n\n[b]: data:text/html,x')).toEqual(['pages/about.md:4 unsafe-link']);
    expect(about('[電話](tel:052-123-4567)')).toEqual(['pages/about.md:4 unsafe-link']);
    expect(about('![a][b]\n\n[b]: ./lost.png')).toEqual(['pages/about.md:4 image-missing']);
    expect(about('[a](/about/) [b](#top) [d](mailto:x) [e](https://example.org/a:b) [f](?a:b)')).toEqual([]);
  });

  test('links in a field that goes over several lines are told on their own line', () => {
    const description = 'description:\n  ja: |\n    一\n    [x](javascript:x)\n\n    ![y](./y.png)\n';
    expect(problemsOf({ 'chapters/a.yaml': `name: あ\n${description}` })).toEqual([
      'chapters/a.yaml:5 description.ja unsafe-link',
      'chapters/a.yaml:7 description.ja image-missing',
    ]);
  });
});

describe('a text that goes too deep for any reader', () => {
  const deep = (text: string) => problemsOf({ 'pages/a.md': markdown('title: 頁', `一\n\n${text}`) });

  test.each([
    ['quotes in quotes', '> '.repeat(400)],
    ['lists in lists', `${'- '.repeat(200)}一`],
    ['numbered lists in lists', '1. '.repeat(200)],
    ['emphasis in emphasis', `${'*a **b '.repeat(200)}x${' b** a*'.repeat(200)}`],
    ['tags in tags', '<div>'.repeat(5000)],
    ['spans in spans', '<b><i>'.repeat(500)],
  ])('is refused before it is rendered: %s', (_what, text) => {
    expect(deep(text).map((each) => each.replace(/:\d+/, ''))).toEqual(['pages/a.md too-deep']);
    expect(problemsOf({ 'people/a.yaml': `name: あ\nbio: |\n  ${text}` })).toHaveLength(1);
  });

  test('is none that a person would write', () => {
    expect(deep('> '.repeat(20))).toEqual([]);
    expect(deep(`${'- '.repeat(30)}a`)).toEqual([]);
    expect(deep('<br>'.repeat(500))).toEqual([]);
    expect(deep('<p>一<p>二'.repeat(500))).toEqual([]);
    expect(deep('<b>一</b>'.repeat(500))).toEqual([]);
    expect(deep('**一** *二* '.repeat(500))).toEqual([]);
    expect(deep(`${'-'.repeat(200)}\n\n${'* '.repeat(40)}`)).toEqual([]);
  });

  test('is refused in MDX too', () => {
    const text = markdown('title: 号', `${'<Note>\n\n'.repeat(150)}${'</Note>\n\n'.repeat(150)}`);
    expect(problemsOf({ 'newsletters/2026-11.mdx': text })).toEqual(['newsletters/2026-11.mdx:204 too-deep']);
  });
});
