import type { ProblemCode } from '../../strings/problems/codes.ts';

/** Thrown by the rooms of this folder where a drawing may not be shown; `readDrawing` catches it. */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly details: Record<string, string>;
  constructor(code: ProblemCode, details: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** A drawing that could run something, ask another place for something, or that browsers read in a way of their own. */
export const unsafe = (found: string) => new Refused('image-unsafe', { found: shortened(found) });

/** A drawing that would keep those who show it at work for too long. */
export const tooComplex = (found: string) => new Refused('image-too-complex', { found: shortened(found) });

// What a stranger wrote goes into a message of one line.
const shortened = (text: string) => text.slice(0, 200).replace(/\s+/g, ' ').trim().slice(0, 60);
