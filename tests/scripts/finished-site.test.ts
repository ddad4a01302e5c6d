import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hashOf } from '../../scripts/site/file-states.ts';
import {
  changedInputs,
  inputOf,
  isAsPublished,
  isRightAt,
  publishedStates,
} from '../../scripts/site/finished-site.ts';
import { readSealed, writeSealed } from '../../scripts/site/sealed-file.ts';
import { temporaryFolder, tinyContent } from './run.ts';

describe('the input of a build', () => {
  const file = 'chapters/nagoya.yaml';

  test('is every file of the content folder and the own files beside it', () => {
    const content = tinyContent();
    mkdirSync(path.join(content, '../public'));
    writeFileSync(path.join(content, '../public/CNAME'), 'tiny.example');
    expect(Object.keys(inputOf(content) ?? {})).toEqual(
      expect.arrayContaining(['content/community.yaml', `content/${file}`, 'own/CNAME']),
    );
  });

  test('that was only touched is the same; another byte, a new file and one that is gone are not', () => {
    const content = tinyContent();
    const input = inputOf(content) ?? {};
    const again = () => changedInputs(input, inputOf(content, { input, seen: Date.now() }) ?? {});
    utimesSync(path.join(content, file), 1, 1);
    expect(again()).toEqual([]);
    writeFileSync(path.join(content, 'chapters/tsu.yaml'), 'name: 津\n');
    rmSync(path.join(content, 'community.yaml'));
    expect(again().sort()).toEqual(['chapters/tsu.yaml', 'community.yaml']);
  });

  test('is seen to change where a file keeps its size and gets its former time', () => {
    const content = tinyContent();
    const place = path.join(content, file);
    const input = inputOf(content) ?? {};
    const { atime, mtime } = statSync(place);
    writeFileSync(place, readFileSync(place, 'utf8').replace('Nagoya', 'Nagoyo'));
    utimesSync(place, atime, mtime);
    expect(changedInputs(input, inputOf(content, { input, seen: Date.now() }) ?? {})).toEqual([file]);
  });

  test('is not known where something is a link', () => {
    const content = tinyContent();
    mkdirSync(path.join(content, '../public'));
    symlinkSync(content, path.join(content, '../public/elsewhere'), 'dir');
    expect(inputOf(content)).toBeUndefined();
  });
});

describe('an output', () => {
  function output() {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'en'));
    for (const name of ['index.html', 'en/index.html']) writeFileSync(path.join(folder, name), name);
    const hashes = new Map(['index.html', 'en/index.html'].map((name) => [name, hashOf(name)]));
    return { folder, files: publishedStates(folder, hashes) };
  }

  test('is as published when every file is, whatever its time', () => {
    const { folder, files } = output();
    utimesSync(path.join(folder, 'index.html'), 1, 1);
    expect(isAsPublished(folder, files)).toBe(true);
  });

  test.each<[string, (folder: string) => void]>([
    ['has one more', (folder) => writeFileSync(path.join(folder, 'en/more.html'), '')],
    ['has one less', (folder) => rmSync(path.join(folder, 'en/index.html'))],
    ['has another one', (folder) => writeFileSync(path.join(folder, 'index.html'), 'inDex.html')],
    ['is gone', (folder) => rmSync(folder, { recursive: true })],
    [
      'has a link instead of a file',
      (folder) => {
        rmSync(path.join(folder, 'index.html'));
        symlinkSync('en/index.html', path.join(folder, 'index.html'));
      },
    ],
  ])('is not when it %s', (_what, change) => {
    const { folder, files } = output();
    change(folder);
    expect(isAsPublished(folder, files)).toBe(false);
  });
});

test('a site is right from its build until something is to change', () => {
  const clock = { built: 10, until: 20 };
  expect([9, 10, 19, 20].map((now) => isRightAt(clock, now))).toEqual([false, true, true, false]);
  expect(isRightAt({ built: 10, until: null }, 1e15)).toBe(true);
});

describe('a sealed file', () => {
  test('gives back what was written', () => {
    const file = path.join(temporaryFolder(), 'note.json');
    writeSealed(file, { a: ['あ'] });
    expect(readSealed(file)).toEqual({ value: { a: ['あ'] } });
    expect(readSealed(`${file}.other`)).toBe('missing');
  });

  test('of which any byte is another, or any part is missing, is damaged', () => {
    const file = path.join(temporaryFolder(), 'note.json');
    writeSealed(file, { a: 1, b: 'two' });
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const other = Buffer.from(whole);
      other[at] = (other[at] ?? 0) ^ 1;
      writeFileSync(file, other);
      expect(readSealed(file)).toBe('damaged');
      writeFileSync(file, whole.subarray(0, at));
      expect(readSealed(file)).toBe('damaged');
    }
  });
});
