import source from '@svg-maps/japan';

/** The package's own types lead to a package that is not there. */
const japan = source as { locations: readonly { id: string; path: string }[] };

/** Of our units, two are one of the source's: at the size of a page, somewhat less than a pixel each. */
const scale = 2;

type Point = readonly [x: number, y: number];

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

/** Without points that say nothing: the same again, or on the line between the two beside them. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 0 && turnsNot(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function turnsNot(before: Point | undefined, at: Point | undefined, after: Point): boolean {
  if (!at) return false;
  if (at[0] === after[0] && at[1] === after[1]) return true;
  if (!before) return false;
  const [ax, ay] = [at[0] - before[0], at[1] - before[1]];
  const [bx, by] = [after[0] - at[0], after[1] - at[1]];
  return ax * by === ay * bx && ax * bx + ay * by >= 0;
}

/** The longer side of the box around a ring. */
function spanOf(ring: readonly Point[]): number {
  const span = (sides: readonly number[]) => Math.max(...sides) - Math.min(...sides);
  return ring.length === 0 ? 0 : Math.max(span(ring.map(([x]) => x)), span(ring.map(([, y]) => y)));
}

function written(ring: readonly Point[]): string {
  const [first, ...rest] = ring;
  if (!first) return '';
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step.join(' ');
  });
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/**
 * Prefectures by their names in Latin letters (`aichi`), each as the `d` of an SVG path within a sheet of 876 × 1032
 * (© Victor Cazanave, CC BY 4.0, simplified).
 */
export const japanOutlines: ReadonlyMap<string, string> = outlines();

function outlines(): Map<string, string> {
  const rings = new Map(japan.locations.map(({ id, path }) => [id, ringsOf(path)]));
  // The source counts Amami to Okinawa; it is Kagoshima's.
  const isAmami = ([first]: readonly Point[]) => first !== undefined && first[1] < 2 * 452;
  const okinawa = rings.get('okinawa') ?? [];
  rings.get('kagoshima')?.push(...okinawa.filter(isAmami));
  rings.set(
    'okinawa',
    okinawa.filter((ring) => !isAmami(ring)),
  );
  return new Map([...rings].map(([id, each]) => [id, each.map(written).join('')]));
}
