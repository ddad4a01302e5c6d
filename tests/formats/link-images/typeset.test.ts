import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, type TextBox } from '../../../src/formats/link-images/typeset.ts';
import { visibleGraphemes } from '../../../src/lib/graphemes.ts';
import { cannotBegin, cannotEnd } from '../../../src/lib/line-break-rules.ts';
import { faces } from './layout.ts';

const box: TextBox = {
  width: 700,
  sizes: [96, 80, 66, 54, 44],
  maxLines: 4,
  weight: 'black',
  language: 'ja',
};

const ordinary = [
  ...'灯台守の夜話電気メータ髙𠮷鷗はじめてのひとりカタカナ',
  ...'abcxyzWMil019 čłŽőΩЖя한글마을说这',
  '👩‍👩‍👧‍👦',
  '👍🏽',
  '🇯🇵',
  '1️⃣',
  'が',
  'é',
  '﷽',
];
const punctuation = [...'、。」）！？ーっょ「（…・'];

/** Characters of many scripts, with never more than two marks one after the other. */
const texts = fc
  .array(
    fc.tuple(fc.constantFrom(...ordinary), fc.option(fc.constantFrom(...punctuation), { freq: 4, nil: '' })),
    { minLength: 1, maxLength: 200 },
  )
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''))
  .filter((text) => text.trim() !== '');

const boxes = fc
  .record({
    width: fc.integer({ min: 320, max: 1100 }),
    largest: fc.integer({ min: 44, max: 140 }),
    maxLines: fc.integer({ min: 1, max: 4 }),
    weight: fc.constantFrom('regular', 'bold', 'black'),
    language: fc.constantFrom('ja', 'en', 'ko', 'zh-Hans'),
  })
  .map(
    ({ largest, ...rest }): TextBox => ({ ...rest, sizes: [1, 0.8, 0.6].map((share) => share * largest) }),
  );

const withoutSpaces = (text: string) => text.replace(/\s/g, '');

describe('a text of 1 to 200 characters', () => {
  const cases = { numRuns: 300, seed: 4 };

  test('never leaves its box: no line is empty, too wide, or one too many', () => {
    fc.assert(
      fc.property(texts, boxes, (text, given) => {
        const { lines, size } = fitText(text, given, faces);
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.length).toBeLessThanOrEqual(given.maxLines);
        for (const line of lines) {
          expect(line.trim()).toBe(line);
          expect(line).not.toBe('');
          expect(faces.width(line, given.weight) * size).toBeLessThanOrEqual(given.width + 0.01);
        }
      }),
      cases,
    );
  });

  test('is shown whole, or else up to an ellipsis between two characters', () => {
    fc.assert(
      fc.property(texts, boxes, (text, given) => {
        const { lines, cut } = fitText(text, given, faces);
        const shown = withoutSpaces(lines.join(''));
        const whole = withoutSpaces(visibleGraphemes(text).join(''));
        if (!cut) {
          expect(shown).toBe(whole);
          return;
        }
        expect(shown.endsWith('…')).toBe(true);
        const kept = visibleGraphemes(shown.slice(0, -1));
        expect(visibleGraphemes(whole).slice(0, kept.length)).toEqual(kept);
      }),
      cases,
    );
  });

  test('has no line that begins with a closing mark or ends with an opening one', () => {
    fc.assert(
      fc.property(texts, boxes, (text, given) => {
        const { lines, cut } = fitText(text, given, faces);
        for (const line of lines.slice(1)) expect(cannotBegin(line), lines.join('|')).toBe(false);
        for (const line of lines.slice(0, cut ? -1 : lines.length - 1)) {
          const last = visibleGraphemes(line).at(-1) ?? '';
          expect(cannotEnd(last), lines.join('|')).toBe(false);
        }
      }),
      cases,
    );
  });
});

describe('a title', () => {
  test('is set in the largest size that holds it, in lines of like length', () => {
    expect(fitText('灯りをつないで冬をこえる夜', box, faces)).toEqual({
      lines: ['灯りをつないで', '冬をこえる夜'],
      size: 96,
      cut: false,
    });
  });

  test('of one character is one line', () => {
    expect(fitText('灯', box, faces)).toEqual({ lines: ['灯'], size: 96, cut: false });
  });

  test('of nothing that is seen has no lines', () => {
    for (const text of ['', '  \n ', '\u200b\u202e\u2066', '\u0000\u0007'])
      expect(fitText(text, box, faces).lines).toEqual([]);
  });

  test('with a word that is wider than the box is broken inside that word', () => {
    const { lines } = fitText('https://example.org/a-very-long-address-without-any-space-at-all', box, faces);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('https://example.org/a-very-long-address-without-any-space-at-all');
  });

  test('of marks alone is set all the same, since something must stand there', () => {
    const { lines, size } = fitText('。'.repeat(60), box, faces);
    for (const line of lines) expect(faces.width(line, 'black') * size).toBeLessThanOrEqual(box.width);
    expect(lines.join('')).toMatch(/^。+…?$/);
  });

  test('is not higher than its box, at two lines of a large size or four of a small one', () => {
    const height = 240;
    for (const length of [8, 20, 40, 80, 160]) {
      const { lines, size } = fitText('灯台'.repeat(length / 2), { ...box, height, lineHeight: 1.2 }, faces);
      expect(lines.length * size * 1.2).toBeLessThanOrEqual(height);
    }
  });

  test('of a book’s length is cut without looking at all of it', () => {
    const { lines, cut } = fitText('灯台守の話。'.repeat(100_000), box, faces);
    expect([cut, lines.length]).toEqual([true, 4]);
    expect(lines.at(-1)).toMatch(/…$/);
  });

  test('is a line of its own script: joined letters, no halves of characters, no marks of direction', () => {
    expect(visibleGraphemes('か\u3099く\u202eabc\u2066 e\u0301\ud83d \u00ad👩‍🚀\u200dx')).toEqual([
      ...['が', 'く', 'a', 'b', 'c', ' ', 'é', '\ufffd', ' ', '👩‍🚀', 'x'],
    ]);
  });
});
