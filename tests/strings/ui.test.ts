import { expect, test } from 'vitest';
import { en } from '../../src/strings/ui/en.ts';
import { strings, wordingLanguage } from '../../src/strings/ui/index.ts';
import { ja } from '../../src/strings/ui/ja.ts';

test('a language without words of its own reads English, a regional one reads its language', () => {
  expect(strings('fr')).toBe(en);
  expect(strings('ja-JP')).toBe(ja);
  expect(['fr', 'ja-JP', 'en'].map(wordingLanguage)).toEqual(['en', 'ja-JP', 'en']);
});

test('English has a text wherever Japanese has one', () => {
  const keys = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner).map((each) => `${key}.${each}`)])
      : [];
  expect(keys(en)).toEqual(expect.arrayContaining(keys(ja)));
});
