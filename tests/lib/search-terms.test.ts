import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '../../src/lib/search-folding.ts';
import { looseQueriesOf, queriesOf, termsOf } from '../../src/lib/search-terms.ts';

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

test.each([
  ['大阪 次の集まり', ['大阪', '次', '集まり']],
  ['12月の集まり', ['12月', '集まり']],
  ['Reactのパフォーマンス', ['react', 'パフォーマンス']],
  ['Denoとは', ['deno']],
  ['灯りについて話す', ['灯り', '話す']],
  ['ものづくり', []],
])('%s is asked word by word where nothing answers it: %j', (typed, words) => {
  expect(looseQueriesOf(typed)).toEqual(words.length > 1 ? words.flatMap(queriesOf) : []);
});
