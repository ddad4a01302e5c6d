import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf } from '../../src/components/issue/bar-chart.ts';
import { runs } from '../runs.ts';

test('the last bar is marked, the highest is labelled where it is another', () => {
  const { bars, peak, ground } = barsOf([0, 20, 5, 10]);
  expect(bars.map(({ height, isLast }) => [height, isLast])).toEqual([
    [0, false],
    [40, false],
    [10, false],
    [20, true],
  ]);
  expect(bars.map(({ y, height }) => y + height)).toEqual(bars.map(() => ground));
  expect(peak).toEqual({ index: 1, x: 24, y: ground - 40, value: 20 });
  expect(barsOf([1, 2, 3])).not.toHaveProperty('peak');
  expect(barsOf([0, 0])).not.toHaveProperty('peak');
});

test('whatever the numbers, bars stay inside and something is never drawn as nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 24 }), (values) => {
      const { bars, width, height } = barsOf(values);
      bars.forEach((bar, index) => {
        expect(bar.x).toBeGreaterThanOrEqual(0);
        expect(bar.x + bar.width).toBeLessThanOrEqual(width);
        expect(bar.y).toBeGreaterThan(0);
        expect(bar.y + bar.height).toBeLessThan(height);
        expect(bar.height > 0).toBe((values[index] ?? 0) > 0);
      });
    }),
    runs(200),
  );
});
