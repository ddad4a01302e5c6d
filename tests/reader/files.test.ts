import { Buffer } from 'node:buffer';
import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/community/check-content.ts';
import { decode, positionAt } from '../../src/reader/decode-text.ts';
import { splitFrontMatter } from '../../src/reader/front-matter.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { contentFolder, line, markdown, problemsOf, read, write } from '../sample.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('the bytes of a file', () => {
  test('are UTF-8, with or without a byte order mark, with any line ends', () => {
    expect(decode(bytes('name: 灯\n'))).toEqual({ text: 'name: 灯\n' });
    expect(decode(bytes('\ufeffname: 灯\n'))).toEqual({ text: 'name: 灯\n' });
    expect(decode(bytes('a\r\nb\rc\n'))).toEqual({ text: 'a\nb\nc\n' });
    expect(decode(bytes('𠮷髙①\t灯\u0085\u2028'))).toEqual({ text: '𠮷髙①\t灯\u0085\u2028' });
  });

  test('in another encoding are told by its name, where the first letter is wrong', () => {
    const shiftJis = Buffer.concat([bytes('a: b\nname: '), Buffer.from([0x96, 0xbc, 0x8c, 0xc3])]);
    expect(decode(shiftJis)).toEqual({
      line: 2,
      column: 7,
      code: 'not-utf-8',
      details: { encoding: 'Shift_JIS' },
    });
    const eucJp = Buffer.concat([bytes('name: '), Buffer.from([0xcc, 0xbe, 0xb8, 0xc5, 0xb2, 0xb0])]);
    expect(decode(eucJp)).toMatchObject({ code: 'not-utf-8', details: { encoding: 'EUC-JP' } });
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), bytes('name: 灯', 'utf16le')]);
    expect(decode(utf16)).toMatchObject({ code: 'not-utf-8', details: { encoding: 'UTF-16' } });
  });

  test('hold no invisible control characters', () => {
    expect(decode(bytes('a\nb\u0007c'))).toEqual({
      ...{ line: 2, column: 2, code: 'control-character', details: { point: 'U+0007' } },
    });
    expect(decode(bytes('\u001b[31m'))).toMatchObject({ details: { point: 'U+001B' } });
    expect(decode(bytes('a\u0000'))).toMatchObject({ code: 'control-character', column: 2 });
  });

  test('are a megabyte at most', () => {
    expect(decode(Buffer.alloc(1_000_001, 0x61))).toMatchObject({ code: 'file-too-large' });
    expect(decode(Buffer.alloc(1_000_000, 0x61))).toHaveProperty('text');
  });

  test('have lines and columns that count from one', () => {
    expect(positionAt('ab\ncd', 0)).toEqual({ line: 1, column: 1 });
    expect(positionAt('ab\ncd', 4)).toEqual({ line: 2, column: 2 });
    expect(positionAt('ab\n\n', 4)).toEqual({ line: 3, column: 1 });
  });
});

describe('front matter', () => {
  test('ends at a line that is only ---', () => {
    expect(splitFrontMatter('---\na: 1\n---\nbody\n')).toEqual({
      yaml: 'a: 1\n',
      body: 'body\n',
      bodyLine: 4,
    });
    expect(splitFrontMatter('---  \na: 1\n--- \n')).toEqual({ yaml: 'a: 1\n', body: '', bodyLine: 4 });
    expect(splitFrontMatter('---\n---')).toEqual({ yaml: '', body: '', bodyLine: 3 });
  });

  test('is not cut by dashes inside of a value', () => {
    const yaml = 'a: |\n  x\n  ---\n  y\nb: --- z\nc: "---"\n----: d\n';
    expect(splitFrontMatter(`---\n${yaml}---\nbody`)).toEqual({ yaml, body: 'body', bodyLine: 10 });
  });

  test('leaves the lines of the body alone, further --- too', () => {
    expect(splitFrontMatter('---\na: 1\n---\n---\nx\n---\n')?.body).toBe('---\nx\n---\n');
  });

  test('is not there without an opening or a closing line', () => {
    expect(splitFrontMatter('a: 1\n---\n')).toBeUndefined();
    expect(splitFrontMatter('---\na: 1\n')).toBeUndefined();
    expect(splitFrontMatter(' ---\na: 1\n---\n')).toBeUndefined();
  });

  test('may begin after a byte order mark and end in CRLF', () => {
    const file = '\ufeff---\r\ntitle: 灯\r\n---\r\n本文\r\n';
    const { entries, problems } = read({ 'pages/about.md': file });
    expect(problems).toEqual([]);
    expect(entries.pages[0]).toMatchObject({
      data: { title: '灯' },
      bodies: [{ source: '本文\n', line: 4 }],
    });
  });

  test('is asked for where it is missing, empty or open', () => {
    expect(problemsOf({ 'pages/a.md': '本文だけです。\n' })).toEqual(['pages/a.md:1 no-front-matter']);
    expect(problemsOf({ 'pages/a.md': '---\n---\n本文\n' })).toEqual(['pages/a.md:2 empty-file']);
    expect(problemsOf({ 'pages/a.md': '---\ntitle: a\n本文\n' })).toEqual(['pages/a.md:1 open-front-matter']);
    expect(problemsOf({ 'pages/a.md': ' \n\n' })).toEqual(['pages/a.md:1 empty-file']);
    expect(problemsOf({ 'chapters/a.yaml': '# あとで書きます\n' })).toEqual(['chapters/a.yaml:1 empty-file']);
  });
});

describe('the place of a file', () => {
  const page = markdown('title: 灯');
  const event = markdown('title: 灯\nchapters: [a]\nstarts: 2026-01-01');
  const chapter = { 'chapters/a.yaml': 'name: あ' };

  test.each([
    ['chapters/a.yml', 'name: あ', 'chapters/a.yml:1 wrong-extension'],
    ['chapters/A.YAML', 'name: あ', 'chapters/A.YAML:1 wrong-extension'],
    ['pages/a.markdown', page, 'pages/a.markdown:1 wrong-extension'],
    ['events/2026/a.mdx', event, 'events/2026/a.mdx:1 wrong-extension'],
    ['chapters/名古屋.yaml', 'name: あ', 'chapters/名古屋.yaml:1 bad-file-name'],
    ['chapters/na goya.yaml', 'name: あ', 'chapters/na goya.yaml:1 bad-file-name'],
    ['chapters/-a.yaml', 'name: あ', 'chapters/-a.yaml:1 bad-file-name'],
    ['chapters/tokai/a.yaml', 'name: あ', 'chapters/tokai/a.yaml:1 wrong-folder'],
    ['events/a.md', event, 'events/a.md:1 wrong-folder'],
    ['events/26/a.md', event, 'events/26/a.md:1 wrong-folder'],
    ['newsletters/november.md', page, 'newsletters/november.md:1 bad-id-form'],
    ['newsletters/2026-13.md', page, 'newsletters/2026-13.md:1 bad-id-form'],
    ['pages/events.md', page, 'pages/events.md:1 reserved-id'],
    ['chapter/a.yaml', 'name: あ', 'chapter/a.yaml:1 unknown-folder'],
    ['constructor/a.yaml', 'name: あ', 'constructor/a.yaml:1 unknown-folder'],
    ['__proto__/a.yaml', 'name: あ', '__proto__/a.yaml:1 unknown-folder'],
    ['community/a.yaml', 'name: あ', 'community/a.yaml:1 unknown-folder'],
    ['chapters/list.csv', 'a,b', 'chapters/list.csv:1 unexpected-file'],
    ['notes.txt', 'あとで', 'notes.txt:1 unexpected-file'],
  ])('%s is not one', (file, text, told) => expect(problemsOf({ [file]: text })).toEqual([told]));

  test('may hold pictures, notes for people, and what systems leave behind', () => {
    const others = [
      'README.md',
      'chapters/README',
      'chapters/.DS_Store',
      'Thumbs.db',
      'people/a.yaml~',
      '.git/x',
    ];
    const files = Object.fromEntries(others.map((name) => [name, 'anything: [']));
    expect(problemsOf({ ...files, 'chapters/unused.svg': '<svg>' })).toEqual([]);
  });

  test('must be there for community.yaml, whose other ending is no second fault', () => {
    const folder = contentFolder({ 'chapters/a.yaml': 'name: あ' });
    const problems = (settings: string | undefined) => {
      const other = contentFolder({});
      if (settings) write(other, { [settings]: 'name: a' });
      const lone = settings === undefined ? path.join(folder, 'chapters') : other;
      return checkContent(readContent(lone)).map((each) => line(each, lone));
    };
    expect(problems(undefined)).toContain('community.yaml:1 missing-file');
    expect(problems('community.yml')).toEqual(['community.yml:1 wrong-extension']);
  });

  test('that is wrong makes no second fault of what refers to the record', () => {
    expect(problemsOf({ 'chapters/a.yml': 'name: あ', 'events/2026/e.md': event })).toEqual([
      'chapters/a.yml:1 wrong-extension',
    ]);
    expect(problemsOf({ 'chapter/a.yaml': 'name: あ', 'events/2026/e.md': event })).toEqual([
      'chapter/a.yaml:1 unknown-folder',
    ]);
    expect(problemsOf({ 'chapters/a.yaml': 'name: [', 'events/2026/e.md': event })).toEqual([
      'chapters/a.yaml:1 name unclosed-bracket',
    ]);
  });

  test('gives an id once, in all years together', () => {
    const later = markdown('title: 灯\nchapters: [a]\nstarts: 2027-01-01');
    expect(problemsOf({ ...chapter, 'events/2026/e.md': event, 'events/2027/e.md': later })).toEqual([
      'events/2027/e.md:1 duplicate-id',
    ]);
    const twice = { 'pages/a.md': page, 'pages/a.mdx': page };
    expect(problemsOf(twice)).toEqual(['pages/a.mdx:1 duplicate-id']);
  });

  test('in two spellings of one folder is one id twice, where the disk tells them apart', () => {
    const twice = { 'chapters/nagoya.yaml': 'name: あ', 'chapters/Nagoya.yaml': 'name: い' };
    expect(problemsOf(twice)).toEqual(['chapters/Nagoya.yaml:1 duplicate-id']);
    expect(problemsOf({ 'chapters/Nagoya.yaml': 'name: い' })).toEqual([
      'chapters/Nagoya.yaml:1 bad-file-name',
    ]);
  });

  test('of another kind is told for each file', () => {
    const files = {
      'chapters/a.yml': 'name: あ',
      'chapters/b.yml': 'name: い',
      'chapters/c.txt': '',
      'chapters/d.txt': '',
    };
    expect(problemsOf(files).map((each) => each.split(' ')[0])).toEqual(
      ['a.yml', 'b.yml', 'c.txt', 'd.txt'].map((name) => `chapters/${name}:1`),
    );
    expect(new Set(problemsOf(files).map((each) => each.split(' ')[1])).has('duplicate-id')).toBe(false);
  });

  test('is the year in which a thing was, also when only the year is known', () => {
    const output = 'title: a\nurl: https://example.org/\nauthors: [{ name: あ }]\npublished: 2025\n';
    expect(problemsOf({ 'outputs/2026/o.yaml': output })).toEqual([
      'outputs/2026/o.yaml:4 published wrong-year-folder',
    ]);
    expect(problemsOf({ 'outputs/2025/o.yaml': output })).toEqual([]);
  });

  test('may not be a symbolic link, to a file or to a folder', () => {
    const folder = contentFolder({ ...chapter, 'pages/about.md': page });
    symlinkSync('a.yaml', path.join(folder, 'chapters/b.yaml'));
    symlinkSync('/etc', path.join(folder, 'people'));
    symlinkSync('/etc/hostname', path.join(folder, 'chapters/etc.png'));
    mkdirSync(path.join(folder, 'partners'));
    expect(checkContent(readContent(folder)).map((each) => line(each, folder))).toEqual([
      'chapters/b.yaml:1 symlink',
      'chapters/etc.png:1 symlink',
      'people:1 symlink',
    ]);
  });
});

describe('translations beside a file', () => {
  const original = { 'pages/about.md': markdown('title: 灯', '本文\n') };

  test('are bodies of the same record', () => {
    const { entries, problems } = read({ ...original, 'pages/about.en.md': 'The body\n' });
    expect(problems).toEqual([]);
    expect(entries.pages[0]?.bodies).toMatchObject([
      { language: '', source: '本文\n' },
      { language: 'en', source: 'The body\n' },
    ]);
  });

  test('need their original, have no fields, and are in a language of the site', () => {
    expect(problemsOf({ 'pages/about.en.md': 'The body\n' })).toEqual(['pages/about.en.md:1 no-original']);
    expect(problemsOf({ ...original, 'pages/about.en.md': markdown('title: a', 'b') })).toEqual([
      'pages/about.en.md:1 front-matter-in-translation',
    ]);
    expect(problemsOf({ ...original, 'pages/about.fr.md': 'Le texte\n' })).toEqual([
      'pages/about.fr.md:1 undeclared-language',
    ]);
  });

  test('have lines of their own', () => {
    expect(problemsOf({ ...original, 'pages/about.en.md': 'a\n\n[x](contact:nobody)\n' })).toEqual([
      'pages/about.en.md:3 unknown-contact',
    ]);
  });
});

describe('reading a folder again', () => {
  test('reads a file anew once it has changed, and not before', () => {
    const folder = contentFolder({ 'chapters/a.yaml': 'name: あ' });
    const name = () => readContent(folder).entries.chapters[0]?.data.name;
    const first = readContent(folder).entries.chapters[0]?.data;
    expect(readContent(folder).entries.chapters[0]?.data).toBe(first);
    // The same length, the same place.
    write(folder, { 'chapters/a.yaml': 'name: い' });
    expect(name()).toBe('い');
  });

  test('finds a picture that has come, and misses one that has gone', () => {
    const folder = contentFolder({ 'chapters/a.yaml': 'name: あ\nlogo: ./a.svg' });
    const told = () => checkContent(readContent(folder)).map((each) => line(each, folder));
    expect(told()).toEqual(['chapters/a.yaml:2 logo image-missing']);
    write(folder, {
      'chapters/a.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"></svg>',
    });
    expect(told()).toEqual([]);
    expect([...readContent(folder).pictures.keys()]).toEqual(['chapters/a.svg']);
    write(folder, { 'chapters/a.svg': 'gone' });
    expect(told()).toEqual(['chapters/a.yaml:2 logo image-kind']);
  });

  test('does not gather translations from reading to reading', () => {
    const folder = contentFolder({ 'pages/about.md': markdown('title: 灯', 'a'), 'pages/about.en.md': 'b' });
    readContent(folder);
    expect(readContent(folder).entries.pages[0]?.bodies).toHaveLength(2);
  });
});

test('a folder that is not there, or is empty, has one Problem: it needs a community.yaml', () => {
  const folder = path.join(contentFolder({}), 'nothing');
  expect(checkContent(readContent(folder)).map(({ code }) => code)).toEqual(['missing-file']);
  mkdirSync(folder);
  expect(checkContent(readContent(folder)).map(({ code }) => code)).toEqual(['missing-file']);
});
