import fc from 'fast-check';
import { expect, test } from 'vitest';
import { graphemesOf } from '../../src/lib/graphemes.ts';
import { phrases } from '../../src/lib/phrases.ts';

const strange = [
  '👩‍👩‍👧‍👦と🇯🇵の灯り🔥 1️⃣から数える会👍🏽',
  '髙島屋と𠮷野家と森鷗外、①号館の㈱の夜',
  'が゙ぎ゚の会とe\u0301te\u0301、葛\u{e0100}城の夜',
];

test.each([
  ['a sentence is cut where its phrases end', '家に、省エネを教える人たち', '家に、|省エネを|教える|人たち'],
  [
    'nothing is marked at a space, where browsers end lines anyway',
    '灯りの夜話 #18 今年つけっぱなしだったもの',
    '灯りの|夜話 #18 今年つけっぱなし|だったもの',
  ],
  [
    'a word too long for a phone ends where the words in it do',
    'アドベントカレンダーコンテスト',
    'アドベント|カレンダー|コンテスト',
  ],
  ['a short name stays whole', 'はじめての人の会', 'はじめての人の会'],
  ['a short word stays with its neighbour', '港のコンテナを勉強部屋にする', '港のコンテナを|勉強部屋にする'],
  [
    'brackets stay with what is in them, and particles with the brackets',
    '「賢い家」と『賢い人』のあいだで、考えたこと',
    '「賢い家」と|『賢い人』の|あいだで、|考えたこと',
  ],
  [
    'Latin words are not cut',
    'Raspberry Piと話す夜: はじめてのTypeScript入門 v2.0',
    'Raspberry Piと|話す夜: はじめての|TypeScript|入門 v2.0',
  ],
  ['emoji are not cut', strange[0] ?? '', '👩‍👩‍👧‍👦と|🇯🇵の|灯り🔥 1️⃣から|数える|会👍🏽'],
])('%s', (_, title, pieces) => {
  expect(phrases(title, 'ja').join('|')).toBe(pieces);
});

test('a text in another language is one piece', () => {
  expect(phrases('An evening of lamps', 'en')).toEqual(['An evening of lamps']);
  expect(phrases('등불의 밤', 'ko')).toEqual(['등불의 밤']);
  expect(phrases('灯りの夜話', 'jam')).toEqual(['灯りの夜話']);
});

test('whatever the title, the pieces are its characters, each whole and in order', () => {
  const character = fc.constantFrom(
    ...'灯りのカレンダー、。「」 #1aB-',
    ...['👩‍👩‍👧‍👦', '🇯🇵', '👍🏽', 'か\u3099', 'e\u0301'],
  );
  const titles = fc.array(character, { maxLength: 40 }).map((each) => each.join(''));
  const check = (title: string) => {
    const pieces = phrases(title, 'ja');
    expect(pieces.join('')).toBe(title);
    expect(pieces.flatMap(graphemesOf)).toEqual(graphemesOf(title));
    expect(pieces.slice(0, -1).filter((piece) => piece.endsWith(' '))).toEqual([]);
  };
  for (const title of strange) check(title);
  fc.assert(fc.property(titles, check));
});
