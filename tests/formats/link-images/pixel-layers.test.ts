import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  eachRow,
  flatten,
  type Layer,
  type Pixels,
  runsOf,
} from '../../../src/formats/link-images/pixel-layers.ts';

/** Premultiplied pixels, many of them transparent, many in runs. */
const image = (width: number, height: number) =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: 20 }),
        fc.constantFrom(0, 0, 40, 128, 255),
        fc.integer({ max: 255 }),
      ),
      { minLength: 1, maxLength: 40 },
    )
    .map((runs): Pixels => {
      const data = new Uint8Array(4 * width * height);
      let at = 0;
      for (const [length, opacity, shade] of runs)
        for (let end = Math.min(data.length, at + 4 * length); at < end; at += 4)
          data.set([Math.min(shade & 255, opacity), opacity >> 1, 0, opacity], at);
      return { width, height, data };
    });

const paper: Pixels = {
  width: 24,
  height: 12,
  data: Uint8Array.from({ length: 4 * 24 * 12 }, (_, at) => (at % 4 === 3 ? 255 : (at * 7) % 256)),
};
const place = fc.record({ x: fc.integer({ min: -16, max: 26 }), y: fc.integer({ min: -10, max: 14 }) });

/** Layers on the paper, as pixels. */
const together = (...layers: readonly Layer[]) =>
  flatten({ width: 24, height: 12, layers: [{ shape: paper, x: 0, y: 0 }, ...layers] }).data;

test('a layer is laid on as https://www.w3.org/TR/compositing-1/ says, each channel rounded', () => {
  fc.assert(
    fc.property(image(24, 12), (shape) => {
      for (const [at, value] of together({ shape, x: 0, y: 0 }).entries()) {
        const opacity = (shape.data[at - (at % 4) + 3] ?? 0) / 255;
        const expected = (shape.data[at] ?? 0) + (paper.data[at] ?? 0) * (1 - opacity);
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(0.51);
      }
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('runs of colour show what the pixels show, wherever they lie and whatever is beyond the edges', () => {
  fc.assert(
    fc.property(image(15, 9), place, (shape, at) => {
      const expected = Buffer.from(together({ shape, ...at }));
      expect(expected.equals(together({ shape: runsOf(shape), ...at }))).toBe(true);
    }),
    { numRuns: 200, seed: 4 },
  );
});

test('a layer beyond the edges changes nothing', () => {
  for (const at of [
    { x: 24, y: 0 },
    { x: -24, y: 0 },
    { x: 0, y: 12 },
    { x: 0, y: -12 },
  ])
    expect(Buffer.from(together({ shape: paper, ...at })).equals(paper.data)).toBe(true);
});

test('rows come from the top, each once', () => {
  const seen: number[] = [];
  eachRow({ width: 24, height: 12, layers: [] }, (line, row) => {
    expect([...line]).toEqual(Array.from({ length: 24 }, () => 0));
    seen.push(row);
  });
  expect(seen).toEqual(Array.from({ length: 12 }, (_, row) => row));
});
