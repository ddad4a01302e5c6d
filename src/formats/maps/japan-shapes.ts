import source from '@svg-maps/japan';
import { type Point, pathThrough, spanOf, straightened } from './svg-outline.ts';

/** The package's own types lead to a package that is not there. */
const japan = source as { locations: readonly { id: string; path: string }[] };

/** Of our units, two are one of the source's: at the size of a page, somewhat less than a pixel each. */
const scale = 2;

/**
 * The rings of a path that consists of `m x,y dx,dy … z`. Points are moved to whole units, in the same way for both
 * neighbours of a border, so that nothing gapes; islets smaller than a dot are left out.
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
    // After `z` one stands where the ring began.
    [x, y] = points[0] ?? [x, y];
    return points.length > 0 ? [straightened(points.map(rounded))] : [];
  });
  const [largest = []] = rings.toSorted((a, b) => spanOf(b) - spanOf(a));
  return rings.filter((ring) => ring === largest || spanOf(ring) > 2 * scale);
}

const rounded = ([x, y]: Point): Point => [Math.round(x * scale), Math.round(y * scale)];

/** Prefectures by their names in Latin letters (`aichi`), each as its rings on a sheet of 876 × 1032. */
export const japanShapes: ReadonlyMap<string, readonly Point[][]> = shapes();

function shapes(): Map<string, Point[][]> {
  const rings = new Map(japan.locations.map(({ id, path }) => [id, ringsOf(path)]));
  // The source counts Amami to Okinawa; it is Kagoshima's.
  const isAmami = ([first]: readonly Point[]) => first !== undefined && first[1] < 2 * 452;
  const okinawa = rings.get('okinawa') ?? [];
  rings.get('kagoshima')?.push(...okinawa.filter(isAmami));
  rings.set(
    'okinawa',
    okinawa.filter((ring) => !isAmami(ring)),
  );
  return rings;
}

/** The same as the `d` of SVG paths (© Victor Cazanave, CC BY 4.0, simplified). */
export const japanOutlines: ReadonlyMap<string, string> = new Map(
  [...japanShapes].map(([id, rings]) => [id, rings.map((ring) => pathThrough(ring, true)).join('')]),
);
