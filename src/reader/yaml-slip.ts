import type { ProblemCode } from '../strings/problems/codes.ts';
import type { TextEdit } from './mended-text.ts';

/** Something that is written otherwise than YAML wants it, with the place where it stands. */
export interface Slip {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
  offset: number;
  /** Ways to mend it, the likeliest first; the first after which the text can be read further is taken. */
  ways?: TextEdit[][];
  /** A way to put right what can be read as it is. */
  offer?: TextEdit[];
  /** True when nothing else can have been meant. */
  safe?: boolean;
}

/** A line of a text, without its end. */
export interface Line {
  text: string;
  /** Where it begins. */
  offset: number;
}

/** All lines of a text up to the one that holds `offset`. */
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

/** The lines of a text that follow `line` directly and are `alike`. */
export function linesAfter(
  text: string,
  { offset, text: first }: Line,
  alike: (line: string) => boolean,
): Line[] {
  const found: Line[] = [];
  let start = offset + first.length + 1;
  while (start < text.length) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end < 0 ? text.length : end);
    if (!alike(line)) break;
    found.push({ text: line, offset: start });
    start += line.length + 1;
  }
  return found;
}

/** What looks for one kind of slip on one line of `text`; `yamlCode` is what the parser complained of, or empty. */
export type SlipRule = (line: Line, yamlCode: string, text: string) => Slip | undefined;
