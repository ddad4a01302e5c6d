import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/lib/reading-time.ts';

test('Japanese is read by characters, without those that are not spoken', () => {
  expect(readingMinutes('灯'.repeat(550 * 3), 'ja')).toBe(3);
  expect(readingMinutes('灯りを消すと、星が見えます。'.repeat(100), 'ja')).toBe(2); // 1,200 characters
  expect(readingMinutes('、。「」'.repeat(1000), 'ja')).toBe(1);
});

test('other languages are read by words', () => {
  expect(readingMinutes('the lamp, '.repeat(115 * 4), 'en')).toBe(4);
  expect(readingMinutes("don't ".repeat(230 * 2), 'en')).toBe(2);
  expect(readingMinutes('등불을 끄면 '.repeat(230), 'ko')).toBe(2);
});

test('a mixed text takes as long as its parts, an empty one a minute', () => {
  expect(readingMinutes(`${'灯'.repeat(1100)} ${'lamp '.repeat(460)}`, 'ja')).toBe(4);
  expect(readingMinutes('', 'ja')).toBe(1);
});
