import { describe, expect, test } from 'vitest';
import { collections } from '../../src/collections/index.ts';
import { findPersonal } from '../../src/reader/personal.ts';
import { placeOf } from '../../src/reader/place.ts';
import { ContentError, fieldName, type Problem, sortProblems } from '../../src/reader/problem.ts';
import { type Reporter, report } from '../../src/reader/report.ts';
import type { ProblemCode } from '../../src/strings/problems/codes.ts';
import { en } from '../../src/strings/problems/en.ts';
import { problemLanguages, problemWords } from '../../src/strings/problems/index.ts';
import { ja } from '../../src/strings/problems/ja.ts';
import { markdown, problemsOf, read } from '../sample.ts';

const found = (text: string, roles?: string[]) =>
  findPersonal(text, roles && new Set(roles)).map(({ value }) => value);

describe('personal contacts in a text', () => {
  test.each([
    'taro@example.com',
    'taro.yamada+x@mail.example.co.jp',
    'ＴＡＲＯ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    '090-1234-5678',
    '09012345678',
    '03 1234 5678',
    '(052) 123-4567',
    '0120-123-456',
    '+81 90-1234-5678',
    '０９０−１２３４−５６７８',
    '０５２ー１２３ー４５６７',
  ])('%s is one', (text) => expect(found(`連絡は ${text} まで`)).toHaveLength(1));

  test.each([
    '@akari@social.example',
    'https://social.example/@akari',
    'git@github.com:tomoshibi/hub.git',
    '2026-09-18 1830',
    '12-34-56',
    '0.1.2345',
    '03-12',
    'ISBN 978-4-00-000000-0',
    '〒460-0008',
    'https://example.org/090-1234-5678',
    '35.1709, 136.8815',
  ])('%s is none', (text) => expect(found(`見てください ${text} です`)).toEqual([]));

  test('are where they are said to be, in the field that holds them', () => {
    expect(findPersonal('a\n灯 b@c.example')).toEqual([
      { code: 'personal-address', value: 'b@c.example', offset: 4 },
    ]);
    const person = 'name: あ\nbio:\n  ja: |\n    一\n    電話 052-123-4567\nlinks: {}\n';
    expect(problemsOf({ 'people/a.yaml': person })).toEqual(['people/a.yaml:5 bio.ja phone-number']);
    const page = markdown('title: 灯\nsummary: a@b.example', '\n本文 c@d.example\n');
    expect(problemsOf({ 'pages/a.md': page })).toEqual([
      'pages/a.md:3 summary personal-address',
      'pages/a.md:6 personal-address',
    ]);
    expect(problemsOf({ 'chapters/a.yaml': 'name: あ # a@b.example\n' })).toEqual([
      'chapters/a.yaml:1 name personal-address',
    ]);
  });

  test('are told beside other faults, but a fault of its own is told once', () => {
    expect(problemsOf({ 'people/a.yaml': 'name: @あ\nbio: a@b.example' })).toEqual([
      'people/a.yaml:1 name special-start',
      'people/a.yaml:2 bio personal-address',
    ]);
    expect(problemsOf({ 'people/a.yaml': 'name: あ\nbio: "[a](mailto:a@b.example)"' })).toHaveLength(1);
    expect(problemsOf({ 'people/a.yaml': 'name: あ\nbio: "[a](tel:052-123-4567)"' })).toHaveLength(1);
  });

  test('do not include the role addresses of the community', () => {
    expect(found('conduct@x.example a@x.example', ['conduct@x.example'])).toEqual(['a@x.example']);
    const settings = (text: string) =>
      problemsOf({
        'community.yaml': `name: 会\nurl: https://x.example/\n${text}contacts:\n  conduct: c@x.example\n`,
      });
    expect(settings('')).toEqual([]);
    expect(settings('description: 代表は a@x.example です\n')).toEqual([
      'community.yaml:3 description personal-address',
    ]);
    // A fault elsewhere in the file does not make them personal.
    expect(settings('locale: [ja]\n')).toEqual(['community.yaml:3 locale unknown-key']);
    expect(settings('tagline: a: b\n')).toEqual(['community.yaml:3 tagline colon-in-value']);
  });
});

const problem = (
  code: ProblemCode,
  details: Record<string, string> = {},
  at: Partial<Problem> = {},
): Problem => ({
  ...{ file: 'content/chapters/a.yaml', line: 2, column: 7, field: 'kind', code, details },
  ...at,
});
const problems = [
  problem('not-allowed', { value: 'regionl', allowed: 'regional, specialty', suggestion: 'regional' }),
  problem(
    'not-utf-8',
    { encoding: 'Shift_JIS' },
    { file: 'content/a,b: 100%.yaml', field: '', line: 1, column: 1 },
  ),
  problem(
    'character-without-font',
    { characters: '𓀀 (U+13000)' },
    { file: 'content/events/2026/a.md', field: 'title.ja', line: 3, column: 7 },
  ),
];

describe('a report', () => {
  test.each<[Reporter, string]>([
    ['terminal', 'ja'],
    ['terminal', 'en'],
    ['json', 'ja'],
    ['github', 'en'],
  ])('for %s in %s', async (reporter, language) => {
    const ending = reporter === 'json' ? 'json' : 'txt';
    await expect(report(problems, reporter, language)).toMatchFileSnapshot(
      `snapshots/report.${reporter}.${language}.${ending}`,
    );
  });

  test('of no Problems is nothing, and an empty list for programs', () => {
    expect(report([], 'terminal', 'ja')).toBe('');
    expect(report([], 'github', 'ja')).toBe('');
    expect(JSON.parse(report([], 'json', 'ja'))).toEqual({ problems: [] });
  });

  test('cannot be made to say more than one thing by what a file holds', () => {
    const value = 'x\n::error file=y::z\u001b[31m\r';
    const lines = (reporter: Reporter) =>
      report([problem('not-allowed', { value })], reporter, 'en').trimEnd();
    expect(lines('github').split('\n')).toHaveLength(1);
    expect(lines('github')).not.toContain('\u001b');
    expect(lines('terminal').split('\n')).toHaveLength(3);
    expect(lines('terminal')).not.toContain('\u001b');
  });

  test('is in English where there are no words in a language', () => {
    expect(report(problems, 'terminal', 'fr')).toBe(report(problems, 'terminal', 'en'));
    expect(report(problems, 'terminal', 'ja-JP')).toBe(report(problems, 'terminal', 'ja'));
  });

  test('is in the order of files, lines and columns', () => {
    const at = (file: string, line: number, column: number) => problem('tab', {}, { file, line, column });
    const sorted = [at('a', 1, 9), at('a', 2, 1), at('a', 2, 3), at('a', 10, 1), at('b', 1, 1)];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });

  test('names fields as people write them', () => {
    expect(fieldName(['sessions', 0, 'speakers', 1])).toBe('sessions[0].speakers[1]');
    expect(fieldName([])).toBe('');
  });
});

describe('the words of every Problem', () => {
  const filled = new Proxy({}, { get: (_target, name) => `‹${String(name)}›` });
  const empty = new Proxy({}, { get: () => '' });
  const codes = Object.keys(ja) as ProblemCode[];

  test('exist in every language', () => {
    expect(Object.keys(en).sort()).toEqual([...codes].sort());
    expect(problemLanguages).toEqual(['ja', 'en']);
  });

  test.each(codes)('say what is wrong with %s and what to do, politely', (code) => {
    for (const details of [filled, empty]) {
      const japanese = problemWords(code, details, 'ja');
      expect(japanese.message).toMatch(/(?:です|ます|ません)[^。]*[。?]|[::]/);
      expect(japanese.message).toMatch(/[ぁ-ん]/);
      expect(japanese.fix).toMatch(/ください|です|ます|ません/);
      const english = problemWords(code, details, 'en');
      expect(english.message).toMatch(/[a-z]{2}[^.?]*[.?:]/);
      expect(english.fix).toMatch(/[a-z]{3}/);
      for (const text of Object.values({ ...japanese, ...english }))
        expect(text).not.toMatch(/undefined|null|\[object/);
    }
  });
});

test('a path is judged without looking into the file', () => {
  expect(placeOf('events/2026/a.en.md', collections)).toEqual({
    ...{ kind: 'entry', collection: 'events', id: 'a', language: 'en', year: '2026' },
  });
  expect(placeOf('chapters/a.svg', collections)).toEqual({ kind: 'image' });
  expect(placeOf('community.yaml', collections)).toMatchObject({ kind: 'entry', collection: 'community' });
  expect(placeOf('chapters/Ｎａｇｏｙａ 2.yaml', collections)).toMatchObject({
    ...{ code: 'bad-file-name', details: { suggestion: 'nagoya-2' } },
  });
});

test('whoever shows an error of content, shows the place in content, not in our source', () => {
  const { problems } = read({ 'chapters/a.yaml': 'name: あ\nkind: regionl\n' });
  const error = new ContentError(problems, 'two');
  expect(error.loc).toMatchObject({
    file: expect.stringMatching(/^\/.*chapters\/a\.yaml$/),
    line: 2,
    column: 7,
  });
  expect(error.stack?.split('\n')).toEqual(['ContentError: two', `    at content (${error.loc?.file}:2:7)`]);
});
