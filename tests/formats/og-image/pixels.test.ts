import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lay, type Pixels, put, runsOf } from '../../../src/formats/og-image/pixels.ts';

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

const paper = (): Pixels => ({
  width: 24,
  height: 12,
  data: Uint8Array.from({ length: 4 * 24 * 12 }, (_, at) => (at % 4 === 3 ? 255 : (at * 7) % 256)),
});
const place = fc.record({ x: fc.integer({ min: -9, max: 26 }), y: fc.integer({ min: -9, max: 14 }) });

test('a layer is laid on as https://www.w3.org/TR/compositing-1/ says, each channel rounded', () => {
  fc.assert(
    fc.property(image(24, 12), (above) => {
      const [before, after] = [paper(), paper()];
      put(after, above, { x: 0, y: 0 });
      for (const [at, value] of after.data.entries()) {
        const opacity = (above.data[at - (at % 4) + 3] ?? 0) / 255;
        const expected = (above.data[at] ?? 0) + (before.data[at] ?? 0) * (1 - opacity);
        expect(Math.abs(value - expected)).toBeLessThanOrEqual(0.51);
      }
    }),
    { numRuns: 60, seed: 4 },
  );
});

test('runs of colour show what the pixels show, wherever they lie and whatever is beyond the edges', () => {
  fc.assert(
    fc.property(image(15, 9), place, (above, at) => {
      const [one, other] = [paper(), paper()];
      put(one, above, at);
      lay(other, runsOf(above), at);
      expect(Buffer.from(other.data).equals(one.data)).toBe(true);
    }),
    { numRuns: 200, seed: 4 },
  );
});
