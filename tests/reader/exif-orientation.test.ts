import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { orientationOnly } from '../../src/reader/bitmap/exif-orientation.ts';

/** An EXIF block with these entries (tag, value), in little or big endian. */
function exif(order: 'II' | 'MM', entries: readonly [tag: number, value: number][], count = entries.length) {
  const block = Buffer.alloc(10 + 12 * entries.length);
  const short = (value: number, at: number) =>
    order === 'II' ? block.writeUInt16LE(value, at) : block.writeUInt16BE(value, at);
  block.write(order, 'latin1');
  short(42, 2);
  if (order === 'II') block.writeUInt32LE(8, 4);
  else block.writeUInt32BE(8, 4);
  short(count, 8);
  for (const [index, [tag, value]] of entries.entries()) {
    short(tag, 10 + 12 * index);
    short(3, 12 + 12 * index);
    short(value, 18 + 12 * index);
  }
  return block;
}

const orientation = 0x0112;
const read = (block: Buffer) => orientationOnly(block)?.readUInt16LE(18);

describe.each(['II', 'MM'] as const)('the orientation in an EXIF block (%s)', (order) => {
  test.each([2, 3, 4, 5, 6, 7, 8])('%i is kept, and nothing else is', (value) => {
    const kept = orientationOnly(
      exif(order, [
        [0x010f, 99],
        [orientation, value],
      ]),
    );
    expect(kept?.length).toBe(26);
    expect(kept?.readUInt16LE(8)).toBe(1);
    expect(kept?.readUInt16LE(18)).toBe(value);
    expect(kept && read(kept)).toBe(value);
  });

  test.each([0, 1, 9, 256])('%i is upright or none', (value) => {
    expect(orientationOnly(exif(order, [[orientation, value]]))).toBeUndefined();
  });

  test('is the first one, wherever it stands', () => {
    expect(
      read(
        exif(order, [
          [orientation, 6],
          [orientation, 3],
        ]),
      ),
    ).toBe(6);
    expect(
      read(
        exif(order, [
          [1, 1],
          [2, 2],
          [orientation, 8],
        ]),
      ),
    ).toBe(8);
  });

  test('is not looked for behind the last entry, or behind the end of the block', () => {
    expect(
      read(
        exif(
          order,
          [
            [1, 1],
            [orientation, 6],
          ],
          1,
        ),
      ),
    ).toBeUndefined();
    expect(read(exif(order, [[1, 1]], 9))).toBeUndefined();
    expect(read(exif(order, [[orientation, 6]]).subarray(0, 21))).toBeUndefined();
    expect(read(exif(order, [[orientation, 6]]).subarray(0, 9))).toBeUndefined();
    expect(read(exif(order, []))).toBeUndefined();
  });
});

test('a block of another byte order, or one that begins behind its end, has none', () => {
  const block = exif('II', [[orientation, 6]]);
  block.write('XX', 'latin1');
  expect(orientationOnly(block)).toBeUndefined();
  const beyond = exif('II', [[orientation, 6]]);
  beyond.writeUInt32LE(1000, 4);
  expect(orientationOnly(beyond)).toBeUndefined();
  expect(orientationOnly(Buffer.alloc(0))).toBeUndefined();
});
