import { once } from '../../lib/once-per-object.ts';
import type { Spot } from './country-at-place.ts';
import { japanShapes } from './japan-shapes.ts';
import type { Point } from './svg-outline.ts';

/**
 * How the drawing of Japan maps to the globe: a Mercator projection, fitted to the coasts of the four main islands,
 * accurate to about 8 km (four units).
 */
const perDegree = { x: 39.43, y: -39.31 };
const origin = { x: -4875.6, y: 2014.2 };

/** No other prefecture may be nearer than this to a place (in units: 12 km), because the drawing is not exact. */
const uncertainty = 5;

const surroundingPoints: Point[] = [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
  const angle = (eighth * Math.PI) / 4;
  return [uncertainty * Math.cos(angle), uncertainty * Math.sin(angle)];
});

/** The prefecture of a place (`aichi`), from the drawing; undefined near a border and outside of Japan. */
export function prefectureAt({ lat, lon }: Spot): string | undefined {
  const mercator = (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
  const [x, y] = [origin.x + perDegree.x * lon, origin.y + perDegree.y * mercator];
  const found = new Set(
    [[0, 0] as const, ...surroundingPoints].flatMap(([dx, dy]) => shapesAt([x + dx, y + dy])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const shapesAt = (point: Point) =>
  [...japanShapes()].flatMap(([id, rings]) =>
    rings.some((ring) => isInBounds(point, ring) && isInside(point, ring)) ? [id] : [],
  );

const boundsOf = once((ring: readonly Point[]) => ({
  west: Math.min(...ring.map(([x]) => x)),
  east: Math.max(...ring.map(([x]) => x)),
  north: Math.min(...ring.map(([, y]) => y)),
  south: Math.max(...ring.map(([, y]) => y)),
}));

/** Whether a point is in the rectangle around a ring: most rings are far away. */
function isInBounds([x, y]: Point, ring: readonly Point[]): boolean {
  const { west, east, north, south } = boundsOf(ring);
  return x >= west && x <= east && y >= north && y <= south;
}

/** Whether a point is in a ring, by the even-odd rule: a ray to the east crosses the ring an odd number of times. */
function isInside([x, y]: Point, ring: readonly Point[]): boolean {
  const crossings = ring.filter(([fromX, fromY], index) => {
    const [toX, toY] = ring[(index + 1) % ring.length] ?? [fromX, fromY];
    return fromY > y !== toY > y && x < fromX + ((toX - fromX) * (y - fromY)) / (toY - fromY);
  });
  return crossings.length % 2 === 1;
}
