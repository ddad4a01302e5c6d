import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pinDistance, pinsOf } from '../../../src/formats/maps/map-pins.ts';
import { labelsOf, letterSize } from '../../../src/formats/maps/pin-labels.ts';
import {
  type Point,
  pathThrough,
  simplified,
  spanOf,
  straightened,
} from '../../../src/formats/maps/svg-outline.ts';
import { runs } from '../../runs.ts';

const point = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));

describe('an outline', () => {
  test.each<[string, Point[], Point[]]>([
    [
      'points that repeat',
      [
        [0, 0],
        [0, 0],
        [2, 1],
      ],
      [
        [0, 0],
        [2, 1],
      ],
    ],
    [
      'points on a line',
      [
        [0, 0],
        [1, 1],
        [3, 3],
      ],
      [
        [0, 0],
        [3, 3],
      ],
    ],
    [
      'the way back is no line',
      [
        [0, 0],
        [3, 0],
        [1, 0],
      ],
      [
        [0, 0],
        [3, 0],
        [1, 0],
      ],
    ],
    [
      'a corner',
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
      [
        [0, 0],
        [1, 0],
        [1, 1],
      ],
    ],
    [
      'what is redundant once others have gone',
      [
        [0, 0],
        [1, 0],
        [1, 0],
        [2, 0],
      ],
      [
        [0, 0],
        [2, 0],
      ],
    ],
    ['one point', [[1, 1]], [[1, 1]]],
  ])('without %s', (_what, points, expected) => expect(straightened(points)).toEqual(expected));

  test('is drawn by the same line, whatever was redundant in it', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (points) => {
        const kept = straightened(points);
        expect(straightened(kept)).toEqual(kept);
        expect([kept[0], kept.at(-1)]).toEqual([points[0], points.at(-1)]);
        expect(spanOf(kept)).toBeLessThanOrEqual(spanOf(points));
      }),
      runs(100),
    );
  });

  test('loses what is nearer than the tolerance to the line, and no more', () => {
    const bent: Point[] = [
      [0, 0],
      [5, 1],
      [10, 0],
    ];
    expect(simplified(bent, 1.01)).toEqual([
      [0, 0],
      [10, 0],
    ]);
    expect(simplified(bent, 1)).toEqual(bent);
    // Beyond an end of the segment the distance is that from the end.
    expect(
      simplified(
        [
          [0, 0],
          [13, 0],
          [10, 0],
        ],
        3,
      ),
    ).toEqual([
      [0, 0],
      [13, 0],
      [10, 0],
    ]);
    expect(
      simplified(
        [
          [0, 0],
          [13, 0],
          [10, 0],
        ],
        3.01,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
    // A ring ends where it begins.
    expect(
      simplified(
        [
          [0, 0],
          [4, 0],
          [4, 3],
          [0, 0],
        ],
        2,
      ),
    ).toEqual([
      [0, 0],
      [4, 0],
      [4, 3],
      [0, 0],
    ]);
    expect(
      simplified(
        [
          [0, 0],
          [1, 1],
        ],
        9,
      ),
    ).toEqual([
      [0, 0],
      [1, 1],
    ]);
  });

  test('spans the longer side of the box around it', () => {
    expect(
      spanOf([
        [1, 1],
        [4, 3],
      ]),
    ).toBe(3);
    expect(
      spanOf([
        [1, 1],
        [2, 8],
        [-1, 4],
      ]),
    ).toBe(7);
    expect(spanOf([])).toBe(0);
  });

  test('is written in steps from the first point', () => {
    expect(
      pathThrough(
        [
          [1, 2],
          [4, 0],
          [4, 5],
        ],
        true,
      ),
    ).toBe('M1 2l3-2 0 5z');
    expect(
      pathThrough(
        [
          [-1, -2],
          [0, 0],
        ],
        false,
      ),
    ).toBe('M-1 -2l1 2');
    expect(pathThrough([], true)).toBe('');
  });
});

describe('pins', () => {
  const pins = (...at: Point[]) => pinsOf(at.map((each, index) => ({ item: index, at: each })));

  test('are one from a distance below the least on, at the centre of all their items', () => {
    expect(pins([0, 0], [pinDistance, 0])).toHaveLength(2);
    expect(pins([0, 0], [pinDistance - 1, 0])).toEqual([{ x: 43, y: 0, items: [0, 1] }]);
    expect(pins([0, 0], [60, 0], [0, 60])).toEqual([{ x: 20, y: 20, items: [0, 1, 2] }]);
  });

  test('join the closest pair first; items keep their order', () => {
    // 80 and 100 become 90, which is near enough to 160.
    expect(pins([160, 0], [80, 0], [100, 0])).toEqual([{ x: 113, y: 0, items: [0, 1, 2] }]);
    expect(pins([200, 0], [0, 0], [20, 0])).toEqual([
      { x: 200, y: 0, items: [0] },
      { x: 10, y: 0, items: [1, 2] },
    ]);
  });
});

describe('the name of a pin', () => {
  const sheet = { width: 400, height: 200 };
  const label = (at: Point, text = 'ab', others: Point[] = []) => {
    const pins = [at, ...others].map(([x, y], index) => ({
      x,
      y,
      items: index === 0 ? [text] : [text, text],
    }));
    return labelsOf(pins, (item) => item, sheet).get(pins[0] as (typeof pins)[number]);
  };
  const wide = 2 * 0.56 * letterSize;

  test('stands on the right, else on the left, above, or below', () => {
    expect(label([100, 100])).toEqual({ text: 'ab', x: 130, y: 110, anchor: 'start' });
    expect(label([390, 100])).toMatchObject({ x: 360, anchor: 'end' });
    expect(label([200, 100], '灯'.repeat(12))).toMatchObject({ x: 200, y: 70, anchor: 'middle' });
    expect(label([200, 40], '灯'.repeat(12))).toMatchObject({ x: 200, y: 90, anchor: 'middle' });
    expect(label([200, 100], '灯'.repeat(15))).toBeUndefined();
  });

  test('may touch the edges of the sheet, and not go beyond them', () => {
    const last = 400 - 30 - wide;
    expect(label([Math.floor(last), 100])?.anchor).toBe('start');
    expect(label([Math.ceil(last) + 1, 100])?.anchor).toBe('end');
    expect(label([100, 14])?.anchor).toBe('start');
    expect(label([100, 13])?.y).toBe(13 + 10 + 40);
    expect(label([100, 186])?.anchor).toBe('start');
    expect(label([100, 187])?.y).toBe(187 + 10 - 40);
  });

  test('covers no other pin, and stands at those of one item only', () => {
    expect(label([100, 100], 'ab', [[150, 100]])?.anchor).toBe('end');
    expect(
      label([100, 100], 'ab', [
        [150, 100],
        [50, 100],
      ])?.anchor,
    ).toBe('middle');
    const two = { x: 100, y: 100, items: ['ab', 'cd'] };
    expect(labelsOf([two], (item) => item, sheet).size).toBe(0);
  });
});
