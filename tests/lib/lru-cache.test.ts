import { expect, test } from 'vitest';
import { LruCache } from '../../src/lib/lru-cache.ts';

/** A cache of words that weigh as much as they have letters, and how often each was made. */
function cacheOf(limit: number) {
  const cache = new LruCache<string>(limit, (word) => word.length);
  const made: string[] = [];
  const get = (word: string) =>
    cache.get(word, () => {
      made.push(word);
      return word;
    });
  return { get, made };
}

test('a value is made once, as long as it is kept', () => {
  const { get, made } = cacheOf(10);
  for (const word of ['aaa', 'bbb', 'aaa', 'bbb']) expect(get(word)).toBe(word);
  expect(made).toEqual(['aaa', 'bbb']);
});

test('all together weigh as much as they may, and no more', () => {
  const { get, made } = cacheOf(6);
  for (const word of ['aaa', 'bbb', 'aaa', 'bbb', 'c', 'bbb', 'c', 'aaa']) get(word);
  // Both of three fit; with the one of one letter the oldest goes.
  expect(made).toEqual(['aaa', 'bbb', 'c', 'aaa']);
});

test('what was not asked for the longest goes first', () => {
  const { get, made } = cacheOf(6);
  for (const word of ['aaa', 'bbb', 'aaa', 'ccc', 'aaa', 'bbb']) get(word);
  expect(made).toEqual(['aaa', 'bbb', 'ccc', 'bbb']);
});

test('what is heavier than all may be is kept until the next one comes, and drives out the others', () => {
  const { get, made } = cacheOf(4);
  for (const word of ['aa', 'heavy', 'heavy', 'bb', 'heavy']) get(word);
  expect(made).toEqual(['aa', 'heavy', 'bb', 'heavy']);
});
