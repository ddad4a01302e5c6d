import { expect, test } from 'vitest';
import { starterWords } from '../../src/strings/starter/starter-words.ts';

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsIn(value('Lumen', 'light'));
  return Object.values(value as object).flatMap(textsIn);
};

const japanese = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

test('content is in the language of the community, whoever writes it', () => {
  expect(textsIn(starterWords('en-GB', 'ja')).filter((text) => japanese.test(text))).toEqual([]);
  expect(textsIn(starterWords('ja', 'en')).every((text) => japanese.test(text))).toBe(true);
});

test.each([
  ['fr', 'en', 'Write this in French.'],
  ['zh-Hant', 'en', 'Write this in Traditional Chinese.'],
  ['pt-BR', 'ja', 'ここはポルトガル語 (ブラジル)で書きます。'],
] as const)('in %s, of which we have no words, each text says so in %s', (locale, spoken, says) => {
  const texts = textsIn(starterWords(locale, spoken));
  expect(texts.filter((text) => !text.includes(says))).toEqual([]);
});
