import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchKind, SearchRecord } from '../../src/formats/search/search-records.ts';
import { openIndex } from '../ask-index.ts';

// What stands first among the results, asked as a browser asks.

function record(kind: SearchKind, title: string, text = '', day?: string): SearchRecord {
  const dated = day === undefined ? {} : { day, year: day.slice(0, 4) };
  const url = `/${kind}/${encodeURIComponent(title)}/${day ?? ''}`;
  return {
    url,
    kind,
    title,
    about: '',
    summary: '',
    chapters: [],
    names: [title],
    texts: [title, text],
    ...dated,
  };
}

const records = [
  record('events', '灯りの勉強会', '神戸で開きます。', '2024-05-01'),
  record('events', '灯りの勉強会', '神戸で開きます。', '2026-05-01'),
  record('events', '灯りの勉強会', '神戸で開きます。', '2025-05-01'),
  record('outputs', '神戸', 'この町について書いた。', '2026-06-01'),
  record('chapters', '神戸支部', '港の町。'),
  record('people', '佐藤 灯', '神戸支部の世話人。'),
  record('outputs', '佐藤さんに聞いた話', '佐藤 灯さんは佐藤 灯さんです。', '2026-07-01'),
  record(
    'outputs',
    '長い記録',
    `${'何でも書いてある。'.repeat(40)}性能の話。${'それから。'.repeat(40)}Reactの話。`,
    '2026-01-01',
  ),
  record('outputs', 'Reactの性能を測る', '速さの話。', '2023-01-01'),
  record('outputs', 'React 19 の性能', '新しい版。', '2025-01-01'),
  record('outputs', 'Reactの入門', '最初の一歩。', '2025-02-01'),
  record('outputs', 'Vue 3 をはじめる', '版の話。', '2025-03-01'),
  record('outputs', 'Vue3 の型', '型の話。', '2025-04-01'),
  record('outputs', '自動テストの始め方', '手で試さない。', '2025-05-02'),
  record('pages', 'この会について', '会の説明。'),
];

let ask: Awaited<ReturnType<typeof openIndex>>;
beforeAll(async () => {
  ask = await openIndex(records);
});
const titles = async (typed: string, filters?: Record<string, string>) =>
  (await ask(typed, filters)).first.map(({ title }) => title);
const days = async (typed: string, filters?: Record<string, string>) =>
  (await ask(typed, filters)).first.map(({ url }) => url.replace(/.*[/]/, ''));

describe('the first result', () => {
  test.each([
    ['神戸', '神戸支部'],
    ['佐藤', '佐藤 灯'],
    ['佐藤 灯', '佐藤 灯'],
    ['Reactの性能', 'Reactの性能を測る'],
    ['Reactの性能を測る方法', 'Reactの性能を測る'],
    ['テスト自動化', '自動テストの始め方'],
    ['会について', 'この会について'],
  ])('for %s is %s', async (typed, title) => {
    expect((await titles(typed))[0]).toBe(title);
  });
});

test('a question finds pages that have its words apart from each other', async () => {
  expect((await titles('Reactの性能')).slice(0, 3)).toEqual([
    'Reactの性能を測る',
    'React 19 の性能',
    '長い記録',
  ]);
});

test('a title says more than a text', async () => {
  expect((await titles('react 性能')).at(-1)).toBe('長い記録');
});

test.each(['vue3', 'Vue 3', 'ＶＵＥ３'])('%s finds the number with and without a space', async (typed) => {
  expect((await titles(typed)).sort()).toEqual(['Vue 3 をはじめる', 'Vue3 の型']);
});

test('of equal ones the newer stands first', async () => {
  expect(await days('勉強会')).toEqual(['2026-05-01', '2025-05-01', '2024-05-01']);
});

test('without a text, everything of a kind is there, the newest first', async () => {
  expect(await days('', { kind: 'events' })).toEqual(['2026-05-01', '2025-05-01', '2024-05-01']);
});

test('a filter holds for what is called like the text, too', async () => {
  expect(await titles('神戸', { kind: 'outputs' })).toEqual(['神戸']);
});

test('several typed words must all be there; where no page has all, the nearest are shown and it is said', async () => {
  expect(await ask('react 入門')).toMatchObject({ count: 1, nearest: false });
  expect(await ask('react 盆栽')).toMatchObject({ count: 4, nearest: true });
  expect(await ask('盆栽')).toMatchObject({ count: 0 });
});
