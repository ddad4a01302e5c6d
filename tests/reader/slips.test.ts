import { describe, expect, test } from 'vitest';
import { problemsOf, read } from '../sample.ts';
import { newAfterRepairs } from './repairs.ts';

const slips: [written: string, problem: string][] = [
  ['name：名古屋支部', 'name full-width-colon'],
  ['reading:　なごやしぶ', 'reading full-width-gap'],
  ['tagline: ものづくり: 夜の実験室', 'tagline colon-in-value'],
  ['kind:regional', 'kind no-space-after-colon'],
  ['color: #b4432f', 'color cut-by-comment'],
  ['location:\n\tlat: 35.1\n\tlon: 136.9', 'lat tab'],
  ['founded:\u00a02024-04', 'founded odd-gap'],
  ['description: “灯り: 夜”', 'description curly-quotes'],
  ['firstVisit: @akari に声をかけてください', 'firstVisit special-start'],
  ['links:\n  website：https://example.org/', 'website full-width-colon'],
  ['languages: ja、en', 'languages not-a-list'],
  ['topics:\n  * sensors\n  - light', 'other-bullet'],
  ['joinn: https://example.org/', 'joinn unknown-key'],
  ['visit:\n　cost: 無料', 'cost full-width-space'],
  ['mascto: https://example.org/a.png', 'mascto unknown-key'],
];

/** The file with all of them, and the line on which each stands. */
const file = slips.map(([written]) => written).join('\n');
const lineOf = (index: number) =>
  slips.slice(0, index).reduce((line, [written]) => line + written.split('\n').length, 1);

describe('a file with many slips', () => {
  const expected = slips.map(([written, problem], index) => {
    const below = /^(?:location|links|topics|visit):\n/.test(written) ? 1 : 0;
    return `chapters/a.yaml:${lineOf(index) + below} ${problem}`;
  });

  test('is told of each of them, on the line where it was made', () => {
    const told = problemsOf({ 'chapters/a.yaml': `${file}\n` });
    expect(told.filter((each) => !/image/.test(each)).sort()).toEqual(expected.sort());
    // The misspelt field is read on, too.
    expect(told).toContain('chapters/a.yaml:21 mascot image-remote');
  });

  test('is told the same below front matter, with a byte order mark and line ends of Windows', () => {
    const page = '---\r\ntitle：私たち\r\nsummary:　灯り\r\norder: "3"\r\n---\r\n本文\r\n';
    expect(problemsOf({ 'pages/a.md': `\ufeff${page}` })).toEqual([
      'pages/a.md:2 title full-width-colon',
      'pages/a.md:3 summary full-width-gap',
      'pages/a.md:4 order not-a-number',
    ]);
  });

  test('has columns of what is written, not of what it was mended to', () => {
    const { problems } = read({ 'chapters/a.yaml': 'name：あ\nfounded：2024年4月\nlinks: { website：x }\n' });
    expect(problems.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
      '2:9 not-a-day',
      '3:18 not-a-url',
      '1:1 full-width-colon',
      '2:1 full-width-colon',
      '3:10 full-width-colon',
    ]);
  });

  test('loses none of them when one is repaired, and gets no new one', () => {
    expect(newAfterRepairs({ 'chapters/a.yaml': `${file}\n` })).toEqual([]);
  });
});

describe('an unfinished merge', () => {
  const conflict = (ours: string, theirs: string) =>
    `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> theirs\n`;

  test('in fields is one Problem, and hides none of the others', () => {
    const text = `name: あ\n${conflict('tagline: 灯', 'tagline: 火')}kind: regionl\n`;
    expect(problemsOf({ 'chapters/a.yaml': text })).toEqual([
      'chapters/a.yaml:2 merge-conflict',
      'chapters/a.yaml:7 kind not-allowed',
    ]);
  });

  test('in a block, in front matter, in a body and in diff3 style is one, too', () => {
    const block = `name: あ\ndescription: |\n  一\n${conflict('  二', '  三')}  四\n`;
    expect(problemsOf({ 'chapters/a.yaml': block })).toEqual(['chapters/a.yaml:4 merge-conflict']);
    const diff3 = '<<<<<<< ours\n甲\n||||||| base\n乙\n=======\n丙\n>>>>>>> theirs\n';
    const page = `---\n${conflict('title: あ', 'title: い')}---\n\n${diff3}\n本文\n${diff3}`;
    expect(problemsOf({ 'pages/a.md': page })).toEqual([
      'pages/a.md:2 merge-conflict',
      'pages/a.md:9 merge-conflict',
      'pages/a.md:18 merge-conflict',
    ]);
    expect(problemsOf({ 'strings/pt.yaml': conflict('', '') })).toContain('strings/pt.yaml:1 merge-conflict');
    expect(problemsOf({ 'chapters/a.yaml': `name: あ\n${conflict('', 'kind: regionl')}` })).toEqual([
      'chapters/a.yaml:2 merge-conflict',
      'chapters/a.yaml:5 kind not-allowed',
    ]);
  });

  test('of which a mark alone is left is told as that; other signs are nothing', () => {
    const page = (body: string) => ({ 'pages/a.md': `---\ntitle: あ\n---\n\n${body}` });
    expect(problemsOf(page('一\n>>>>>>> theirs\n二\n'))).toEqual(['pages/a.md:6 merge-conflict']);
    expect(problemsOf(page('見出し\n=======\n\n <<<<<<< HEAD\n\n>>> 引用\n'))).toEqual([]);
    expect(problemsOf(page('一\r\n<<<<<<< HEAD\r\n二\r\n=======\r\n三\r\n>>>>>>> x\r\n'))).toEqual([
      'pages/a.md:6 merge-conflict',
    ]);
  });
});

describe('a name that Windows refuses', () => {
  test.each([
    ['chapters/con.yaml', 'name: あ'],
    ['chapters/aux.yaml', 'name: あ'],
    ['pages/nul.md', '---\ntitle: あ\n---\n'],
    ['chapters/com1.yaml', 'name: あ'],
    ['images/lpt1.png', 'x'],
    ['images/a:b.png', 'x'],
    ['images /a.png', 'x'],
    ['images./a.png', 'x'],
    ['pages/aux/a.png', 'x'],
  ])('is a Problem: %s', (file, text) =>
    expect(problemsOf({ [file]: text })).toEqual([`${file}:1 windows-name`]),
  );

  test('is one as an id in a field, and a name that only begins like one is none', () => {
    expect(problemsOf({ 'chapters/a.yaml': 'name: あ\naliases: [nul]\ntopics: [con, constant]\n' })).toEqual([
      'chapters/a.yaml:2 aliases[0] windows-name',
      'chapters/a.yaml:3 topics[0] windows-name',
    ]);
    expect(problemsOf({ 'chapters/console.yaml': 'name: あ' })).toEqual([]);
  });
});
