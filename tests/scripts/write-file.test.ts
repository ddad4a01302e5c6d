import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { newMark } from '../../scripts/site/process-mark.ts';
import { EditedMeanwhile, makeFolder, overwrite, replace, writeNew } from '../../scripts/write-file.ts';
import { markOfEnded } from '../hostile/lock-rounds.ts';
import { temporaryFolder } from './run.ts';

const textOf = (file: string) => readFileSync(file, 'utf8');

test('a new file comes into a new folder; one that is there is not touched', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'events/2026/night.md');
  writeNew(file, '夜');
  expect(() => writeNew(file, '朝')).toThrow(expect.objectContaining({ code: 'EEXIST', path: file }));
  expect(textOf(file)).toBe('夜');
  expect(readdirSync(path.dirname(file))).toEqual(['night.md']);
});

test('a file is replaced as long as nobody has edited it; it keeps its mode, and a link stays one', () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'night.md');
  const link = path.join(folder, 'link.md');
  writeNew(file, '夜');
  chmodSync(file, 0o640);
  symlinkSync(file, link);
  replace(link, '朝', '夜');
  expect(textOf(file)).toBe('朝');
  if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o640);
  writeFileSync(file, 'まりの言葉');
  expect(() => replace(file, '昼', '朝')).toThrow(EditedMeanwhile);
  expect(textOf(file)).toBe('まりの言葉');
  expect(() => replace(path.join(folder, 'gone.md'), '昼', '朝')).toThrow('ENOENT');
  expect(readdirSync(folder).sort()).toEqual(['link.md', 'night.md']);
});

test('a file of our own is written whatever stood there', () => {
  const file = path.join(temporaryFolder(), 'a/b.md');
  overwrite(file, 'one');
  overwrite(file, new Uint8Array([0x74, 0x77, 0x6f]));
  expect(textOf(file)).toBe('two');
});

test('what a killed command had begun is removed by the next one, what others have begun stays', async () => {
  const folder = temporaryFolder();
  const atWork = `.part.kairan-${newMark()}`;
  for (const name of [
    `.part.kairan-${await markOfEnded(temporaryFolder())}`,
    atWork,
    '.part.kairan-',
    '.env',
  ])
    writeFileSync(path.join(folder, name), 'half');
  writeNew(path.join(folder, 'night.md'), '夜');
  expect(readdirSync(folder).sort()).toEqual([atWork, '.env', '.part.kairan-', 'night.md'].sort());
});

test('what fails is told of the file that people know, and leaves nothing', () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'wall'), '');
  const file = path.join(folder, 'wall/night.md');
  for (const write of [() => writeNew(file, ''), () => overwrite(file, ''), () => replace(file, '', '')])
    expect(write).toThrow(
      expect.objectContaining({ code: 'ENOTDIR', path: expect.stringContaining('/wall') }),
    );
  mkdirSync(path.join(folder, 'night.md'));
  expect(() => overwrite(path.join(folder, 'night.md'), '')).toThrow(/EISDIR|EPERM|EEXIST/);
  const long = path.join(folder, `${'a'.repeat(300)}.md`);
  expect(() => writeNew(long, '')).toThrow(expect.objectContaining({ code: 'ENAMETOOLONG', path: long }));
  expect(readdirSync(folder).sort()).toEqual(['night.md', 'wall']);
});

test('folders are made, and where none can be made, that is soon known', () => {
  const folder = path.join(temporaryFolder(), 'a/b/c');
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
  // Node's own way tries for ever there: https://man7.org/linux/man-pages/man5/proc.5.html
  if (process.platform === 'linux') expect(() => makeFolder('/proc/kairan/content')).toThrow('ENOENT');
});
