import { codePoint, oddSpaces } from '../lib/invisible.ts';
import { keyIn } from './key-slips.ts';
import type { TextEdit } from './mended-text.ts';
import { type Line, linesAfter, linesUpTo, type Slip, type SlipRule } from './yaml-slip.ts';

const indentOf = (line: string) => /^\s*/.exec(line)?.[0] ?? '';
const oddIndentForm = new RegExp(`^( *)[${oddSpaces}]`, 'u');

/** A no-break or full-width space at the start of a line. */
export const oddIndent: SlipRule = (line, _code, text) => {
  const match = oddIndentForm.exec(line.text);
  if (!match) return undefined;
  const at = line.offset + (match[1]?.length ?? 0);
  const sign = line.text.slice(match[1]?.length);
  const run = [line, ...linesAfter(text, line, (next) => oddIndentForm.test(next))];
  const indent = new RegExp(`^[ ${oddSpaces}]*`, 'u');
  const corrections = correctionsToIndent(text, run, (each) => indent.exec(each)?.[0] ?? '', {
    wide: (each) => [...each].reduce((sum, letter) => sum + (letter === '\u3000' ? 2 : 1), 0),
    narrow: (each) => each.length,
  });
  const code = sign.startsWith('\u3000') ? 'full-width-space' : 'odd-indent';
  return {
    code,
    field: keyIn(line.text),
    details: { point: codePoint(sign) },
    offset: at,
    corrections,
    safe: true,
  };
};

/** A tab at the start of a line. */
export const tab: SlipRule = (line, yamlCode, text) => {
  const match = /^[ ]*\t/.exec(line.text);
  if (!match || !/TAB|INDENT|UNEXPECTED|MISSING/.test(yamlCode)) return undefined;
  const run = [line, ...linesAfter(text, line, (next) => /^ *\t/.test(next))];
  const corrections = correctionsToIndent(text, run, indentOf, {
    wide: (each) => each.replaceAll('\t', '  ').length,
    narrow: (each) => each.replaceAll('\t', '    ').length,
  });
  const offset = line.offset + match[0].length - 1;
  return { code: 'tab', field: keyIn(line.text), details: {}, offset, corrections, safe: true };
};

type Width = (indent: string) => number;

function correctionsToIndent(
  text: string,
  run: readonly Line[],
  indentIn: (line: string) => string,
  { wide, narrow }: { wide: Width; narrow: Width },
): TextEdit[][] {
  const above = linesUpTo(text, run[0]?.offset ?? 0)
    .slice(0, -1)
    .findLast((line) => line.text.trim() !== '');
  const sibling = indentOf(above?.text ?? '').length;
  return [wide, narrow, () => sibling, () => sibling + 2].map((width) =>
    run.map(({ text: line, offset }) => {
      const from = indentIn(line);
      return { offset, from, to: ' '.repeat(width(from)) };
    }),
  );
}

/** The parser reports an error on the line of `name: x` when a deeper line follows it; the second line is the one to move. */
export function badIndent(text: string, offset: number): Slip {
  const line = linesUpTo(text, offset).at(-1) ?? { text: '', offset: 0 };
  const [below] = linesAfter(text, line, () => true);
  const depth = (each: string) => indentOf(each).length;
  const deeper = below && below.text.trim() !== '' && depth(below.text) > depth(line.text);
  const moved = deeper && below.text.includes(':') ? below : line;
  const at = moved === line ? offset : moved.offset + depth(moved.text);
  const corrections = moved === line ? correctionsToMove(text, line) : correctionsToMove(text, moved);
  return { code: 'bad-indent', field: keyIn(moved.text), details: {}, offset: at, corrections };
}

// Nested lines are moved together with their parent line.
function correctionsToMove(text: string, line: Line): TextEdit[][] {
  const depth = indentOf(line.text).length;
  const run = [
    line,
    ...linesAfter(text, line, (next) => next.trim() !== '' && indentOf(next).length >= depth),
  ];
  const above = linesUpTo(text, line.offset)
    .slice(0, -1)
    .filter((each) => each.text.trim() !== '')
    .map((each) => indentOf(each.text).length)
    .reverse();
  return [...new Set(above)].slice(0, 3).map((wanted) =>
    run.map(({ text: each, offset }) => {
      const from = indentOf(each);
      return { offset, from, to: ' '.repeat(Math.max(0, from.length - depth + wanted)) };
    }),
  );
}
