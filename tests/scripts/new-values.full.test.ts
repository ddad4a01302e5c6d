import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { registered } from '../../scripts/new/collection-names.ts';
import { fieldText } from '../../scripts/new/field-text.ts';
import { fieldsOf, typedValue } from '../../scripts/new/field-values.ts';
import { freeId, slug } from '../../scripts/new/suggest-id.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { nasty } from './nasty.ts';
import { run, temporaryFolder, tinyContent } from './run.ts';
import { answerOnTerminal, hasTerminal } from './terminal.ts';

test.each(nasty)('an event called %j is called just that', (title) => {
  const content = tinyContent();
  const args = ['event', '--title', title, '--starts', '2026-12-01 19:00', '--chapters', 'nagoya'];
  const { status, output } = run('new.ts', args, { content });
  expect(output).toContain('2026-12-01-nagoya.md');
  expect(status).toBe(0);
  const made = readContent(content).entries.events.find(({ id }) => id === '2026-12-01-nagoya');
  expect(made?.data.title).toBe(title);
});

test('whatever is typed reads back as it was', () => {
  const words = fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(words, fc.array(words), (text, list) => {
      expect(parse(fieldText('title', text))).toEqual({ title: text });
      expect(parse(fieldText('topics', list))).toEqual({ topics: list });
    }),
  );
});

describe('file names', () => {
  test.each([
    ['Lights on!', 'lights-on'],
    ['Café à Paris', 'cafe-a-paris'],
    ['ＡＩ 2026', 'ai-2026'],
    ['C# 1.10', 'c-1-10'],
    ['灯りの夜話 #12', undefined],
    ['2026年の夜', undefined],
    ['!!!', undefined],
  ])('%s → %s', (title, id) => expect(slug(title)).toBe(id));

  test('a taken name leads to the next free one', () => {
    expect(freeId('nagoya', new Map([['nagoya-2', '']]))).toBe('nagoya-3');
    expect(freeId('2026-11', new Map([['2026-12', '']]))).toBe('2027-01');
  });

  test('events are named by day and chapter, issues by month', () => {
    const content = tinyContent();
    run('new.ts', ['newsletter', '--title', '号'], { content });
    expect(existsSync(path.join(content, 'newsletters/2026-11.mdx'))).toBe(true);
  });

  test.each([
    [['chapter', '--name', '東京支部'], '--id'],
    [['chapter', '--name', '東京支部', '--id', 'Tokyo!'], 'Tokyo!'],
    [['page', '--title', 'Chapters'], 'chapters'],
    [['newsletter', '--title', '号', '--id', 'november'], '2026-11'],
    [['chapter', '--name', 'x', '--id', '../x'], '../x'],
  ])('%j is refused', (args, told) => {
    const content = tinyContent();
    const { status, stderr } = run('new.ts', args, { content });
    expect(stderr).toContain(told);
    expect(status).toBe(2);
  });
});

test('people who have a file are named by it, others by their name', () => {
  const [authors] = fieldsOf(
    registered.find(({ name }) => name === 'outputs')?.collection.schema as never,
  ).filter(({ name }) => name === 'authors');
  const exists = (_collection: string, id: string) => id === 'akari';
  expect(typedValue('akari, 灯里、Bo', authors?.schema as never, exists)).toEqual([
    'akari',
    { name: '灯里' },
    { name: 'Bo' },
  ]);
});

test('a value that does not fit is told with its fix, and nothing is written', () => {
  const content = tinyContent();
  const args = [
    'campaign',
    '--title',
    'x',
    '--kind',
    'contst',
    '--starts',
    '2026-13-01',
    '--ends',
    '2026-12-01',
  ];
  const { status, stderr } = run('new.ts', args, { content });
  expect(status).toBe(2);
  expect(stderr).toContain('"contest" のことですか?');
  expect(stderr).toContain('--starts');
  expect(existsSync(path.join(content, 'campaigns'))).toBe(false);
});

test('a reference to nobody is a Problem; the file stays', () => {
  const content = tinyContent();
  const args = ['event', '--title', 'x', '--starts', '2026-12-01', '--chapters', 'nagoye'];
  const { status, stderr } = run('new.ts', args, { content });
  expect(status).toBe(1);
  expect(stderr).toContain('"nagoya" のことですか?');
  expect(existsSync(path.join(content, 'events/2026/2026-12-01-nagoye.md'))).toBe(true);
});

test('other Problems of the community are not told again', () => {
  const content = tinyContent();
  writeFileSync(path.join(content, 'chapters/nagoya.yaml'), 'nmae: x\n');
  const { status, output } = run('new.ts', ['chapter', '--name', 'Tokyo'], { content });
  expect(output).not.toContain('nmae');
  expect(status).toBe(0);
});

test('--dry-run shows the file and writes nothing', () => {
  const content = tinyContent();
  const { status, stdout } = run('new.ts', ['chapter', '--name', 'Tokyo', '--dry-run'], { content });
  expect(status).toBe(0);
  expect(parse(stdout)).toEqual({ name: 'Tokyo' });
  expect(existsSync(path.join(content, 'chapters/tokyo.yaml'))).toBe(false);
});

test('without a terminal it does not wait for an answer', () => {
  const { status, stderr } = run('new.ts', [], { content: tinyContent() });
  expect(stderr).toContain('chapter, event, output, person');
  expect(status).toBe(2);
});

test.skipIf(!hasTerminal)('on a terminal it asks', async () => {
  const content = tinyContent(temporaryFolder());
  const { code } = await answerOnTerminal('new.ts chapter', content, [
    ['支部の名前。', '東京 #1\r'],
    ['ファイル名', 'Tokyo\r'],
    ['使えるのは半角の小文字', '\u0015tokyo\r'],
  ]);
  expect(code).toBe(0);
  expect(parse(readFileSync(path.join(content, 'chapters/tokyo.yaml'), 'utf8'))).toEqual({
    name: '東京 #1',
  });
});
