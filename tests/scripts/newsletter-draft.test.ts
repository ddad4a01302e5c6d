import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { additions, november } from '../formats/issue-draft-desk.ts';
import { issue, list, meeting, noted } from '../newsletter/draft-desk.ts';
import { type Files, markdown, settings, write } from '../sample.ts';
import { run, temporaryFolder } from './run.ts';

/** A content folder with these files beside those of November. */
function content(files: Files = {}): string {
  const folder = path.join(temporaryFolder(), 'content');
  write(folder, { 'community.yaml': settings, ...november, ...files });
  return folder;
}

const draft = (folder: string, ...args: string[]) =>
  run('newsletter.ts', ['draft', ...args], { content: folder });
const file = (folder: string, month = '2026-12') => path.join(folder, `newsletters/${month}.mdx`);

describe('newsletter draft', () => {
  test('writes an issue, says what is in it and why this chapter, and what comes next', () => {
    const folder = content();
    const { status, stdout, stderr } = draft(folder, '2026-12');
    expect(stderr).toContain('2026-12.mdx を作りました');
    expect(stderr).toContain(
      '今月の支部: 支部a。まだ一度も紹介していない、活動中の支部です(2020年12月から)。',
    );
    expect(stderr).toContain('  これからの集まり: 3 件\n');
    expect(stderr).toContain('npm run newsletter -- check 2026-12');
    expect([status, stdout]).toEqual([0, '']);
    expect(run('check.ts', [], { content: folder }).status).toBe(0);
  });

  test('called again adds what is new to what its editor has written, and then nothing', () => {
    const folder = content();
    draft(folder, '2026-12');
    writeFileSync(file(folder), readFileSync(file(folder), 'utf8').replace(/^- e1 .*/m, '- e1: 見にきて'));
    write(folder, additions);
    const second = draft(folder, '2026-12', '--json');
    expect(JSON.parse(second.stdout)).toMatchObject({
      action: 'merged',
      written: true,
      offered: { Events: ['e4'] },
    });
    const text = readFileSync(file(folder), 'utf8');
    expect(text).toMatch(/\n- e1: 見にきて\n[\s\S]*\n- e4 \{\/\* 11月21日\(土\)に追加/);
    const third = draft(folder, '2026-12');
    expect(third.stderr).toContain('新しく加えるものはありません');
    expect(readFileSync(file(folder), 'utf8')).toBe(text);
    expect(readdirSync(path.dirname(file(folder))).sort()).toEqual(['2026-11.mdx', '2026-12.mdx']);
  });

  test('writes nothing on a dry run, and shows what it would: a file, or the lines that come to it', () => {
    const folder = content();
    const whole = draft(folder, '2026-12', '--dry-run');
    expect(whole.stdout).toMatch(/^---\ntitle:\n/);
    expect(existsSync(file(folder))).toBe(false);
    draft(folder, '2026-12');
    const before = readFileSync(file(folder), 'utf8');
    write(folder, additions);
    const { stdout, stderr } = draft(folder, '2026-12', '--dry-run');
    expect(stdout).toMatch(/^ *\d+ \+ - e4 /m);
    expect(stdout).not.toContain('e1');
    expect(stderr).toContain('書いていません');
    expect(readFileSync(file(folder), 'utf8')).toBe(before);
  });

  test('introduces the chapter that is asked for, with a word of warning', () => {
    const folder = content({
      ...meeting('b1', '2026-11-15 19:00', '', 'b'),
      ...issue('2026-11', '', 'published: 2026-11-01 08:00\nspotlight: b'),
    });
    const { stderr, stdout } = draft(folder, '2026-12', '--spotlight', '支部B', '--dry-run');
    expect(stderr).toContain('支部bは2026年11月号でも紹介しました。順番でいえば支部aです。');
    expect(stdout).toContain('\nspotlight: b\n');
    expect(draft(content(), '2026-12', '--spotlight', 'b', '--lang', 'en').stderr).toContain(
      '支部b has not met yet',
    );
  });

  test('leaves a translation as it is, and says so', () => {
    const folder = content();
    draft(folder, '2026-12');
    write(folder, { ...additions, 'newsletters/2026-12.en.mdx': 'Hello.\n' });
    expect(draft(folder, '2026-12').stderr).toMatch(/訳のファイル \S+2026-12\.en\.mdx には加えていません/);
    expect(readFileSync(path.join(folder, 'newsletters/2026-12.en.mdx'), 'utf8')).toBe('Hello.\n');
  });

  test.each<[string, string[], RegExp]>([
    ['no month', [], /どの月の号か[\s\S]*draft 2026-12/],
    ['a month that does not exist', ['2026-13'], /"2026-13" という月はありません。年と月を 2026-12 の形/],
    [
      'a month written in another way',
      ['2027年1月'],
      /"2027年1月" という月はありません。年と月を 2027-01 の形/,
    ],
    ['a month far ahead', ['2062-12'], /433 か月先[\s\S]*2026-12 ですか/],
    ['a month long ago', ['2016-12', '--lang', 'en'], /119 months ago[\s\S]*Did you mean 2026-12\?/],
    [
      'a chapter that is not there',
      ['2026-12', '--spotlight', 'bb'],
      /"bb" という支部はありません。b のことですか/,
    ],
    ['an issue that has readers', ['2026-11'], /2026年11月1日に公開した号です/],
  ])('refuses %s, kindly', (_what, args, says) => {
    const folder = content();
    const { status, stderr, stdout } = draft(folder, ...args);
    expect(stderr).toMatch(says);
    expect([status, stdout]).toEqual([2, '']);
    expect(readdirSync(path.dirname(file(folder)))).toEqual(['2026-11.mdx']);
  });

  test('takes a month by its file, in full-width digits too', () => {
    expect(JSON.parse(draft(content(), '２０２６－１２.mdx', '--json').stdout)).toMatchObject({
      month: '2026-12',
    });
  });

  test('touches no file with Problems, and none that it cannot add to', () => {
    const broken = markdown('title: 冬の号\ndraft: true', '\n<Events>\n\n- e1\n');
    const folder = content({ 'newsletters/2026-12.mdx': broken });
    const first = draft(folder, '2026-12');
    expect(first.stderr).toMatch(/2026-12\.mdx:\d+:\d+[\s\S]*まだ何も書いていません/);
    expect(first.status).toBe(1);
    expect(readFileSync(file(folder), 'utf8')).toBe(broken);
    const plain = content({ 'newsletters/2026-12.md': markdown('title: 冬の号\ndraft: true', 'こんにちは') });
    expect(draft(plain, '2026-12').stderr).toMatch(/ふつうの Markdown[\s\S]*2026-12\.mdx に名前を変える/);
  });

  test('does not take a second chapter into an issue', () => {
    const own = 'published: 2026-12-01 08:00\ndraft: true\nspotlight: a';
    const folder = content(issue('2026-12', list('Events', 'e1'), own));
    expect(draft(folder, '2026-12', '--spotlight', 'b').stderr).toContain('もう支部aを紹介しています');
    const taken = content(issue('2026-12', noted('Spotlight: a'), 'draft: true'));
    expect(draft(taken, '2026-12', '--spotlight', 'b').stderr).toContain('紹介を消してあります');
  });
});
