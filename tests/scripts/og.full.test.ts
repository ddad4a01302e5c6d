import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { sampleFolder as content } from '../sample-folder.ts';
import { run, temporaryFolder, tinyContent } from './run.ts';

test('writes the image of a record, a square poster, a badge', async () => {
  const folder = temporaryFolder();
  const made = async (name: string, args: string[]) => {
    const out = path.join(folder, name);
    const { status, stdout } = run('og.ts', [...args, '--out', out], { content });
    expect(stdout).toContain(name);
    expect(status).toBe(0);
    const { width, height, format } = await sharp(readFileSync(out)).metadata();
    return { width, height, format };
  };
  expect(await made('a.png', ['chapters/nagoya'])).toEqual({ width: 1200, height: 630, format: 'png' });
  expect(await made('b.png', ['/this-week/', '--format', 'square', '--locale', 'en'])).toEqual({
    ...{ width: 1080, height: 1080, format: 'png' },
  });
  expect(await made('c.svg', ['programs/ambassador-2026', '--format', 'badge'])).toMatchObject({
    format: 'svg',
  });
});

test('says what would be written, for programs too', () => {
  const out = path.join(temporaryFolder(), 'a.png');
  const { status, stdout } = run('og.ts', ['events/2026-12-11-nagoya', '--dry-run', '--json', '--out', out], {
    content,
  });
  expect(JSON.parse(stdout)).toEqual({ file: out, alt: expect.stringContaining('2026年12月11日(金)') });
  expect(existsSync(out)).toBe(false);
  expect(status).toBe(0);
});

test.each([
  [['chapters/nagoyo'], 'chapters/nagoya'],
  [['chapter/nagoya'], 'chapters/nagoya'],
  [['nagoya'], 'chapters/nagoya'],
  [['zzz'], 'zzz'],
  [['chapters/nagoya', '--format', 'round'], 'square'],
  [['chapters/nagoya', '--format', 'badge'], 'programs/'],
  [['chapters/nagoya', '--locale', 'fr'], 'ja, en'],
  [[], 'target'],
])('%j is wrong use', (args, told) => {
  const { status, stderr, stdout } = run('og.ts', args, { content: tinyContent() });
  expect(stderr).toContain(told);
  expect(stdout).toBe('');
  expect(status).toBe(2);
});

test('leaves a file alone that is not an image', () => {
  const out = path.join(temporaryFolder(), 'letter.md');
  writeFileSync(out, '拝啓');
  const { status, stderr } = run('og.ts', ['chapters/nagoya', '--out', out], { content });
  expect(stderr).toContain('letter.md');
  expect(status).toBe(2);
  expect(readFileSync(out, 'utf8')).toBe('拝啓');
});

test('prints the Problems of content instead', () => {
  const spoiled = tinyContent();
  writeFileSync(path.join(spoiled, 'chapters', 'x.yaml'), 'name: あ\ncolour: red\n');
  const { status, stderr } = run('og.ts', ['site/home'], { content: spoiled });
  expect(stderr).toContain('chapters/x.yaml:2');
  expect(status).toBe(1);
});
