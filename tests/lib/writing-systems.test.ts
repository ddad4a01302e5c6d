import { expect, test } from 'vitest';
import { direction } from '../../src/lib/languages.ts';
import { drawableWords, isDrawable, writingSystemOf } from '../../src/lib/writing-systems.ts';

test('a language is in the script that its speakers use, or its tag names', () => {
  expect(['ja', 'ar', 'pt-BR', 'zh-TW', 'az-Arab', 'sr'].map(writingSystemOf)).toEqual([
    'Jpan',
    'Arab',
    'Latn',
    'Hant',
    'Arab',
    'Cyrl',
  ]);
});

test('a language is written in the direction of its script', () => {
  const rtl = ['ar', 'he', 'fa', 'ur-IN', 'yi', 'dv', 'az-Arab', 'pa-PK'];
  expect(rtl.filter((language) => direction(language) !== 'rtl')).toEqual([]);
  const ltr = ['ja', 'en', 'az', 'pa', 'ku', 'zh-Hant'];
  expect(ltr.filter((language) => direction(language) !== 'ltr')).toEqual([]);
});

test('images take a language whose letters they have, as long as there is one', () => {
  expect(['ja', 'ko', 'el', 'ar', 'th', 'hi'].map(isDrawable)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(drawableWords({ ar: 'ناغويا', en: 'Nagoya' })).toEqual({ en: 'Nagoya' });
  const words = { ar: 'ناغويا' };
  expect(drawableWords(words)).toBe(words);
});
