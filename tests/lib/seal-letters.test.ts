import { expect, test } from 'vitest';
import { colorOf, palette, tintClass } from '../../src/lib/chapter-colors.ts';
import { sealLines } from '../../src/lib/seal-letters.ts';

const cut = (name: string) => sealLines({ ja: name }).map(({ text }) => text);

test('a name of four characters fills the seal in two columns from the right', () => {
  const [first, , third] = sealLines({ ja: '千葉支部' });
  expect(cut('千葉支部')).toEqual(['千', '葉', '支', '部']);
  expect(first?.x).toBeGreaterThan(third?.x ?? 100);
});

test('what is cut into a round seal keeps clear of its rim', () => {
  for (const name of ['一条いち', '千葉支部', '灯火', 'E', '灯']) {
    for (const { text, x, y, size } of sealLines({ ja: name }, true)) {
      // Ink fills nine tenths of a character's square; its middle is 0.36 of its size above the baseline.
      const [across, down] = [Math.abs(x - 50), Math.abs(y - 0.36 * size - 50)].map(
        (each) => each + 0.45 * size,
      );
      expect(Math.hypot(across ?? 0, 0.9 * (down ?? 0)), `${text} of ${name}`).toBeLessThan(41);
    }
  }
  expect(sealLines({ ja: '千葉支部' }, true)[0]?.size).toBeLessThan(
    sealLines({ ja: '千葉支部' })[0]?.size ?? 0,
  );
});

test('a longer name gives its first two characters, a Latin one its first letter', () => {
  expect(cut('名古屋支部')).toEqual(['名', '古']);
  expect(cut('𠮷野家の会')).toEqual(['𠮷', '野']);
  expect(cut('nordic meetup')).toEqual(['N']);
  expect(cut('C#の会')).toEqual(['C']);
  expect(cut('「灯」')).toEqual(['灯']);
});

test('a name without a letter still has a seal, and its seal is the same in every language', () => {
  expect(cut('!?')).toEqual(['・']);
  expect(sealLines({ ja: '千葉支部', en: 'Chiba Chapter' })).toEqual(sealLines({ ja: '千葉支部' }));
});

test('a chapter without a colour always draws the same one', () => {
  expect(palette).toContain(colorOf({ id: 'nagoya' }));
  expect(colorOf({ id: 'nagoya' })).toBe(colorOf({ id: 'nagoya' }));
  expect(tintClass({ id: 'nagoya', color: '#B4432F' })).toBe('tint-b4432f');
});
