import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../../src/reader/front-matter.ts';
import { LineStarts } from '../../src/reader/line-starts.ts';
import { MendedText } from '../../src/reader/mended-text.ts';
import { runs } from '../runs.ts';

const text = fc
  .array(fc.constantFrom('a', '灯', '\n', 'bc', '\n\n'), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('every offset of a text has a line and a column, and they lead back to it', () => {
  fc.assert(
    fc.property(text, (written) => {
      const starts = new LineStarts(written);
      for (let offset = 0; offset <= written.length; offset++) {
        const before = written.slice(0, offset).split('\n');
        const position = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
        expect(starts.positionOf(offset)).toEqual(position);
        expect(starts.offsetOf(position)).toBe(offset);
      }
    }),
    runs(100),
  );
});

describe('front matter', () => {
  test.each([
    ['---\na: 1\n---\nbody', { yaml: 'a: 1\n', body: 'body', bodyLine: 4 }],
    ['---\n---\nbody', { yaml: '', body: 'body', bodyLine: 3 }],
    ['--- \na: 1\n---\t\n', { yaml: 'a: 1\n', body: '', bodyLine: 4 }],
    ['---\na: 1\n---', { yaml: 'a: 1\n', body: '', bodyLine: 4 }],
    ['---\na: |\n  ---\n--- b\n---\n\n---\n', { yaml: 'a: |\n  ---\n--- b\n', body: '\n---\n', bodyLine: 6 }],
  ])('of %j', (written, expected) => expect(splitFrontMatter(written)).toEqual(expected));

  test.each(['a: 1\n---\n', '\n---\na: 1\n---\n', '---\na: 1\n', '---a\n---\n', ' ---\n---\n', ''])(
    'is not in %j',
    (written) => expect(splitFrontMatter(written)).toBeUndefined(),
  );
});

describe('a mended text', () => {
  const edits = fc.uniqueArray(
    fc.record({ at: fc.nat(30), from: fc.nat(3), to: fc.constantFrom('', ': ', 'xyz', '"灯"') }),
    { maxLength: 4, selector: ({ at }) => Math.floor(at / 5) },
  );
  const written = 'name：灯りの夜話の家 tagline：町の灯りを分けあう会の人たち\n';

  /** Edits that do not overlap, in the order in which they were found. */
  const editsOf = (wanted: { at: number; from: number; to: string }[]) =>
    wanted.map(({ at, from, to }) => {
      const offset = Math.floor(at / 5) * 5;
      return { offset, from: written.slice(offset, offset + from), to };
    });

  test('is the written one with every edit made, whatever their order', () => {
    fc.assert(
      fc.property(edits, (wanted) => {
        const made = editsOf(wanted);
        const expected = [...made]
          .sort((a, b) => b.offset - a.offset)
          .reduce(
            (all, { offset, from, to }) => all.slice(0, offset) + to + all.slice(offset + from.length),
            written,
          );
        expect(MendedText.of(written).with(made).text).toBe(expected);
        expect(MendedText.of(written).with(made.toReversed()).text).toBe(expected);
      }),
      runs(200),
    );
  });

  test('knows where each letter that was not edited stands in either text', () => {
    fc.assert(
      fc.property(edits, edits, (first, second) => {
        const once = MendedText.of(written).with(editsOf(first));
        const again = editsOf(second).filter(({ offset, from }) => once.text.startsWith(from, offset));
        for (const mended of [once, once.with(again)]) {
          for (let offset = 0; offset < written.length; offset++) {
            const now = mended.now(offset);
            if (mended.origin(now) !== offset || mended.text[now] !== written[offset]) continue;
            expect(mended.editOfWritten({ offset: now, from: mended.text[now] ?? '', to: '' }).offset).toBe(
              offset,
            );
          }
          expect(mended.origin(mended.text.length)).toBe(written.length);
          expect(mended.now(written.length)).toBe(mended.text.length);
        }
      }),
      runs(200),
    );
  });

  test('maps what stands before, within and behind an edit', () => {
    const mended = MendedText.of('name：灯\nreading：あ\n').with([
      { offset: 4, from: '：', to: ': ' },
      { offset: 14, from: '：', to: ': ' },
    ]);
    expect(mended.text).toBe('name: 灯\nreading: あ\n');
    expect([0, 3, 4, 5, 6, 7, 15, 16, 17].map((offset) => mended.origin(offset))).toEqual([
      ...[0, 3, 4, 5, 5, 6, 14, 15, 15],
    ]);
    expect([0, 4, 5, 6, 14, 15, 16].map((offset) => mended.now(offset))).toEqual([0, 4, 6, 7, 15, 17, 18]);
    expect(mended.editOfWritten({ offset: 6, from: '灯', to: '火' })).toEqual({
      offset: 5,
      from: '灯',
      to: '火',
    });
  });

  test('keeps the letters that an edit has in common with what it replaces in their places', () => {
    const mended = MendedText.of('a: “灯り”').with([{ offset: 3, from: '“灯り”', to: '"灯り"' }]);
    expect(mended.origin(mended.text.indexOf('り'))).toBe(5);
    const wrapped = MendedText.of('a: 灯: り').with([{ offset: 3, from: '灯: り', to: '"灯: り"' }]);
    expect(wrapped.text).toBe('a: "灯: り"');
    const longer = MendedText.of('a: xx').with([{ offset: 3, from: 'xx', to: 'xxx' }]);
    expect([longer.text, longer.origin(5)]).toEqual(['a: xxx', 5]);
  });
});
