import { tooComplex } from './svg-refused.ts';

/** Maximum values of filter attributes whose rendering cost grows with them. */
const limits: Record<string, number> = { numOctaves: 16, stdDeviation: 1000, radius: 200, order: 16 };

/** Throws `Refused` for a filter attribute whose value would make rendering too slow. */
export function checkLimit(attribute: string, value: string): void {
  const maximum = limits[attribute];
  if (maximum !== undefined && value.split(/[\s,;]+/).some((part) => Number(part) > maximum))
    throw tooComplex(`${attribute}="${value}"`);
}
