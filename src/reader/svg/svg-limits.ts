import { tooComplex } from './svg-refused.ts';

/** The largest numbers that steps of filters may have where their work grows with them. */
const limits: Record<string, number> = { numOctaves: 16, stdDeviation: 1000, radius: 200, order: 16 };

/** Throws `Refused` for a number that would keep those who draw a filter at work for too long. */
export function checkLimit(attribute: string, value: string): void {
  const most = limits[attribute];
  if (most !== undefined && value.split(/[\s,;]+/).some((part) => Number(part) > most))
    throw tooComplex(`${attribute}="${value}"`);
}
