import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import type { TextEdit } from './mended-text.ts';

/** Text that YAML does not read as it was meant, with its offset. */
export interface Slip {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
  offset: number;
  /** Possible corrections, the likeliest first; the first after which the text can be parsed further is applied. */
  corrections?: TextEdit[][];
  /** A correction of text that YAML can also read as it is. */
  optionalCorrection?: TextEdit[];
  /** True when there is no other possible meaning. */
  safe?: boolean;
}

/** A line of a text, without its line break. */
export interface Line {
  text: string;
  /** Offset of its start. */
  offset: number;
}

/** All lines of a text up to the one that contains `offset`. */
export function linesUpTo(text: string, offset: number): Line[] {
  const end = text.indexOf('\n', offset);
  let start = 0;
  return text
    .slice(0, end < 0 ? text.length : end)
    .split('\n')
    .map((line) => {
      const found = { text: line, offset: start };
      start += line.length + 1;
      return found;
    });
}

/** The lines directly after `line` for which `matches` is true. */
export function linesAfter(
  text: string,
  { offset, text: first }: Line,
  matches: (line: string) => boolean,
): Line[] {
  const found: Line[] = [];
  let start = offset + first.length + 1;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (!matches(line)) break;
    found.push({ text: line, offset: start });
    start += line.length + 1;
  }
  return found;
}

/** Detects one kind of slip on a line of `text`; `yamlCode` is the parser's error code, or empty. */
export type SlipRule = (line: Line, yamlCode: string, text: string) => Slip | undefined;
