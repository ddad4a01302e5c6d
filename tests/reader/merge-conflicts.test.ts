import { describe, expect, test } from 'vitest';
import { settleConflicts } from '../../src/reader/merge-conflicts.ts';

const ours = '<<<<<<< HEAD';
const base = '||||||| 1a2b3c4';
const middle = '=======';
const theirs = '>>>>>>> topic';

/** The lines that stay, with their numbers. */
const kept = (...lines: string[]) =>
  settleConflicts(lines.join('\n'))
    .text.split('\n')
    .flatMap((line, index) => (line === '' ? [] : [`${index + 1} ${line}`]));

describe('of two sides of a conflict', () => {
  test('ours stays, with what stands around it', () => {
    expect(kept('first', ours, 'a', 'b', middle, 'c', theirs, 'last')).toEqual([
      ...['1 first', '3 a', '4 b', '8 last'],
    ]);
  });

  test('theirs stays where ours is empty: the file may need its lines', () => {
    expect(kept(ours, '  ', middle, 'c', 'd', theirs)).toEqual(['4 c', '5 d']);
  });

  test('what both came from never stays, whichever side does', () => {
    expect(kept(ours, 'a', base, 'old', middle, 'c', theirs)).toEqual(['2 a']);
    expect(kept(ours, base, 'old', middle, 'c', theirs)).toEqual(['5 c']);
    expect(kept(ours, 'a', base, 'old', 'older', theirs)).toEqual(['2 a']);
  });

  test('each conflict is settled by itself, in a file that begins and ends with one', () => {
    const both = [ours, 'a', base, 'old', middle, 'b', theirs, ours, base, 'old', middle, 'd', theirs];
    expect(kept(...both)).toEqual(['2 a', '12 d']);
    expect(settleConflicts(both.join('\n')).conflicts).toEqual([
      { line: 1, last: 7, sign: ours },
      { line: 8, last: 13, sign: ours },
    ]);
  });
});

describe('a mark alone', () => {
  test.each([ours, base, theirs])('is told, and everything around it stays: %s', (sign) => {
    expect(kept('a', sign, 'b')).toEqual(['1 a', '3 b']);
    expect(settleConflicts(`a\n${sign}\nb`).conflicts).toEqual([{ line: 2, sign }]);
  });

  test('that begins a conflict before another one begins is alone', () => {
    expect(settleConflicts([ours, 'a', ours, 'b', middle, 'c', theirs].join('\n')).conflicts).toEqual([
      { line: 1, sign: ours },
      { line: 3, last: 7, sign: ours },
    ]);
    expect(kept(ours, 'a', ours, 'b', middle, 'c', theirs)).toEqual(['2 a', '4 b']);
  });

  test('has seven signs and then a space or nothing; a line of equals signs is a heading', () => {
    for (const text of ['<<<<<<', '<<<<<<<a', ' <<<<<<< HEAD', middle, '>>>>>>>>', 'a ||||||| b'])
      expect(settleConflicts(text)).toEqual({ text, conflicts: [] });
    expect(settleConflicts('>>>>>>>').conflicts).toHaveLength(1);
  });
});
