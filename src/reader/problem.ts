import path from 'node:path';
import { type ProblemCode, warningCodes } from '../strings/problems/problem-codes.ts';

/** A position in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A replacement in a file as it is on disk: `from` becomes `to`; both are within one line. */
export interface Edit extends Position {
  from: string;
  to: string;
}

/** An automatic correction of a Problem. */
export interface Repair {
  edits: Edit[];
  /** True when there is no other possible meaning: `check --fix` only applies these. Others are suggestions. */
  safe: boolean;
}

/** Something in content/ that should be corrected. It holds codes, not words; `report-problems.ts` adds those. */
export interface Problem extends Position {
  /** Path of the file for people: relative to the working directory when it is inside. */
  file: string;
  /** The field, as in `sessions[0].speakers`; empty for the whole file. */
  field: string;
  code: ProblemCode;
  /** Values for the placeholders of the message. */
  details: Record<string, string>;
  repair?: Repair;
}

/** An `error` prevents publishing; a `warning` is only reported. */
export type Severity = 'error' | 'warning';

const warnings: ReadonlySet<ProblemCode> = new Set(warningCodes);

export const severityOf = ({ code }: Pick<Problem, 'code'>): Severity =>
  warnings.has(code) ? 'warning' : 'error';

/** The Problems that prevent publishing. */
export const errorsIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => severityOf(problem) === 'error');

/** Thrown when content with errors would have to be used. Error overlays show the position in content/, not in our source. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  /** Position of the first Problem, in the form that the overlays of Vite and Astro expect; `file` is absolute. */
  readonly loc: (Position & { file: string }) | undefined;

  constructor(problems: readonly Problem[], message: string) {
    super(message);
    this.name = 'ContentError';
    this.problems = problems;
    const [first] = problems;
    if (!first) return;
    const { line, column } = first;
    this.loc = { file: path.resolve(first.file), line, column };
    this.stack = `${this.name}: ${message}\n    at content (${this.loc.file}:${line}:${column})`;
  }
}

/** Problems sorted by file and position. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...problems].sort(
    (a, b) =>
      order(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      order(a.code, b.code) ||
      order(a.field, b.field),
  );
}

/** A path in readable form: `sessions[0].speakers`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
