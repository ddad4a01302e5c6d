import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../src/lib/search-folding.ts';
import { queriesOf, questionOf, termsOf } from '../../src/lib/search-terms.ts';

/** Whether a query in quotation marks stands in the terms of a text, one term after the other. */
function answers(text: string, typed: string): boolean {
  const terms = ` ${termsOf(text).join(' ')} `;
  return queriesOf(typed).every((query) =>
    query.startsWith('"') ? terms.includes(` ${query.slice(1, -1)} `) : terms.includes(` ${query}`),
  );
}

test.each([
  ['ＡＩ勉強会', 'ai'],
  ['ﾌﾟﾗｸﾞｲﾝの話', 'プラグイン'],
  ['プラグインの話', 'ぷらぐいん'],
  ['髙﨑さんの𠮷野家', '高崎 吉野'],
  ['João の冬', 'JOAO'],
  ['C#入門', 'c#入門'],
  ['C++ の会', 'C++'],
  ['Tomoshibi灯火会', '灯火会'],
  ['灯火2026年', '灯火2026'],
  ['新幹線の町で', '町'],
  ['新幹線の町で', '新幹線 町'],
  ['Café 灯り', 'cafe'],
  ['온도계를 열 개', '온도계'],
  ['Łódź の灯', 'lodz'],
  ['Lodz', 'Łódź'],
  ['Smørrebrød', 'smorrebrod'],
  ['Straße', 'strasse'],
  ['STRASSE', 'straße'],
  ['Æther Œuvre', 'aether oeuvre'],
  ['Diyarbakır', 'diyarbakir'],
  ['İstanbul', 'istanbul'],
  ['Đà Nẵng', 'da nang'],
  ['Þórshöfn', 'thorshofn'],
  ['ヴァイオリンの会', 'バイオリン'],
  ['バイオリンの会', 'ヴァイオリン'],
  ['レヴューとインタヴュー', 'レビュー'],
  ['ﾗｳﾞ', 'らぶ'],
  ['2026年12月24日(木)', '12月'],
  ['12月の夜', '１２月'],
  ['第3回の話', '3回'],
  ['Vue 3 の話', 'vue3'],
  ['Vue3 の話', 'vue 3'],
  ['UTF-8 と a11y', 'utf8'],
  ['UTF-8 と a11y', 'A11Y'],
])('%s is found by %s', (text, typed) => {
  expect(answers(text, typed)).toBe(true);
});

test.each([
  ['新聞を読む', '新幹線'],
  ['新幹線に乗る', '新聞'],
  ['京の東', '東京'],
  ['C の会', 'C++'],
  ['11月の12日', '12月'],
  ['会津の灯', '津会'],
  ['Vue 2, 3 人', 'vue3'],
  // What was typed as one stands together, whatever scripts it is made of.
  ['2026年の灯火', '灯火2026'],
  ['灯火の2026', '灯火2026'],
  ['灯火とTomoshibi', 'Tomoshibi灯火'],
])('%s is not found by %s', (text, typed) => {
  expect(answers(text, typed)).toBe(false);
});

test('every piece of a text finds it, whatever it is made of', () => {
  const letters = fc.constantFrom(...'灯火新幹線あいうアイウｱｲ髙𠮷abcＡＢ19é가나ー々');
  const text = fc.array(letters, { minLength: 1, maxLength: 20 }).map((list) => list.join(''));
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, size) => {
      const characters = [...folded(whole)];
      const begin = from % characters.length;
      const part = characters.slice(begin, begin + 1 + (size % characters.length)).join('');
      // A Latin word is found by its beginning, not by its middle.
      const cutsWord = /[a-z0-9]$/.test(characters.slice(0, begin).join('')) && /^[a-z0-9]/.test(part);
      const endsInWord = /[a-z0-9]$/.test(part) && part.length > 1;
      if (!cutsWord && !endsInWord) expect(answers(whole, part)).toBe(true);
    }),
  );
});

test('nothing to search for asks nothing', () => {
  for (const typed of ['', '  ', '、。!?', '"', '＃']) expect(queriesOf(typed)).toEqual([]);
});

test('terms are plain Latin letters and digits, so that no dictionary cuts them', () => {
  expect(termsOf('新幹線 C# #1 ｶﾅ').every((term) => /^[a-z0-9]+$/.test(term))).toBe(true);
});

test.each<[typed: string, words: string[], parts?: string[]]>([
  ['大阪 次の集まり', ['大阪', '集まり'], ['集']],
  ['12月の集まり', ['12月', '集まり'], ['集']],
  ['Reactのパフォーマンス', ['react', 'パフォーマンス']],
  ['プラグインの作り方', ['プラグイン', '作り方'], ['作']],
  ['Denoとは', ['deno']],
  ['灯りについて話す', ['灯り', '話す'], ['灯', '話']],
  ['テスト自動化', ['テスト自動化'], ['テスト', '自動']],
  ['Dockerの使い方', ['docker']],
  ['型安全とは何ですか', ['型安全']],
  ['性能を改善するには', ['性能', '改善']],
  ['機械学習入門', ['機械学習入門'], ['機械', '学習', '入門']],
  ['Vue3', ['vue3'], ['vue', '3']],
  ['how to test', ['test']],
  ['西神戸', ['西神戸']],
  // A name, not a leaf of an oak.
  ['柏の葉', ['柏の葉']],
  ['ものづくり', ['ものづくり']],
  ['   ', []],
])('%s asks for %j, in parts %j', (typed, words, parts = []) => {
  const question = questionOf(typed);
  expect(question.exact).toEqual(queriesOf(typed));
  expect(question.words.map(({ whole }) => whole)).toEqual(words.map(queriesOf));
  expect(question.words.flatMap((word) => word.parts)).toEqual(parts.flatMap(queriesOf));
});

test.each([
  ['大阪 集まり', true],
  ['Denoとは', true],
  ['vim conf', false],
  ['札幌', false],
  ['西神戸', false],
])('%s is cut into more than was typed: %s', (typed, isCut) => {
  expect(questionOf(typed).isCut).toBe(isCut);
});
