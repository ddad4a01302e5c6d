import { oddIndent, tab } from './indent-slips.ts';
import { keyIn, noSpaceAfterColon, oddColon, oddGap } from './key-slips.ts';
import { valueSlips } from './value-slips.ts';
import { linesUpTo, type Slip, type SlipRule } from './yaml-slip.ts';

const rules: SlipRule[] = [oddColon, oddIndent, oddGap, tab, ...valueSlips, noSpaceAfterColon];

/** The slip behind a YAML error: on its line or, since parsers notice late, on one of the two lines before. */
export function findSlip(text: string, offset: number, yamlCode: string): Slip | undefined {
  const lines = linesUpTo(text, offset).slice(-3).reverse();
  for (const rule of rules) {
    for (const line of lines) {
      const slip = rule(line, yamlCode, text);
      if (slip) return slip;
    }
  }
  return undefined;
}

/** The first slip of a key in a text that is not a map at all, or on the line that contains `offset`. */
export function findKeySlip(text: string, offset?: number): Slip | undefined {
  const lines = linesUpTo(text, offset ?? text.length);
  for (const line of offset === undefined ? lines : lines.slice(-1)) {
    const slip = oddColon(line, '', text) ?? oddGap(line, '', text) ?? noSpaceAfterColon(line, '', text);
    if (slip) return slip;
  }
  return undefined;
}

/** A slip for a wide space that YAML treats as a letter: before a key, or after a dash. */
export function oddSpaceSlip(text: string, offset: number): Slip | undefined {
  const line = linesUpTo(text, offset).at(-1);
  return line && (oddIndent(line, '', text) ?? oddGap(line, '', text));
}

/** The key at the start of a line; empty when there is none. */
export function keyAt(text: string, offset: number): string {
  return keyIn(linesUpTo(text, offset).at(-1)?.text ?? '');
}
