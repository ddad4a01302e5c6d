import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backgrounds, contrast, mix, tint } from '../../src/lib/color.ts';

const readable = 4.5;
const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('contrast is that of WCAG: 21 for black on white, 1 for a colour on itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#b4432f', '#b4432f')).toBe(1);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('whatever colour somebody chooses, text on it and text in it can be read in both schemes', () => {
  fc.assert(
    fc.property(color, (chosen) => {
      const { fill, onFill, inkLight, inkDark } = tint(chosen);
      expect(contrast(fill, onFill)).toBeGreaterThan(readable);
      for (const ground of [backgrounds.paper, backgrounds.sheet, mix(chosen, backgrounds.paper, 0.14)])
        expect(contrast(inkLight, ground)).toBeGreaterThan(readable);
      for (const ground of [backgrounds.night, backgrounds.nightSheet, mix(chosen, backgrounds.night, 0.14)])
        expect(contrast(inkDark, ground)).toBeGreaterThan(readable);
    }),
  );
});

test('a colour that can be read as it is stays as it is', () => {
  expect(tint('#b93a1c').fill).toBe('#b93a1c');
});

test('the grounds are those that the stylesheet paints, and soft ink can be read on a wash of any colour', () => {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const pair = (name: string) => {
    const [, light = '', dark = ''] =
      new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens) ?? [];
    return { light, dark };
  };
  expect(pair('paper')).toEqual({ light: backgrounds.paper, dark: backgrounds.night });
  expect(pair('sheet')).toEqual({ light: backgrounds.sheet, dark: backgrounds.nightSheet });
  const soft = pair('ink-soft');
  fc.assert(
    fc.property(color, (chosen) => {
      expect(contrast(soft.light, mix(chosen, backgrounds.paper, 0.14))).toBeGreaterThan(readable);
      expect(contrast(soft.dark, mix(chosen, backgrounds.night, 0.14))).toBeGreaterThan(readable);
    }),
  );
});
