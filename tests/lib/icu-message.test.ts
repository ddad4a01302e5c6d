import { expect, test } from 'vitest';
import { messages } from '../../src/lib/icu-message.ts';
import { numerals } from '../../src/lib/plain-text.ts';

const says = messages('en');

test('a message takes its values in the order of its names', () => {
  const by = says('{kind} by {names}', 'kind', 'names');
  expect(by('Slides', 'Ada and Bob')).toBe('Slides by Ada and Bob');
  expect([by.template, by.names]).toEqual(['{kind} by {names}', ['kind', 'names']]);
});

test('a value may stand twice, elsewhere, or not at all', () => {
  expect(says('{b}, {a}, {b}', 'a', 'b')('1', '2')).toBe('2, 1, 2');
  expect(says('no day', 'day')('Monday')).toBe('no day');
});

test('what stands in a value is never a template', () => {
  expect(says('“{title}”', 'title')("{count} and it's <b>#</b>")).toBe("“{count} and it's <b>#</b>”");
  expect(says('{n, plural, other {{title} #}}', 'title', '#n')('{n} #', 2)).toBe('{n} # 2');
});

test('a number chooses its words, and is written as the language writes it', () => {
  const came = says('{count, plural, one {# person} other {# people}} came', '#count');
  expect([0, 1, 2, 1204].map(came)).toEqual([
    '0 people came',
    '1 person came',
    '2 people came',
    '1,204 people came',
  ]);
  const german = messages('de')('{count} von {all, plural, other {{all}}}', '#count', '#all');
  expect(german(1204, 10_000)).toBe('1.204 von 10.000');
});

test('a language with more forms than two has all of them', () => {
  const meetings = messages('ar')(
    '{count, plural, zero {لا لقاءات} one {لقاء واحد} two {لقاءان} few {# لقاءات} many {# لقاءً} other {# لقاء}}',
    '#count',
  );
  expect([0, 1, 2, 5, 11, 100].map(meetings)).toEqual([
    'لا لقاءات',
    'لقاء واحد',
    'لقاءان',
    '5 لقاءات',
    '11 لقاءً',
    '100 لقاء',
  ]);
});

test('an apostrophe is one, in simple messages and in others', () => {
  expect(says("{name}'s feed", 'name')('Ada')).toBe("Ada's feed");
  expect(says("{n, plural, one {it's one} other {it's #}}", '#n')(3)).toBe("it's 3");
});

test('numbers in a sentence are found in the way they are written', () => {
  expect(numerals('We met 1,204 times.')).toEqual(['We met ', '1,204', ' times.']);
  expect(numerals('12 回、3 人')).toEqual(['', '12', ' 回、', '3', ' 人']);
  expect(numerals('٤٢')).toEqual(['', '٤٢', '']);
});
