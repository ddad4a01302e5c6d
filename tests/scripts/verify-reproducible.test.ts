import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareSites, firstDifference } from '../../scripts/maintainers/reproducible/compare-sites.ts';
import { run, temporaryFolder, tinyContent } from './run.ts';

const bytes = (text: string) => Buffer.from(text);

describe('the first difference of two files', () => {
  test('is none where all bytes are the same', () => {
    expect(firstDifference(bytes('同じ'), bytes('同じ'))).toBeUndefined();
    expect(firstDifference(bytes(''), bytes(''))).toBeUndefined();
  });

  test('has its byte, its line and the text around it', () => {
    const place = firstDifference(bytes('one\ntwo 名古屋\nthree'), bytes('one\ntwo 大阪\nthree'));
    expect(place).toEqual({
      // Both characters begin with the same byte.
      byte: 9,
      line: 2,
      expected: String.raw`"one\ntwo 名古屋\nthree"`,
      found: String.raw`"one\ntwo 大阪\nthree"`,
    });
  });

  test('shows no halves of characters', () => {
    const [one, other] = ['あ', 'い'].map((kana) => bytes(`${'漢'.repeat(100)}${kana}${'字'.repeat(100)}`));
    const place = firstDifference(one ?? bytes(''), other ?? bytes(''));
    expect(place?.byte).toBe(302);
    expect(place?.expected).toMatch(/^"漢+あ字+"$/);
    expect(place?.found).toMatch(/^"漢+い字+"$/);
  });

  test('is the end of the shorter one', () => {
    expect(firstDifference(bytes('a\n'), bytes('a\nb'))).toMatchObject({
      byte: 2,
      line: 2,
      expected: '"a\\n"',
    });
  });

  test('of files that are no text is shown in hexadecimal', () => {
    const place = firstDifference(Buffer.from([0x89, 0, 1]), Buffer.from([0x89, 0, 2]));
    expect(place).toMatchObject({ byte: 2, expected: '89 00 01', found: '89 00 02' });
  });
});

test('two sites are compared file by file, with those that only one has', () => {
  const folder = temporaryFolder();
  const site = (name: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name, file)), { recursive: true });
      writeFileSync(path.join(folder, name, file), text);
    }
    return path.join(folder, name);
  };
  const one = site('one', { 'index.html': 'a', 'b/c.xml': 'c', gone: '' });
  const other = site('other', { 'index.html': 'a', 'b/c.xml': 'd', '.new': '' });
  expect(compareSites(one, one)).toEqual({ files: 3, differences: [] });
  const { files, differences } = compareSites(one, other);
  expect(files).toBe(3);
  expect(differences.map(({ file, place }) => [file, place?.byte])).toEqual([
    ['.new', undefined],
    ['b/c.xml', 0],
    ['gone', undefined],
  ]);
});

test('a content folder that is not there is wrong use, and Problems end it before anything is compared', () => {
  const lost = path.join(temporaryFolder(), 'nowhere');
  const missing = run('maintainers/verify-reproducible.ts', [lost]);
  expect([missing.status, missing.stdout]).toEqual([2, '']);
  expect(missing.stderr).toContain('nowhere');
  const content = tinyContent();
  writeFileSync(path.join(content, 'chapters', 'x.yaml'), 'name: あ\ncolour: red\n');
  const unknown = run('maintainers/verify-reproducible.ts', [content, '--only', 'zone,weather']);
  expect(unknown.stderr).toContain('--only weather');
  expect([unknown.status, unknown.stdout]).toEqual([2, '']);
  const spoiled = run('maintainers/verify-reproducible.ts', [content]);
  expect(spoiled.stderr).toContain('chapters/x.yaml:2');
  expect([spoiled.status, spoiled.stdout]).toEqual([1, '']);
});
