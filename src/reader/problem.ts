import path from 'node:path';
import { type ProblemCode, warningCodes } from '../strings/problems/codes.ts';

/** A place in a file; lines and columns count from 1, columns in UTF-16 units. */
export interface Position {
  line: number;
  column: number;
}

/** A place of a file, as it is on disk, where `to` should stand instead of `from`; neither goes over the end of its line. */
export interface Edit extends Position {
  from: string;
  to: string;
}

/** How a program can put a Problem right. */
export interface Repair {
  edits: Edit[];
  /** True when nothing else can have been meant: `check --fix` writes these. Others are offered to people only. */
  safe: boolean;
}

/** Something in content/ that should be put right, without words yet: `report.ts` finds them. */
export interface Problem extends Position {
  /** The file as people know it: relative to the working folder where it lies in it. */
  file: string;
  /** The field, as in `sessions[0].speakers`; empty when the whole file is meant. */
  field: string;
  code: ProblemCode;
  /** What fills the gaps of the message. */
  details: Record<string, string>;
  repair?: Repair;
}

/** An `error` must be put right before anything is published; a `warning` is told, and nothing waits for it. */
export type Severity = 'error' | 'warning';

const warnings: ReadonlySet<ProblemCode> = new Set(warningCodes);

export const severityOf = ({ code }: Pick<Problem, 'code'>): Severity =>
  warnings.has(code) ? 'warning' : 'error';

/** The Problems that must be put right. */
export const errorsIn = (problems: readonly Problem[]): Problem[] =>
  problems.filter((problem) => severityOf(problem) === 'error');

/** Thrown where content with Problems would have to be used. Whoever shows it, shows the place in content/, not in our source. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];
  /** The place of the first Problem, where Vite's and Astro's overlays look for it; `file` is absolute. */
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

/** Problems in the order people read files. */
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

/** A path as people write it: `sessions[0].speakers`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('');
}
