import { expect, test } from 'vitest';
import { fitText } from '../../../src/formats/link-images/typeset.ts';
import { faces } from './layout.ts';

/** How a title is set in the column of an event. */
const set = (text: string, language = 'ja', width = 700) =>
  fitText(
    text,
    {
      ...{ width, maxLines: 4, weight: 'black', language, height: 290, lineHeight: 1.2 },
      sizes: [124, 112, 100, 90, 82, 74, 67, 60, 54, 48, 43],
    },
    faces,
  ).lines;

test.each([
  [
    'the number of a meeting stays with the name of its series',
    '灯りの夜話 #16 電気メーターの読み方を、となりの人に教える',
    ['灯りの夜話 #16', '電気メーターの', '読み方を、', 'となりの人に教える'],
  ],
  [
    'a long loanword ends a line where a word in it ends',
    '高原のアドベントカレンダーコンテスト',
    ['高原のアドベント', 'カレンダー', 'コンテスト'],
  ],
  [
    'no line begins with a particle',
    'りんご箱の断熱は、なかなかやる',
    ['りんご箱の断熱は、', 'なかなかやる'],
  ],
  [
    'a word is not torn apart where a guess at phrases would',
    'こたつ会議 番外編・開催報告 たこ焼き器は暖房か',
    ['こたつ会議', '番外編・開催報告', 'たこ焼き器は暖房か'],
  ],
  [
    'what stands in short brackets stays together',
    '「賢い家」と『賢い人』のあいだで、考えたこと',
    ['「賢い家」と', '『賢い人』の', 'あいだで、考えたこと'],
  ],
  [
    'no short word is left alone on the last line',
    '灯りの夜話 #18 今年つけっぱなしだったもの',
    ['灯りの夜話 #18', '今年つけっぱなし', 'だったもの'],
  ],
] as const)('%s: %s', (_, text, lines) => {
  expect(set(text)).toEqual(lines);
});

test('words of Latin letters are not broken as long as each fits on a line', () => {
  const text =
    'The North-Western Lighthouse Keepers and Occasional Bakers of Whatever Else There May Be in the World of Lamps';
  for (const width of [420, 520, 700]) {
    const words = new Set(text.split(/[ -]/));
    const whole = set(text, 'en', width).join(' ').replace(/\S+…$/, '');
    const torn = whole.split(/[ -]/).filter((word) => word !== '' && !words.has(word));
    expect(torn).toEqual([]);
  }
});
