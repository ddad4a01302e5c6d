import { describe, expect, test } from 'vitest';
import { silencesIn } from '../../src/reader/silences.ts';

const found = (text: string, yamlLines = 0) =>
  silencesIn(text, yamlLines).map(({ line, column, lines, word, reason }) => [
    line,
    column,
    lines,
    word,
    reason,
  ]);

describe('a comment that silences', () => {
  test('alone on its line counts for the next line that is no comment', () => {
    expect(found('a: 1\n# kairan: not-personal — a service\n# more\n\nb: 2\n', 9)).toEqual([
      [2, 1, [2, 5], 'not-personal', 'a service'],
    ]);
    expect(found('<!-- kairan: not-a-member — a river -->\n\n<!-- c -->\n{/* d */}\ntext\n')).toEqual([
      [1, 1, [1, 5], 'not-a-member', 'a river'],
    ]);
    expect(found('{/* kairan: not-personal — at the end */}')).toEqual([
      [1, 1, [1, 2], 'not-personal', 'at the end'],
    ]);
  });

  test('behind a value or a text counts for its own line', () => {
    expect(found('join: x # kairan: not-personal — a service', 1)).toEqual([
      [1, 9, [1], 'not-personal', 'a service'],
    ]);
    expect(found('一 <!-- kairan: not-personal — 二 --> 三 {/* kairan: not-a-member: 四 */}')).toEqual([
      [1, 3, [1], 'not-personal', '二'],
      [1, 39, [1], 'not-a-member', '四'],
    ]);
  });

  test('in the form of YAML counts in YAML only', () => {
    const text = '---\na: 1 # kairan: not-personal — x\n---\n# kairan: not-personal — a heading\n';
    expect(found(text, 3)).toEqual([[2, 6, [2], 'not-personal', 'x']]);
  });

  test.each([
    ['# kairan: not-personal', 'not-personal', ''],
    ['# kairan: not-personal —', 'not-personal', ''],
    ['#Kairan : not-personal - why', 'not-personal', 'why'],
    ['# kairan: not-personal： why', 'not-personal', 'why'],
    ['# kairan: not-personal-', 'not-personal', ''],
    ['# kairan:', '', ''],
  ])('%s', (written, word, reason) => {
    expect(found(written, 1).map(([, , , ...said]) => said)).toEqual([[word, reason]]);
  });

  test('is none within a word', () => expect(found('a#kairan: not-personal — x', 1)).toEqual([]));
});
