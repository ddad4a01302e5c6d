import { expect, test } from 'vitest';
import { colorsCss } from '../../src/formats/site-files/color-sheet.ts';
import { communityOf } from '../sample.ts';

test('each colour that a chapter is known by has one class, in an order that never changes', () => {
  const css = colorsCss(
    communityOf({
      'chapters/b.yaml': 'name: 乙\ncolor: "#B4432F"',
      'chapters/c.yaml': 'name: 丙\ncolor: "#b4432f"',
      'chapters/a.yaml': 'name: 甲\ncolor: "#165e83"',
    }),
  );
  expect([...css.matchAll(/^\.(tint-[0-9a-f]{6})\{/gm)].map(([, name]) => name)).toEqual([
    'tint-165e83',
    'tint-b4432f',
  ]);
  expect(css).toMatch(/^:root\{--accent:light-dark\(#[0-9a-f]{6},#[0-9a-f]{6}\)/);
});
