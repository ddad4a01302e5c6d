import source from '@svg-maps/japan';
import { type Point, pathThrough, spanOf, straightened } from './svg-outline.ts';

/** The types of the package import another package, which is not installed. */
const japan = source as { locations: readonly { id: string; path: string }[] };

/** Units of the sheet per unit of the source; on a page, each is somewhat less than a pixel. */
const scale = 2;

/**
 * The rings of a path of the form `m x,y dx,dy … z`. Points are rounded to whole units, equally for both sides of a
 * border, so that no gap opens; islands smaller than a dot are left out.
 */
function ringsOf(path: string): Point[][] {
  let [x, y] = [0, 0];
  const rings = path.split('z').flatMap((ring) => {
    const steps = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)];
    const points = steps.map(([, dx, dy]): Point => {
      x += Number(dx);
      y += Number(dy);
      return [x, y];
    });
    // After `z` the current point is the start of the ring.
    [x, y] = points[0] ?? [x, y];
    return points.length > 0 ? [straightened(points.map(rounded))] : [];
  });
  const [largest = []] = rings.toSorted((a, b) => spanOf(b) - spanOf(a));
  return rings.filter((ring) => ring === largest || spanOf(ring) > 2 * scale);
}

const rounded = ([x, y]: Point): Point => [Math.round(x * scale), Math.round(y * scale)];

let made: ReadonlyMap<string, readonly Point[][]> | undefined;

/** Prefectures by their names in Latin letters (`aichi`), each as rings on a sheet of 876 × 1032 units. */
export function japanShapes(): ReadonlyMap<string, readonly Point[][]> {
  // On demand: modules that need no map import this one, too.
  made ??= shapes();
  return made;
}

function shapes(): Map<string, Point[][]> {
  const rings = new Map(japan.locations.map(({ id, path }) => [id, ringsOf(path)]));
  // The source draws Amami as a part of Okinawa; it belongs to Kagoshima.
  const isAmami = ([first]: readonly Point[]) => first !== undefined && first[1] < 2 * 452;
  const okinawa = rings.get('okinawa') ?? [];
  rings.get('kagoshima')?.push(...okinawa.filter(isAmami));
  rings.set(
    'okinawa',
    okinawa.filter((ring) => !isAmami(ring)),
  );
  return rings;
}

/** The same outlines as the `d` of SVG paths (© Victor Cazanave, CC BY 4.0, simplified). */
export const japanOutlines = (): ReadonlyMap<string, string> =>
  new Map(
    [...japanShapes()].map(([id, rings]) => [id, rings.map((ring) => pathThrough(ring, true)).join('')]),
  );
