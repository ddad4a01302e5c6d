import { describe, expect, test } from 'vitest';
import { mainFamily } from '../../../src/formats/link-images/font-selection.ts';
import { lettering } from './layout.ts';

const { fonts, emoji } = lettering;

/** What shows a text: each piece of it, with its family or `emoji`. */
const shown = (text: string, language = 'ja') =>
  fonts
    .pieces(text, 'bold', language)
    .map((piece) => ('keys' in piece ? ['emoji', ...piece.keys] : [piece.family, piece.text]));

describe('a character that the Japanese font lacks', () => {
  test.each([
    ['rare kanji and signs', '髙𠮷鷗①﨑葛󠄀'],
    ['Latin with marks', 'č ł Dvořák Ŵŷ tiếng Việt'],
    ['Greek and Cyrillic', 'Ελληνικά Кириллица Ђђ Ӂ'],
    ['Korean', '한글 마을 뷁'],
    ['Chinese', '说这简体汉字'],
    ['Devanagari', 'हिन्दी'],
  ])('is shown by another one: %s', (_, text) => {
    for (const weight of ['regular', 'bold', 'black'] as const) {
      for (const piece of fonts.pieces(text, weight, 'ja')) expect(piece).toHaveProperty('family');
      expect(fonts.width(text, weight)).toBeGreaterThan(0);
    }
    expect(fonts.missing(text)).toEqual([]);
    expect(shown(text).flat().join('')).not.toContain('〓');
  });

  test('takes the letters of its word along', () => {
    const families = (text: string) => new Set(shown(text).map(([family]) => family?.split(' ')[0]));
    expect(families('Dvořák')).toEqual(new Set(['noto-sans']));
    expect(families('Dvorak')).toEqual(new Set(['Noto']));
    expect(shown('Dvořák の話').at(-1)).toEqual([mainFamily, ' の話']);
  });

  test('and that nothing can show is a 〓, and named', () => {
    expect(fonts.missing('ไทย と 灯り と ไทย と 𓀀')).toEqual(['ไ', 'ท', 'ย', '𓀀']);
    expect(shown('𓀀の灯り')).toEqual([[mainFamily, '〓の灯り']]);
    expect(fonts.width('𓀀', 'bold')).toBe(1);
  });

  test('loses a mark that no font has, and says so', () => {
    expect(shown('x̂')).toEqual([[mainFamily, 'x']]);
    expect(fonts.missing('x̂')).toEqual(['x̂']);
  });
});

test('Chinese is shown in Chinese shapes where it is the language of the text', () => {
  expect(shown('直骨', 'ja')).toEqual([[mainFamily, '直骨']]);
  expect(shown('直骨', 'zh-Hans')).toEqual([['Noto Sans SC', '直骨']]);
});

describe('emoji', () => {
  test.each([
    ['a family', '👩‍👩‍👧‍👦', '1f469-200d-1f469-200d-1f467-200d-1f466'],
    ['a tone of skin', '👍🏽', '1f44d-1f3fd'],
    ['a key', '1️⃣', '0031-20e3'],
    ['the flag of a country', '🇯🇵', '1f1ef-1f1f5'],
    ['the flag of a part of one', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1f3f4-e0067-e0062-e0065-e006e-e0067-e007f'],
    ['a flag of two emoji', '🏳️‍🌈', '1f3f3-200d-1f308'],
    ['a sign that asks to be a picture', '☀️', '2600'],
    ['a profession with a tone', '👩🏽‍🚀', '1f469-1f3fd-200d-1f680'],
  ])('that are several characters are one picture: %s', (_, text, key) => {
    expect(shown(text)).toEqual([['emoji', key]]);
    expect(fonts.width(text, 'bold')).toBe(1);
    expect(emoji.svg(key)).toMatch(/^<svg [^>]*viewBox="[^"]+"[^>]*>.*<\/svg>$/s);
  });

  test('are text where they are written as text', () => {
    expect(shown('☀ ™ 1 ©')).toEqual([[mainFamily, '☀ ™ 1 ©']]);
  });

  test('that no set knows joined are shown one beside the other', () => {
    expect(shown('🧟‍🦄')).toEqual([['emoji', '1f9df', '1f984']]);
    expect(shown('🇦🇦')).toEqual([['emoji', '1f1e6', '1f1e6']]);
  });

  test('have nothing in them that could be fetched or run', () => {
    for (const key of ['1f3f3-200d-1f308', '1f1ef-1f1f5', '1f984', '1f469-1f3fd-200d-1f680'])
      expect(emoji.svg(key)).not.toMatch(
        /<script|<foreignObject|<image|(?:href|url\()\s*=?\s*["']?(?:https?:|\/\/)/i,
      );
  });
});

test('a width is that of the glyphs: full-width characters are one em, half-width ones half of it', () => {
  expect(fonts.width('灯りの夜、', 'bold')).toBe(5);
  expect(fonts.width('ｱｲｳ', 'bold')).toBeCloseTo(1.5);
  expect(fonts.width('iiii', 'bold')).toBeLessThan(fonts.width('WWWW', 'bold') / 2);
});
