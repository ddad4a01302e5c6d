import { expect, test } from 'vitest';
import { bulletSlip } from '../../src/reader/value-slips.ts';

/** The text after the correction of the list that begins at `sign`. */
function mended(text: string, sign: string): string | undefined {
  const slip = bulletSlip(text, text.indexOf(sign));
  return slip?.corrections?.[0]?.reduceRight(
    (all, { offset, from, to }) => all.slice(0, offset) + to + all.slice(offset + from.length),
    text,
  );
}

test.each([
  ['name: あ\ntopics:\n・灯\n・火\nkind: x\n', '・', 'name: あ\ntopics:\n- 灯\n- 火\nkind: x\n'],
  ['topics:\n  •  灯\n', '•', 'topics:\n  - 灯\n'],
  ['topics:\n-灯\n-火', '-', 'topics:\n- 灯\n- 火'],
])('%j', (text, sign, expected) => {
  expect(mended(text, sign)).toBe(expected);
  expect(bulletSlip(text, text.indexOf(sign))).toMatchObject({ code: 'other-bullet', details: { sign } });
});

test('a line that is no item of a list has none', () => {
  expect(bulletSlip('name: あ\ntopics: []\n', 0)).toBeUndefined();
});
