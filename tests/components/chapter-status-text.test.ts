import { expect, test } from 'vitest';
import { statusWords } from '../../src/components/chapter-status-text.ts';
import { communityOf, type Files, find, markdown, now } from '../sample.ts';

const says = (fields: string, files: Files = {}) => {
  const community = communityOf({ 'chapters/a.yaml': `name: あ\n${fields}`, ...files }, now);
  return statusWords(find(community.chapters, 'a'), community.today, 'ja');
};

test('only a chapter that is new or has a date prepares its first meeting', () => {
  expect(says('founded: 2026-08')).toBe('最初の集まりを準備しています。');
  expect(says('founded: 2019-04-01')).toBe('集まりの記録はまだありません。');
  expect(says('')).toBe('集まりの記録はまだありません。');
  const first = {
    'events/2026/2026-12-04-a.md': markdown('title: 灯\nchapters: [a]\nstarts: 2026-12-04 19:00\n'),
  };
  expect(says('founded: 2019', first)).toContain('最初の集まりは 12月4日(金)');
});
