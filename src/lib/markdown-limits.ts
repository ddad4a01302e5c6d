import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Limits of one text, since Markdown parsers take quadratic time for adjacent marks, and more for nesting;
 * docs/security.md lists them. The largest real text we know has 350 lines and 1,800 marks.
 */
export const markdownLimits = {
  lines: 4_000,
  /** Characters that may begin a construct: `*`, `[`, `<`, `|` … */
  marks: 10_000,
  /** UTF-16 units. */
  length: 500_000,
  /** Nesting of lists, quotes and HTML elements: beyond it, parsers run out of stack. */
  depth: 100,
  /** Marks in one paragraph or table cell. */
  marksTogether: 2_000,
} as const;

/** Thrown for a text beyond one of the limits, before it costs time. Lines and columns count from 1. */
export class MarkdownLimit extends Error {
  readonly code: 'too-deep' | 'too-many-marks' | 'text-too-long';
  readonly line: number;
  readonly column: number;

  constructor(code: MarkdownLimit['code'], { line, column }: { line: number; column: number }) {
    super(code);
    this.name = 'MarkdownLimit';
    this.code = code;
    this.line = line;
    this.column = column;
  }
}

/** Counts lines and marks of a text. If `marks` is below `marksTogether`, so is that of every paragraph. */
export function measureMarkdown(text: string): { lines: number; marks: number } {
  return { lines: count(text, /\n/g), marks: count(text, /[*_~`[\]<>|&!\\(){}$@^="]/g) };
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Throws a MarkdownLimit for a text whose total size is too large. */
export function refuseTooLong(text: string): void {
  // A shorter text cannot exceed any limit.
  if (text.length < markdownLimits.lines) return;
  const { lines, marks } = measureMarkdown(text);
  const top = { line: 1, column: 1 };
  if (lines > markdownLimits.lines || text.length > markdownLimits.length)
    throw new MarkdownLimit('text-too-long', top);
  if (marks > markdownLimits.marks) throw new MarkdownLimit('too-many-marks', top);
}

/** Remark plugin that throws a MarkdownLimit before costly constructs are parsed. It must be the last plugin. */
export function remarkLimits(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(limits());
}

const inText = '*_~`[]<!&\\';
const atLineStart = '>*+-0123456789';

// micromark asks the extension that was added last first: these constructs only count, never match, and let the others
// continue.
function limits(): Extension {
  return { text: forEach(inText, marksPerText()), document: forEach(atLineStart, nestingDepth()) };
}

const forEach = (marks: string, construct: Construct) =>
  Object.fromEntries([...marks].map((mark) => [mark.charCodeAt(0), construct]));

function marksPerText(): Construct {
  // Each text has its own tokenize context; the cost grows with the square of its marks.
  const counts = new WeakMap<TokenizeContext, number>();
  return counting((context) => {
    const marks = (counts.get(context) ?? 0) + 1;
    counts.set(context, marks);
    if (marks > markdownLimits.marksTogether) throw new MarkdownLimit('too-many-marks', context.now());
  });
}

function nestingDepth(): Construct {
  const levels = new WeakMap<TokenizeContext, { line: number; column: number; depth: number }>();
  return counting((context) => {
    const { line, column } = context.now();
    const before = levels.get(context);
    const isFurther = before?.line === line && column > before.column;
    // micromark tries each position twice: to test whether a list begins, and to begin it.
    if (before?.line === line && !isFurther) return;
    const depth = isFurther ? before.depth + 1 : 1;
    levels.set(context, { line, column, depth });
    if (depth > markdownLimits.depth) throw new MarkdownLimit('too-deep', { line, column });
  });
}

function counting(check: (context: TokenizeContext) => void): Construct {
  return {
    // `previous` returning false keeps micromark from splitting text at this character.
    previous: () => false,
    tokenize(_effects, _ok, nok) {
      return (code: Code): State | undefined => {
        check(this);
        return nok(code);
      };
    },
  };
}
