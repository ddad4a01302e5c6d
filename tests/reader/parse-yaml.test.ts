import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/reader/parse-yaml.ts';
import { problemWords } from '../../src/strings/problems/problem-words.ts';
import { quoted } from '../../src/strings/problems/quote-for-yaml.ts';
import { problemsOf } from '../sample.ts';

/** The fault of a YAML text: `line:column field code`. */
const faults = (text: string) =>
  parseYaml(text).problems.map(({ line, column, field, code }) =>
    [`${line}:${column}`, field, code].filter((part) => part !== '').join(' '),
  );

describe('a slip that volunteers make', () => {
  test.each([
    // What is read as something else without a word
    ['title: C#入門 #1', '1:8 title cut-by-comment'],
    ['color: #b4432f', '1:8 color cut-by-comment'],
    ['a: 1\ncapacity: 012', '2:11 capacity odd-number'],
    ['capacity: 0x1F', '1:11 capacity odd-number'],
    ['capacity: 1e3', '1:11 capacity odd-number'],
    ['phone: +81', '1:8 phone odd-number'],
    // Signs that mean something to YAML
    ['name: @akari', '1:7 name special-start'],
    ['name: `akari`', '1:7 name special-start'],
    ['name: %50', '1:7 name special-start'],
    ['name: *重要* なお知らせ', '1:7 name special-start'],
    ['name: *akari', '1:7 name special-start'],
    ['name: !重要', '1:7 name special-start'],
    ['name: - 灯', '1:7 name special-start'],
    ['name: |灯\na: b', '1:7 name special-start'],
    ['people:\n  - @akari', '2:5 special-start'],
    ['title: 夜話: 冬の回', '1:8 title colon-in-value'],
    ['title: 夜話: 冬: 回', '1:8 title colon-in-value'],
    ['title: { ja: 夜話: 冬の回 }', '1:14 ja colon-in-value'],
    // Quotes and brackets
    ['title: "灯', '1:8 title unclosed-quote'],
    ["title: '灯\na: b", '1:8 title unclosed-quote'],
    ['title: "灯"の会', '1:8 title text-after-quote'],
    ['topics: [a, b\nname: c', '1:9 topics unclosed-bracket'],
    ['title: { ja: a, en: b', '1:8 title unclosed-bracket'],
    // Full-width letters
    ['name：灯', undefined],
    ['a: b\nname： 灯\nc: d', '2:1 name full-width-colon'],
    ['name:　灯', undefined],
    ['a: b\nname:　灯\nc: d', '2:6 name full-width-gap'],
    ['topics:\n  -　a\n  - b', '2:4 full-width-gap'],
    ['a:\n　b: c', '2:1 b full-width-space'],
    ['a:\n  b: c\n　d: e', '3:1 d full-width-space'],
    // Spaces, tabs and lines
    ['a:\n\tb: c', '2:1 b tab'],
    ['name: 灯\n  tagline: 火', '2:3 tagline bad-indent'],
    ['a:\n    b: 1\n  c: 2', '3:1 c bad-indent'],
    ['a:\n- b: 1\n c: 2', '3:1 c bad-indent'],
    ['name: 灯\nとりあえず\nkind: b', '2:1 not-a-map'],
    ['name: a\nname: b', '2:1 name duplicate-key'],
    ['"name": a\n"name": b', '2:1 name duplicate-key'],
    ['名前: a\n名前: b', '2:1 名前 duplicate-key'],
    ['a: 1\n---\nb: 2', '2:1 several-documents'],
    ['a: "\\q"', '1:5 a yaml'],
  ])('%o is told as what it is, where it is', (text, fault) => {
    expect(faults(text)).toEqual(fault === undefined ? [] : [fault]);
  });

  test.each([
    ['C#入門', 'title: C#入門'],
    ['a note after a space', 'title: 灯 # あとで直す'],
    ['a word with colons and no space', 'title: 12:30から'],
    ['an address', 'url: https://example.org:8080/#top'],
    ['a decimal', 'lat: 35.10'],
    ['zero', 'capacity: 0'],
    ['a negative number', 'lat: -33.8'],
    ['a date', 'starts: 2026-01-02 03:04'],
    ['a text on several lines', 'a: |\n  # 見出し\n  b: c\n  　字下げ\n'],
    ['quotes', 'a: "#1: @b"\nb: \'*c*\''],
    ['a full-width space between words', 'name: 灯　火'],
    ['a full-width colon in a text', 'title: 夜話：冬の回'],
    ['a full-width space that indents a text', 'a: 　灯\nb:\n  - 　火\nc: |\n  　油'],
    ['a tab after the colon', 'name:\t灯'],
    ['an anchor that is used', 'a: &x [b]\nc: *x'],
  ])('is not %s', (_what, text) => expect(faults(text)).toEqual([]));

  test('in a file that is no map at all is found as well', () => {
    expect(problemsOf({ 'chapters/a.yaml': 'name:名古屋' })).toEqual([
      'chapters/a.yaml:1 name no-space-after-colon',
    ]);
    expect(problemsOf({ 'chapters/a.yaml': 'name:　名古屋' })).toEqual([
      'chapters/a.yaml:1 name full-width-gap',
    ]);
    expect(problemsOf({ 'chapters/a.yaml': 'name：名古屋' })).toEqual([
      'chapters/a.yaml:1 name full-width-colon',
    ]);
    expect(problemsOf({ 'chapters/a.yaml': '名古屋' })).toEqual(['chapters/a.yaml:1 not-a-map']);
    expect(problemsOf({ 'chapters/a.yaml': '- name: 名古屋' })).toEqual(['chapters/a.yaml:1 not-a-map']);
  });

  test('is told with the line of the file, also below front matter', () => {
    const page = '---\ntitle: 灯: 火\n---\n';
    expect(problemsOf({ 'pages/a.md': page })).toEqual(['pages/a.md:2 title colon-in-value']);
    expect(problemsOf({ 'pages/a.md': '---\ntitle: a\norder:\n  -　1\n---\n' })).toEqual([
      'pages/a.md:4 order not-a-number',
      'pages/a.md:4 full-width-gap',
    ]);
  });
});

describe('the fix for a slip', () => {
  test.each([
    'C#入門 #1',
    'a: b',
    '@akari',
    'says "hello": x',
    "it's #1",
    'back\\slash: 1',
    '"a" and \'b\' #2',
  ])('holds %o as it can be written into the file', (value) => {
    expect(parseYaml(`title: ${quoted(value)}`)).toMatchObject({ value: { title: value }, problems: [] });
    expect(problemWords('colon-in-value', { value }, 'ja').fix).toContain(quoted(value));
  });
});

describe('aliases', () => {
  test('that would grow without end are refused before they grow', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    // Written out, it has 10^25 items: whoever begins to write it does not end.
    for (let level = 0; level < 25; level++) {
      const [last, next] = [String.fromCharCode(97 + level), String.fromCharCode(98 + level)];
      bomb.push(`${next}: &${next} [${Array.from({ length: 10 }, () => `*${last}`).join(', ')}]`);
    }
    expect(faults(bomb.join('\n'))).toEqual(['2:8 b too-many-aliases']);
  });

  test('that lead back to themselves are no trap', () => {
    expect(() => problemsOf({ 'chapters/a.yaml': 'name: &a\n  ja: x\n  en: *a\n' })).not.toThrow();
    expect(() => problemsOf({ 'chapters/a.yaml': 'name: あ\ntopics: &t [*t]\n' })).not.toThrow();
    expect(() => problemsOf({ 'chapters/a.yaml': '&a name: あ\nlinks: &l\n  website: *l\n' })).not.toThrow();
  });
});

describe('the way back from a value to its place', () => {
  const yaml = parseYaml('a: 1\nb:\n  - c: two\n    d:\n  - 1.10\ne: {f: "x",  g: y}\n', 11);

  test('leads to the value, whose line counts from the line given', () => {
    expect(yaml.locate(['a'])).toEqual({ line: 11, column: 4 });
    expect(yaml.locate(['b', 0, 'c'])).toEqual({ line: 13, column: 8 });
    expect(yaml.locate(['b', 1])).toEqual({ line: 15, column: 5 });
    expect(yaml.locate(['e', 'g'])).toEqual({ line: 16, column: 17 });
  });

  test('leads to the key where there is no value, and to what holds it where there is nothing', () => {
    expect(yaml.locate(['b', 0, 'd'])).toEqual({ line: 14, column: 5 });
    expect(yaml.locateKey(['e'])).toEqual({ line: 16, column: 1 });
    expect(yaml.locate(['b', 0, 'missing'])).toEqual({ line: 13, column: 5 });
    expect(yaml.locate(['missing', 'deep'])).toEqual({ line: 11, column: 1 });
  });

  test('knows how a value was written', () => {
    expect(yaml.sourceOf(['b', 1])).toBe('1.10');
    expect(yaml.sourceOf(['b'])).toBeUndefined();
  });

  test('leads from a character of a text to where it stands, however the text is written', () => {
    const text = 'a: 一二\nb: "\\u4e00\\x41\\"二"\nc: |\n  一\n\n  三二\nd: >-\n  一\n  二\n';
    const places = parseYaml(text);
    const second = (key: string) => {
      const value = (places.value as Record<string, string>)[key] ?? '';
      return places.locateIn([key], value.indexOf('二'));
    };
    expect(second('a')).toEqual({ line: 1, column: 5 });
    expect(second('b')).toEqual({ line: 2, column: 17 });
    expect(second('c')).toEqual({ line: 6, column: 4 });
    expect(second('d')).toEqual({ line: 9, column: 3 });
    expect(places.locateIn(['missing'], 3)).toEqual({ line: 1, column: 1 });
  });
});

test('dates stay what was written', () => {
  expect(parseYaml('a: 2026-11-21\nb: 12:30\nc: 2026-11-21 19:00').value).toEqual({
    ...{ a: '2026-11-21', b: '12:30', c: '2026-11-21 19:00' },
  });
});
