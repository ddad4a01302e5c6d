import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { contentLines, fold } from '../../src/formats/calendars/ical-lines.ts';
import { plainText } from '../../src/lib/plain-text.ts';

const unfold = (lines: string) => lines.replaceAll('\r\n ', '');
const octets = (line: string) => Buffer.byteLength(line);

test('a folded line is at most 75 octets, is cut between characters, and unfolds to what it was', () => {
  const awkward = fc.constantFrom(
    '灯',
    '👩‍👩‍👧‍👦',
    'é',
    'e\u0301',
    '𠮷',
    '\t',
    ' ',
    'x',
    '🇯🇵',
    '\u200d',
    ';,\\:"',
  );
  const line = fc.oneof(
    fc.string({ unit: awkward, maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
  );
  fc.assert(
    fc.property(line, (text) => {
      const folded = fold(text);
      expect(unfold(folded)).toBe(text);
      for (const each of folded.split('\r\n')) {
        expect(octets(each)).toBeLessThanOrEqual(75);
        expect(each.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test('lines are filled: what fits stays, what does not goes on to the next line', () => {
  expect(fold('x'.repeat(75))).toBe('x'.repeat(75));
  expect(fold('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  expect(fold('あ'.repeat(25))).toBe('あ'.repeat(25));
  expect(fold('あ'.repeat(50))).toBe(`${'あ'.repeat(25)}\r\n ${'あ'.repeat(24)}\r\n あ`);
  expect(fold('👩‍👩‍👧‍👦'.repeat(4)).split('\r\n').map(octets)).toEqual([75, 26]);
});

test('any text comes back from ical.js as it was, but for what no file may hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const line = contentLines([['summary', {}, 'text', plainText(text)]]);
      expect(line).not.toMatch(/(?![\t\r\n\u0080-\u009f])\p{Cc}|\r(?!\n )|(?<!\r)\n/u);
      const property: unknown[] = ICAL.parse.property(unfold(line));
      expect(property[3]).toBe(plainText(text));
    }),
    { numRuns: 500 },
  );
});

test('plain text has line feeds only, no control characters and no halves of characters', () => {
  expect(plainText('a\r\nb\rc\n\u0000d\u0085\ud83d\ufffe')).toBe('a\nb\nc\nd\u0085\ufffd');
});
