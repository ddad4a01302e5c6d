import { describe, expect, test } from 'vitest';
import { bestLanguage, isWithin } from '../../src/lib/language-match.ts';
import { marked } from '../../src/lib/languages.ts';
import { pick, wordsOf } from '../../src/lib/translated-text.ts';

describe('the best language for a reader', () => {
  test.each([
    // As RFC 4647 looks up: the same, then without the region.
    ['pt-BR', ['en', 'pt', 'pt-BR'], 'pt-BR'],
    ['pt-BR', ['en', 'pt'], 'pt'],
    ['pt', ['en', 'pt-BR'], 'pt-BR'],
    ['pt', ['pt-PT', 'pt-BR'], 'pt-BR'],
    ['pt-PT', ['pt-BR', 'pt'], 'pt'],
    ['de-CH', ['de-AT', 'fr-CH'], 'de-AT'],
    // The script counts also where a tag does not name it.
    ['zh-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['zh-TW', ['zh-Hans', 'zh-HK'], 'zh-HK'],
    ['zh-Hant', ['zh-CN', 'zh-TW'], 'zh-TW'],
    ['zh-HK', ['zh-TW', 'zh-Hant', 'zh'], 'zh-Hant'],
    ['zh-SG', ['zh-TW', 'zh-Hans'], 'zh-Hans'],
    ['zh', ['zh-Hant', 'zh-CN'], 'zh-CN'],
    // Whoever reads Chinese or Serbian reads both scripts; of other languages that cannot be said.
    ['zh-Hant', ['ja', 'zh-Hans'], 'zh-Hans'],
    ['sr-Latn', ['en', 'sr'], 'sr'],
    ['az', ['az-Arab', 'en'], undefined],
    // Other names of the same language, and any case.
    ['nb', ['sv', 'no'], 'no'],
    ['he', ['iw'], 'iw'],
    ['pt-BR', ['PT-br'], 'PT-br'],
    // Nobody is given another language.
    ['uk', ['ru', 'en'], undefined],
    ['ca', ['es'], undefined],
    ['ja', [], undefined],
    ['ja', ['not a tag'], undefined],
  ])('%s among %j is %s', (wanted, available, found) => {
    expect(bestLanguage(wanted, available)).toBe(found);
    // Which is found does not depend on the order.
    expect(bestLanguage(wanted, available.toReversed())).toBe(found);
  });

  test('finds the text of a field, and marks it only where the page is in another language', () => {
    const words = { en: 'Meeting', pt: 'Encontro' };
    expect(pick(words, 'pt-BR')).toEqual({ text: 'Encontro', language: 'pt' });
    expect(marked(words, 'pt-BR')).toEqual({ text: 'Encontro' });
    expect(marked({ 'zh-Hans': '聚会' }, 'zh-Hant')).toEqual({ text: '聚会', lang: 'zh-Hans' });
    expect(marked({ 'pt-PT': 'Encontro' }, 'pt-BR')).toEqual({ text: 'Encontro', lang: 'pt-PT' });
  });

  test('is what others fall back to, where it is the community’s own', () => {
    expect(pick(wordsOf({ en: 'Meeting', pt: 'Encontro' }, 'pt-BR'), 'ja')).toEqual({
      text: 'Encontro',
      language: 'pt',
    });
  });
});

test.each([
  ['pt', 'pt-BR', true],
  ['pt-BR', 'pt', false],
  ['zh', 'zh-TW', false],
  ['zh-Hant', 'zh-TW', true],
  ['zh-TW', 'zh-HK', false],
  ['en', 'ja', false],
])('a text in %s on a page in %s needs no mark: %s', (language, locale, within) => {
  expect(isWithin(language, locale)).toBe(within);
});
