import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** The steps of docs/architecture.md, taken from the page itself and done to a copy of the project. */
const project = path.resolve(import.meta.dirname, '..');
const copy = mkdtempSync(path.join(tmpdir(), 'kairan-new-collection-'));
const content = path.join(copy, 'content');

const inCopy = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, KAIRAN_CONTENT: content },
  });

beforeAll(() => {
  for (const part of ['src', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(path.join(project, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(project, 'node_modules'), path.join(copy, 'node_modules'), 'dir');
  cpSync(path.join(project, 'tests/fixtures/tiny'), content, { recursive: true });
  writeFileSync(path.join(copy, 'src/collections/books.ts'), codeOf('src/collections/books.ts'));
  addOneLine(path.join(copy, 'src/collections/register.ts'));
  addWords(path.join(copy, 'src/strings'));
  mkdirSync(path.join(content, 'books'));
  writeFileSync(
    path.join(content, 'books/lamps.yaml'),
    'title: { ja: 灯りの本, en: Lamps }\nchapter: nagoya\n',
  );
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function codeOf(file: string): string {
  const docs = readFileSync(path.join(project, 'docs/architecture.md'), 'utf8');
  const block = docs.split('```ts\n').find((part) => part.startsWith(`// ${file}`));
  return block?.split('```')[0] ?? '';
}

// The register line, and the import that an editor adds with it.
function addOneLine(register: string): void {
  const text = readFileSync(register, 'utf8');
  const added = text.replace('  pages,\n}', '  pages,\n  books,\n}');
  expect(added).not.toBe(text);
  writeFileSync(register, `import { books } from './books.ts';\n${added}`);
}

type Texts = { [key: string]: Texts } | string;

// What the page shows for each catalogue, put into it.
function addWords(strings: string): void {
  const docs = readFileSync(path.join(project, 'docs/architecture.md'), 'utf8');
  const block = docs.split('```json\n').find((part) => part.includes('"books"')) ?? '';
  const added = JSON.parse(block.split('```')[0] ?? '') as Record<string, Texts>;
  expect(Object.keys(added)).toHaveLength(4);
  for (const [file, texts] of Object.entries(added)) {
    const catalogue = path.join(strings, file);
    const merged = withTexts(JSON.parse(readFileSync(catalogue, 'utf8')), texts);
    writeFileSync(catalogue, `${JSON.stringify(merged, null, 2)}\n`);
  }
}

function withTexts(there: Texts | undefined, more: Texts): Texts {
  if (typeof there !== 'object' || typeof more !== 'object') return more;
  const merged = Object.entries(more).map(([key, value]) => [key, withTexts(there[key], value)]);
  return { ...there, ...Object.fromEntries(merged) };
}

test('a new collection is read and checked', () => {
  const { status, stdout } = inCopy('scripts/check.ts', '--json');
  expect(JSON.parse(stdout)).toEqual({ problems: [] });
  expect(status).toBe(0);
});

test('its references, fields and translations are checked without a further line', () => {
  const file = path.join(content, 'books/broken.yaml');
  writeFileSync(file, 'title: { ja: 本, fr: livre }\nchapter: nagoyo\npages: 3\n');
  writeFileSync(path.join(content, 'books/lost.yaml'), 'title: 本\nchapter: nagoyo\n');
  const { status, stdout } = inCopy('scripts/check.ts', '--json', '--lang', 'en');
  const problems = (JSON.parse(stdout) as { problems: { field: string; message: string }[] }).problems;
  rmSync(file);
  rmSync(path.join(content, 'books/lost.yaml'));
  expect(status).toBe(1);
  expect(problems.map(({ field }) => field)).toEqual(['title.fr', 'chapter', 'pages', 'chapter']);
  expect(problems[1]?.message).toContain('Did you mean "nagoya"?');
});

test('the model holds its records, with cards', () => {
  const script = `
    import { readContent } from './src/reader/read-content.ts';
    import { buildCommunity } from './src/community/build-community.ts';
    const { entries } = readContent(process.env.KAIRAN_CONTENT);
    const [book] = buildCommunity(entries, 0).others.books;
    console.log(JSON.stringify(book.card));`;
  const { stdout, stderr } = inCopy('--input-type=module', '-e', script);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    kind: 'books',
    id: 'lamps',
    title: { ja: '灯りの本', en: 'Lamps' },
  });
});

test('`new` writes a valid one', () => {
  const made = inCopy('scripts/new.ts', 'books', '--id', 'second', '--title', '夜の本', '--lang', 'ja');
  expect(made.stderr + made.stdout).toContain('second');
  expect(made.status).toBe(0);
  const text = readFileSync(path.join(content, 'books/second.yaml'), 'utf8');
  expect(text).toContain('# 書名。\n');
  expect(text).toContain('# 本のファイルです。');
  expect(inCopy('scripts/check.ts').status).toBe(0);
});

test('the compiler is content', () => {
  const tsc = path.join(project, 'node_modules/typescript/bin/tsc');
  const files = [
    'src/collections/register.ts',
    'src/community/build-community.ts',
    'scripts/maintainers/docs/field-table.ts',
    'src/formats/maps/world-atlas.d.ts',
    'scripts/check.ts',
  ];
  writeFileSync(
    path.join(copy, 'tsconfig.books.json'),
    JSON.stringify({ extends: './tsconfig.json', include: [], files }),
  );
  expect(() =>
    execFileSync(process.execPath, [tsc, '--noEmit', '--project', 'tsconfig.books.json'], {
      cwd: copy,
      encoding: 'utf8',
    }),
  ).not.toThrow();
}, 60_000);
