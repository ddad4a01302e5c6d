import { Buffer } from 'node:buffer';
import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type CollectionName, collections } from '../../src/collections/register.ts';
import { checkContent } from '../../src/community/check-content.ts';
import { decode } from '../../src/reader/decode-text.ts';
import type { Problem } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { type FileRequest, readFile } from '../../src/reader/read-file.ts';
import { inWords, report } from '../../src/reader/report-problems.ts';
import { runs } from '../runs.ts';
import { contentFolder, settings, write } from '../sample.ts';
import { recordOf } from './records.ts';

const kinds: [name: CollectionName, file: string][] = [
  ['community', 'community.yaml'],
  ['chapters', 'chapters/a.yaml'],
  ['people', 'people/a.yaml'],
  ['outputs', 'outputs/2026/a.yaml'],
  ['events', 'events/2026/a.md'],
  ['campaigns', 'campaigns/a.md'],
  ['newsletters', 'newsletters/2026-11.mdx'],
  ['pages', 'pages/a.en.mdx'],
];

const asked = ([collection, file]: (typeof kinds)[number]): FileRequest => ({
  ...{ collection, id: 'a', language: file.includes('.en.') ? 'en' : '', path: file, file },
  definition: collections[collection] as unknown as FileRequest['definition'],
});

/** A Problem must lie in its file, and must be told in words. */
function expectTold(problem: Problem, bytes: Uint8Array): void {
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  expect(problem.line).toBeGreaterThan(0);
  expect(problem.line).toBeLessThanOrEqual(lines.length);
  expect(problem.column).toBeGreaterThan(0);
  expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1] ?? '').length + 1);
  for (const language of ['ja', 'en']) {
    const { message, fix } = inWords(problem, language);
    expect(message && fix).toBeTruthy();
    expect(`${message}${fix}`).not.toMatch(/undefined|\[object/);
    expect(report([problem], 'github', language).trimEnd()).not.toContain('\n');
  }
}

function expectRead(bytes: Uint8Array, kind: (typeof kinds)[number]): void {
  for (const problem of readFile(bytes, asked(kind)).problems) expectTold(problem, bytes);
}

// What YAML, Markdown, MDX and our own checks look for, to be put together at random.
const pieces = fc.constantFrom(
  ...[
    'name',
    'title',
    'kind',
    'starts',
    'chapters',
    'sessions',
    'location',
    'links',
    'contacts',
    'locales',
    'regions',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'ja',
    'en',
    'description',
    'bio',
    'logo',
    'consent',
    'organizers',
  ],
  ...[
    ': ',
    ':',
    '：',
    '- ',
    '-　',
    '\n',
    '\n  ',
    '\n\t',
    '\n　',
    '\n    - ',
    ' #',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
  ],
  ...[
    ',',
    '|',
    '|\n  ',
    '>-\n ',
    '&a ',
    '*a',
    '*',
    '!',
    '!!str ',
    '!<x> ',
    '%',
    '@',
    '`',
    '? ',
    '---\n',
    '\n---\n',
    '...\n',
  ],
  ...[
    '2026-02-30',
    '令和8年1月1日',
    '1.10',
    '012',
    '1e400',
    '.nan',
    '0x1f',
    '-0',
    'true',
    'null',
    '~',
    '<<: ',
    '2026',
  ],
  ...[
    'a@b.example',
    '052-123-4567',
    './a.png',
    '../../../etc/passwd',
    'javascript:x',
    'https://example.org/',
    '灯り',
    '𠮷',
  ],
  ...[
    '<Note>',
    '</Note>',
    '<Events>\n- a\n</Events>',
    '<Foo x={1}>',
    '{x}',
    '{',
    '}',
    '<',
    '<!--',
    'import x',
    '![x](',
    ')',
  ],
  ...[
    '[a](contact:b)',
    '[a]: ',
    '\r\n',
    '\u0007',
    '\u0085',
    '\u2028',
    '\ufeff',
    '\ud800',
    '"\\u0000"',
    '"\\x1b[31m"',
  ],
);
const yamlish = fc
  .array(fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ maxLength: 6 })), { maxLength: 30 })
  .map((parts) => parts.join(''));
const inFrontMatter = (text: string, body: string) => `---\n${text}\n---\n${body}`;
const someKind = fc.constantFrom(...kinds);

describe('whatever stands in a file, reading it does not fail, and every Problem lies in the file:', () => {
  test('any bytes', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    );
    fc.assert(fc.property(bytes, someKind, expectRead), runs(500));
  });

  test('bytes in other encodings', () => {
    const encodings = fc.constantFrom<BufferEncoding>('utf16le', 'latin1', 'utf8');
    fc.assert(
      fc.property(yamlish, encodings, someKind, (text, encoding, kind) =>
        expectRead(Buffer.from(text, encoding), kind),
      ),
      runs(200),
    );
  });

  test('text that looks like YAML', () => {
    fc.assert(
      fc.property(yamlish, someKind, (text, kind) => {
        expectRead(Buffer.from(text), kind);
        expectRead(Buffer.from(`name: a\n${text}`), kind);
      }),
      runs(700),
    );
  });

  test('text that looks like fields and a body', () => {
    fc.assert(
      fc.property(yamlish, yamlish, someKind, (fields, body, kind) => {
        expectRead(Buffer.from(inFrontMatter(`title: a\n${fields}`, body)), kind);
        expectRead(Buffer.from(inFrontMatter('title: a', body)), kind);
      }),
      runs(500),
    );
  });
});

describe('a folder', () => {
  test('of any files with any names is read and checked without failing', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'chapters',
        'events',
        '2026',
        'people',
        'pages',
        'a',
        'A',
        '__proto__',
        'constructor',
        '名古屋',
        'a b',
      ),
      fc.stringMatching(/^[a-zA-Z0-9._-]{1,8}$/).filter((name) => !/^\.*$/.test(name)),
    );
    const ending = fc.constantFrom(
      '.yaml',
      '.yml',
      '.md',
      '.mdx',
      '.en.md',
      '.svg',
      '.png',
      '',
      '.YAML',
      '.json',
    );
    const name = fc
      .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), ending)
      .map(([parts, end]) => parts.join('/') + end);
    const folder = contentFolder({});
    fc.assert(
      fc.property(fc.array(fc.tuple(name, yamlish), { maxLength: 4 }), (files) => {
        rmSync(folder, { recursive: true });
        write(folder, { 'community.yaml': settings });
        // A name can be that of a folder which is there already.
        for (const [file, text] of files) {
          try {
            write(folder, { [file]: text });
          } catch {}
        }
        const problems = checkContent(readContent(folder));
        for (const { file } of problems) expect(path.resolve(file).startsWith(folder)).toBe(true);
      }),
      runs(120),
    );
  });

  test('of records that keep to the schemas gives them back as they were', () => {
    const chosen = fc.constantFrom<CollectionName>(
      'chapters',
      'people',
      'outputs',
      'events',
      'campaigns',
      'newsletters',
      'pages',
      'partners',
    );
    const record = chosen.chain((name) => recordOf(collections[name].schema).map((data) => ({ name, data })));
    fc.assert(
      fc.property(record, ({ name, data }) => {
        const { files } = collections[name];
        const text = files === 'yaml' ? stringify(data) : `---\n${stringify(data)}---\n本文\n`;
        const bytes = Buffer.from(text);
        const file = `${name}/a.${files === 'yaml' ? 'yaml' : 'md'}`;
        const { entry, problems } = readFile(bytes, asked([name, file]));
        expect(problems.map(({ code, field, details }) => [code, field, details])).toEqual([]);
        expect(entry?.data).toEqual(collections[name].schema.parse(data));
        // With other records missing, there are Problems, but none without a place.
        const folder = contentFolder({ [file]: text });
        for (const problem of checkContent(readContent(folder))) expectTold(problem, bytes);
      }),
      runs(150),
    );
  });
});
