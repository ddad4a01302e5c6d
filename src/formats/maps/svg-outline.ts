/** Compact outlines for maps: whole numbers, no redundant points. */

export type Point = readonly [x: number, y: number];

/** Without redundant points: those equal to the one before, or on the line between their neighbours. */
export function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    while (kept.length > 0 && isRedundant(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function isRedundant(before: Point | undefined, at: Point | undefined, after: Point): boolean {
  if (!at) return false;
  if (at[0] === after[0] && at[1] === after[1]) return true;
  if (!before) return false;
  const [ax, ay] = [at[0] - before[0], at[1] - before[1]];
  const [bx, by] = [after[0] - at[0], after[1] - at[1]];
  return ax * by === ay * bx && ax * bx + ay * by >= 0;
}

/** A simplified line (Ramer–Douglas–Peucker): without points nearer than `tolerance` to the line between kept ones. */
export function simplified(points: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const distances = points.map((point) => distanceFrom(point, first, last));
  const far = distances.indexOf(Math.max(...distances));
  if ((distances[far] ?? 0) < tolerance) return [first, last];
  return [
    ...simplified(points.slice(0, far + 1), tolerance).slice(0, -1),
    ...simplified(points.slice(far), tolerance),
  ];
}

/** The distance of a point from a line segment; from `first` where both ends are equal. */
function distanceFrom([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(x - fromX, y - fromY);
  const along = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length ** 2));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy);
}

/** The longer side of the box around points. */
export function spanOf(points: readonly Point[]): number {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  if (points.length === 0) return 0;
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

/** The `d` of an SVG path through whole-numbered points, closed if it is a ring. */
export function pathThrough(points: readonly Point[], isRing: boolean): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  const steps = rest.map(([toX, toY]) => {
    const step = [toX - x, toY - y];
    [x, y] = [toX, toY];
    return step.join(' ');
  });
  return `M${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${isRing ? 'z' : ''}`;
}
