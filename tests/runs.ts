/**
 * How often a property is tried. Everybody tries the same cases, so that a run can be repeated; KAIRAN_FUZZ=20 tries
 * twenty times as many, other ones each time.
 */
export function runs(numRuns: number): { numRuns: number; seed?: number } {
  const more = Number(process.env.KAIRAN_FUZZ || 0);
  return more > 0 ? { numRuns: numRuns * more } : { numRuns, seed: 20_261_121 };
}
