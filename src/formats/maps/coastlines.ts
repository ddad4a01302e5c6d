import { type GeoPermissibleObjects, geoPath } from 'd3-geo';
import { borderLines, landShape } from './country-shapes.ts';
import type { View } from './map-projection.ts';
import { type Point, pathThrough, simplified, spanOf, straightened } from './svg-outline.ts';

/** The land of a view and the borders in it, each as the `d` of an SVG path. */
export interface Coasts {
  land: string;
  borders: string;
}

/** The most characters in a map's paths; above it, lines are simplified further. */
const maxLength = 28_000;

/** Coasts and borders, as detailed as `maxLength` allows. */
export function coastsOf(view: View): Coasts {
  const [land, borders] = [linesOf(landShape(), view), linesOf(borderLines(), view)];
  for (let tolerance = 1; ; tolerance *= 1.3) {
    const drawn = { land: pathOf(land, tolerance), borders: pathOf(borders, tolerance) };
    if (drawn.land.length + drawn.borders.length <= maxLength) return drawn;
  }
}

interface Line {
  points: Point[];
  isRing: boolean;
}

function linesOf(shape: GeoPermissibleObjects, { projection }: View): Line[] {
  const lines: Line[] = [];
  geoPath(projection, {
    beginPath: () => {},
    moveTo: (x, y) => lines.push({ points: [[x, y]], isRing: false }),
    lineTo: (x, y) => lines.at(-1)?.points.push([x, y]),
    closePath: () => {
      const ring = lines.at(-1);
      if (ring) ring.isRing = true;
    },
    arc: () => {},
  })(shape);
  return lines;
}

/** Lines in whole units, without islands smaller than a dot. */
function pathOf(lines: readonly Line[], tolerance: number): string {
  return lines
    .map(({ points, isRing }) => ({
      isRing,
      points: straightened(simplified(points, tolerance).map(rounded)),
    }))
    .filter(
      ({ points, isRing }) =>
        points.length > (isRing ? 2 : 1) && spanOf(points) > (isRing ? 4 * tolerance : 0),
    )
    .map(({ points, isRing }) => pathThrough(points, isRing))
    .join('');
}

const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];
