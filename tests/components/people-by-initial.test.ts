import { expect, test } from 'vitest';
import { byInitial, said } from '../../src/components/person/people-by-initial.ts';

const groups = (...readings: string[]) =>
  byInitial(readings.map((reading) => ({ reading }))).map(({ name, people }) => [
    name,
    ...people.map((each) => each.reading),
  ]);

test('people stand under their kana row, whatever kana it is written in', () => {
  expect(groups('いちじょう', 'ウメハラ', 'がろう', 'ｶﾄｳ', 'ぱん', 'ゎ')).toEqual([
    ['あ', 'いちじょう', 'ウメハラ'],
    ['か', 'がろう', 'ｶﾄｳ'],
    ['は', 'ぱん'],
    ['わ', 'ゎ'],
  ]);
});

test('others stand under their letter, and the rest comes last', () => {
  expect(groups('1番', 'Élodie', 'emma', '김')).toEqual([
    ['E', 'Élodie', 'emma'],
    ['', '1番', '김'],
  ]);
  expect([said('か'), said('E')]).toEqual(['ka', undefined]);
});
