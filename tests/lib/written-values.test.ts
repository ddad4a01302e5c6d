import { describe, expect, test } from 'vitest';
import {
  plainly,
  writtenBoolean,
  writtenColor,
  writtenId,
  writtenLanguage,
  writtenNumber,
  writtenTimeZone,
  writtenUrl,
} from '../../src/lib/written-values.ts';

describe('what people write for', () => {
  test.each([
    [' “灯り” ', '灯り'],
    ['「ＡＢ」', 'AB'],
    ["'a'", 'a'],
    ['"a', '"a'],
    ['a\u200b', 'a'],
  ])('a text: %o is %o', (written, meant) => expect(plainly(written)).toBe(meant));

  test.each([
    ['はい', true],
    ['YES', true],
    ['Ｏｎ', true],
    ['1', true],
    ['なし', false],
    ['いいえ', false],
    ['×', false],
    ['0', false],
    ['maybe', undefined],
    ['constructor', undefined],
  ])('yes or no: %o is %o', (written, meant) => expect(writtenBoolean(written)).toBe(meant));

  test.each([
    ['20人', 20],
    ['２０', 20],
    ['1,000', 1000],
    ['-1,000', -1000],
    ['0', 0],
    ['0.5', 0.5],
    ['−3', -3],
    ['35.17°', 35.17],
    ['1,00', undefined],
    ['1000,000', undefined],
    ['012', undefined],
    ['1.', undefined],
    ['.5', undefined],
    ['20人くらい', undefined],
    ['', undefined],
  ])('a number: %o is %o', (written, meant) => expect(writtenNumber(written)).toBe(meant));

  test.each([
    ['example.org', 'https://example.org'],
    ['www.example.org/a?b#c', 'https://www.example.org/a?b#c'],
    ['HTTP//example.org', 'http://example.org'],
    ['https：//example.org/', 'https://example.org/'],
    ['https:example.org:8080', 'https://example.org:8080'],
    ['<https://example.org/>', 'https://example.org/'],
    ['[灯り](https://example.org/)', 'https://example.org/'],
    ['example', undefined],
    ['example.org とほか', undefined],
    ['a@example.org', undefined],
    ['1.2', undefined],
  ])('an address: %o is %o', (written, meant) => expect(writtenUrl(written)).toBe(meant));

  test.each([
    ['#B4432F', '#b4432f'],
    ['b4432f', '#b4432f'],
    ['0xb4432f', '#b4432f'],
    ['#b4432fff', '#b4432f'],
    ['#b42', '#bb4422'],
    ['rgb(180, 67 47)', '#b4432f'],
    ['rgb(0,0,255)', '#0000ff'],
    ['rgb(0,0,256)', undefined],
    ['#b4432f80', undefined],
    ['#b443', undefined],
    ['red', undefined],
  ])('a colour: %o is %o', (written, meant) => expect(writtenColor(written)).toBe(meant));

  test.each([
    ['Web_Dev', 'web-dev'],
    ['a  b/c.d', 'a-b-c-d'],
    ['-a—b-', 'a-b'],
    ['C++', undefined],
    ['名古屋', undefined],
    ['--', undefined],
  ])('an id: %o is %o', (written, meant) => expect(writtenId(written)).toBe(meant));

  test.each([
    ['日本語', 'ja'],
    ['Japanese', 'ja'],
    ['français', 'fr'],
    ['ja_JP', 'ja-JP'],
    ['PT-br', 'pt-BR'],
    ['Klingonese', undefined],
    ['日本', undefined],
  ])('a language: %o is %o', (written, meant) => expect(writtenLanguage(written)).toBe(meant));

  test.each([
    ['tokyo', 'Asia/Tokyo'],
    ['asia/tokyo', 'Asia/Tokyo'],
    ['New York', 'America/New_York'],
    ['Tokio', undefined],
  ])('a time zone: %o is %o', (written, meant) => expect(writtenTimeZone(written)).toBe(meant));
});
