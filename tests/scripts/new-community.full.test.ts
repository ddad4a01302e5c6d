import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../src/reader/read-content.ts';
import { run, temporaryFolder, tinyContent } from './run.ts';
import { answerOnTerminal, hasTerminal } from './terminal.ts';

const few = ['community', '--name', 'ひよこの会', '--chapter', '名古屋支部', '--chapter-id', 'nagoya'];

test.each([
  ['ja', [...few, '--tagline', 'C#入門 #1', '--locales', 'ja,en']],
  ['en', ['community', '--name', 'Chicks', '--chapter', 'Nagoya', '--locales', 'en', '--lang', 'en']],
])('a fresh community passes check and builds (%s)', (_language, args) => {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  const out = path.join(folder, 'dist');
  expect(run('new.ts', args, { content }).status).toBe(0);
  expect(run('check.ts', [], { content })).toMatchObject({ status: 0 });
  const built = run('build.ts', [], { content, out });
  expect(built.output).not.toContain('error');
  expect(built.status).toBe(0);
  for (const page of [
    'chapters/nagoya',
    'about',
    'code-of-conduct',
    'newsletter/2026-11',
    'people/first-member',
  ]) {
    expect(existsSync(path.join(out, page, 'index.html')), page).toBe(true);
  }
  expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('2026-12-19');
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});

test('what was answered is what is written', () => {
  const content = path.join(temporaryFolder(), 'content');
  run('new.ts', [...few, '--tagline', '@灯り: #1', '--url', 'https://x.example/lights/'], {
    ...{ content, env: { LANG: 'ja_JP.UTF-8' } },
  });
  const { community, chapters, events, people, outputs, pages, newsletters } = readContent(content).entries;
  expect(community[0]?.data).toMatchObject({
    ...{ name: 'ひよこの会', tagline: '@灯り: #1', url: 'https://x.example/lights/', locales: ['ja'] },
    timeZone: 'Asia/Tokyo',
  });
  expect(chapters.map(({ id, data }) => [id, data.name])).toEqual([['nagoya', '名古屋支部']]);
  expect([events, people, outputs, newsletters].map((list) => list.length)).toEqual([1, 1, 1, 1]);
  expect(pages.map(({ id }) => id)).toEqual(['about', 'code-of-conduct']);
});

test('every file of it explains its fields', () => {
  const content = path.join(temporaryFolder(), 'content');
  run('new.ts', few, { content });
  expect(readFileSync(path.join(content, 'community.yaml'), 'utf8')).toContain('#hashtags: [tomoshibi]');
});

test('content that is there is moved aside, whole, once somebody agrees', () => {
  const folder = temporaryFolder();
  const content = tinyContent(folder);
  const before = readdirSync(content, { recursive: true });
  const asked = run('new.ts', few, { content });
  expect(asked.status).toBe(2);
  expect(asked.stderr).toContain('--yes');
  expect(readdirSync(folder)).toEqual(['content']);

  const { status, stdout } = run('new.ts', [...few, '--yes', '--json'], { content });
  expect(status).toBe(0);
  const aside = `${content}.before-2026-11-21-090000`;
  expect(JSON.parse(stdout)).toMatchObject({ folder: content, aside });
  expect(readdirSync(aside, { recursive: true })).toEqual(before);
  expect(run('check.ts', [], { content }).status).toBe(0);

  expect(run('new.ts', [...few, '--yes'], { content }).status).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([
    'content',
    'content.before-2026-11-21-090000',
    'content.before-2026-11-21-090000-2',
  ]);
});

test('a folder with nothing but its owner’s notes is used as it is', () => {
  const content = temporaryFolder();
  mkdirSync(path.join(content, '.git'));
  writeFileSync(path.join(content, 'README.md'), 'mine');
  expect(run('new.ts', few, { content }).status).toBe(0);
  expect(readFileSync(path.join(content, 'README.md'), 'utf8')).toBe('mine');
  expect(existsSync(path.join(content, 'community.yaml'))).toBe(true);
});

test.each([
  [['community'], '--chapter'],
  [['community', '--name', 'x', '--chapter', 'y', '--url', 'example.org'], '--url'],
  [['community', '--name', ' ', '--chapter', 'y'], '--name'],
  [['community', '--name', 'x', '--chapter', 'y', '--locales', 'Japanese'], '--locales'],
  [['community', '--name', 'x', '--chapter', 'y', '--chapter-id', 'Y!'], '--chapter-id'],
])('%j is refused, and nothing is written', (args, told) => {
  const content = path.join(temporaryFolder(), 'content');
  const { status, stderr } = run('new.ts', args, { content });
  expect(stderr).toContain(told);
  expect(status).toBe(2);
  expect(existsSync(content)).toBe(false);
});

test('--dry-run writes nothing', () => {
  const content = path.join(temporaryFolder(), 'content');
  const { status, stdout } = run('new.ts', [...few, '--dry-run', '--json'], { content });
  expect(status).toBe(0);
  const files = JSON.parse(stdout) as Record<string, string>;
  expect(parse(files['community.yaml'] ?? '')).toMatchObject({ name: 'ひよこの会' });
  expect(existsSync(content)).toBe(false);
});

test.skipIf(!hasTerminal)(
  'five questions; Enter takes what is proposed, and at the end keeps the answers',
  async () => {
    const content = tinyContent(temporaryFolder());
    const { code, output } = await answerOnTerminal('new.ts community --lang ja', content, [
      ['コミュニティの名前は?', 'ひよこの会\r'],
      ['何のための集まりですか', '\r'],
      ['サイトを公開するアドレスは', '\r'],
      ['サイトの言語は', '\r'],
      ['最初の支部の名前は', '名古屋支部\r'],
      ['はい', '\r'],
    ]);
    expect(output).not.toContain('https://example.org/https://');
    expect(code).toBe(0);
    const { community, chapters } = readContent(content).entries;
    expect(community[0]?.data).toMatchObject({ name: 'ひよこの会', url: 'https://example.org/' });
    expect(chapters.map(({ id }) => id)).toEqual(['first']);
    expect(existsSync(`${content}.before-2026-11-21-090000`)).toBe(true);
  },
);

test('an address that was typed behind the proposed one is refused, with the one that was meant', () => {
  const content = path.join(temporaryFolder(), 'content');
  const url = 'https://example.org/https://chicks.example/';
  const { status, stderr } = run('new.ts', [...few, '--url', url], { content });
  expect(stderr).toContain('https://chicks.example/');
  expect(stderr).not.toContain('https://example.org/https');
  expect(status).toBe(2);
});
