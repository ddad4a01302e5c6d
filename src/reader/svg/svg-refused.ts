import type { ProblemCode } from '../../strings/problems/problem-codes.ts';

/** Thrown by the modules of this folder for an SVG that may not be published; `readDrawing` catches it. */
export class Refused extends Error {
  readonly code: ProblemCode;
  readonly details: Record<string, string>;
  constructor(code: ProblemCode, details: Record<string, string> = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

/** For an SVG that could run scripts, load other addresses, or that browsers parse differently. */
export const unsafe = (found: string) => new Refused('image-unsafe', { found: shortened(found) });

/** For an SVG that would take too long to render. */
export const tooComplex = (found: string) => new Refused('image-too-complex', { found: shortened(found) });

// Untrusted text is shortened to fit a message of one line.
const shortened = (text: string) => text.slice(0, 200).replace(/\s+/g, ' ').trim().slice(0, 60);
