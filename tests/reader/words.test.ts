import { describe, expect, test } from 'vitest';
import { collections } from '../../src/collections/register.ts';
import { placeOf } from '../../src/reader/file-place.ts';
import { ContentError, fieldName, type Problem, sortProblems } from '../../src/reader/problem.ts';
import { type Reporter, report } from '../../src/reader/report-problems.ts';
import { organiserWords } from '../../src/strings/organiser-catalogue.ts';
import type { ProblemCode } from '../../src/strings/problems/problem-codes.ts';
import { problemWords } from '../../src/strings/problems/problem-words.ts';
import { read } from '../sample.ts';

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
  // What is looked up by them, must be there.
  const known = { language: 'fr', exampleOf: 'events.title' };
  const filled = new Proxy(known, {
    get: (target, name) => target[name as keyof typeof target] ?? `‹${String(name)}›`,
  });
  const empty = new Proxy({ language: 'fr' }, { get: (target, name) => (name in target ? 'fr' : '') });
  const { problems, warnings } = organiserWords('ja');
  const codes = Object.keys({ ...problems, ...warnings }) as ProblemCode[];

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
