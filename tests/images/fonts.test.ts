import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFontFace } from '../../src/formats/link-images/font-face.ts';
import { mainFamily } from '../../src/formats/link-images/font-selection.ts';
import { uncovered } from '../../src/images/font-coverage.ts';
import { fontFiles } from '../../src/images/font-files.ts';
import { openType } from '../../src/images/woff.ts';

const project = path.resolve(import.meta.dirname, '../..');
const shelf = fontFiles(project);
const weights = ['regular', 'bold', 'black'] as const;
const code = (character: string) => character.codePointAt(0) ?? 0;

describe('font files', () => {
  test.each([
    [mainFamily, '髙𠮷鷗①あア漢Aé〓…'],
    ['noto-sans latin-ext', 'čłŵő'],
    ['noto-sans greek', 'ά'],
    ['noto-sans cyrillic', 'Ђ'],
    ['noto-sans vietnamese', 'ệ'],
    ['Nanum Gothic', '한글뷁'],
    ['Noto Sans SC', '说这简体'],
  ])('of %s have a glyph for each of %s, in every weight', (family, characters) => {
    for (const weight of weights) {
      const face = readFontFace(shelf.read(family, weight));
      for (const character of characters) {
        expect([weight, character, face.covers(code(character))]).toEqual([weight, character, true]);
        expect(face.advance(code(character))).toBeGreaterThan(0);
      }
    }
  });

  test('are asked in an order: Japanese first, Chinese first for Chinese, and only those that may have it', () => {
    const first = (character: string, taste: 'japanese' | 'chinese') => [
      ...shelf.families(code(character), taste),
    ];
    expect(first('直', 'japanese')[0]).toBe(mainFamily);
    expect(first('直', 'chinese')[0]).toBe('Noto Sans SC');
    expect(first('한', 'japanese').slice(0, 2)).toEqual([mainFamily, 'Nanum Gothic']);
    expect(first('A', 'chinese')[0]).toBe(mainFamily);
  });

  test('that are packed are unpacked without loss', () => {
    const { resolve } = createRequire(`${project}/package.json`);
    const woff = readFileSync(resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff'));
    const font = openType(woff);
    expect(font.length).toBe(woff.readUInt32BE(16));
    expect(Buffer.from(font.subarray(0, 4)).toString('hex')).toBe('00010000');
    expect(openType(font)).toBe(font);
    expect(readFontFace(font.buffer as ArrayBuffer).advance(code('A'))).toBeCloseTo(0.639, 3);
  });

  test('that are none are refused', () => {
    expect(() => readFontFace(new ArrayBuffer(64))).toThrow(RangeError);
    expect(() => shelf.read('Comic Sans', 'bold')).toThrow('Comic Sans');
  });
});

describe('characters that nothing can show', () => {
  test.each([
    ['ordinary Japanese', '灯りと暮らす、静かな家のつくり方「第 3 回」', []],
    ['ordinary English', 'A quiet house, and how to build one — “by lamplight”', []],
    ['line breaks, and marks that are never seen', 'a\r\nb\u200b\u202ec\ufeff', []],
    ['emoji and flags', '👩‍👩‍👧‍👦🇯🇵1️⃣❤️☀', []],
    ['other scripts that we have fonts for', 'Dvořák Ελληνικά 한글 说', []],
    ['one that we have none for, named once', 'ไทยไทย', ['ไ', 'ท', 'ย']],
    ['one in a long text', `${'灯り'.repeat(200)}𓀀`, ['𓀀']],
  ])('are found: %s', (_, text, expected) => {
    expect(uncovered(text)).toEqual(expected);
  });
});
