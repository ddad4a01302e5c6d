import { expect, test } from 'vitest';
import { LruTextCache } from '../../src/lib/text-cache.ts';

test('keeps as many characters as it may, and forgets first what was not asked for the longest', () => {
  const kept = new LruTextCache<number>(6);
  kept.set('aa', 1);
  kept.set('bb', 2);
  kept.set('cc', 3);
  expect(kept.get('aa')).toBe(1);
  kept.set('dd', 4);
  expect(['aa', 'bb', 'cc', 'dd'].map((text) => kept.get(text))).toEqual([1, undefined, 3, 4]);
});

test('counts a text once however often it is set', () => {
  const kept = new LruTextCache<number>(4);
  kept.set('aa', 1);
  for (const made of [2, 3, 4]) kept.set('bb', made);
  expect(kept.get('aa')).toBe(1);
  expect(kept.get('bb')).toBe(4);
});

test('does not keep what is longer than all it may keep', () => {
  const kept = new LruTextCache<number>(3);
  kept.set('long text', 1);
  expect(kept.get('long text')).toBeUndefined();
});
