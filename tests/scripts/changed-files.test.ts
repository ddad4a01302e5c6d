import { expect, test } from 'vitest';
import { addressOfFile, changedFiles, kindsOf } from '../../scripts/site/changed-files.ts';
import { commandWords } from '../../src/strings/command-words.ts';

const state = (hash: string) => ({ size: 1, mtimeMs: 1, ctimeMs: 1, hash });

test('what differs is what has another content, is new, or is gone', () => {
  const before = { same: state('1'), other: state('2'), gone: state('3') };
  const after = new Map(Object.entries({ same: '1', other: '9', more: '4' }));
  expect(changedFiles(before, after)).toEqual({ written: ['more', 'other'], removed: ['gone'] });
});

test('each kind of file is counted, in words', () => {
  const files = [
    ...['index.html', 'en/index.html', 'rss.xml', 'atom-2026.xml', 'feed.json', 'events.ics'],
    ...['newsletter/2026-11/email.html', 'og/home.png', 'pagefind/a.pf_meta', 'api/events.json'],
  ];
  expect(kindsOf(files, commandWords('en'))).toBe(
    '2 pages, 3 feeds, 1 calendar, 1 mail, 1 image, 1 part of the search, 1 other file',
  );
  expect(kindsOf(files, commandWords('ja'))).toContain('ページ 2 枚、フィード 3 件');
});

test('a file has an address, and a page that of its folder', () => {
  const site = 'https://host.example/base/';
  expect(
    ['index.html', 'en/events/index.html', '404.html', 'og/a.png'].map((name) => addressOfFile(name, site)),
  ).toEqual([site, `${site}en/events/`, `${site}404.html`, `${site}og/a.png`]);
});
