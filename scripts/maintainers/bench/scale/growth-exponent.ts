/** A measurement: the size of what was measured, and what it took. */
export interface Point {
  size: number;
  value: number;
}

/**
 * The exponent b of value = a × size^b that fits the points best (least squares over the logarithms of both): 1 means that
 * twice the size takes twice as much. Undefined for fewer than two sizes; points must be positive.
 */
export function growthExponent(points: readonly Point[]): number | undefined {
  const logs = points.map(({ size, value }) => ({ x: Math.log(size), y: Math.log(value) }));
  const mean = (of: (log: (typeof logs)[number]) => number) =>
    logs.reduce((sum, log) => sum + of(log), 0) / logs.length;
  const [meanX, meanY] = [mean(({ x }) => x), mean(({ y }) => y)];
  const spread = logs.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  if (spread === 0) return undefined;
  return logs.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
}
