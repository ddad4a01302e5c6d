import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Parsers of Markdown take quadratic time for marks that stand close together, and more for what is nested. These are the
 * limits of one text; docs/security.md names them. The largest real text we know has 350 lines and 1,800 marks.
 */
export const markdownLimits = {
  lines: 4_000,
  /** Characters that may begin something: `*`, `[`, `<`, `|` … */
  marks: 10_000,
  /** UTF-16 units. */
  length: 500_000,
  /** Lists, quotes and HTML elements in each other: no reader could follow, and parsers run out of stack. */
  depth: 100,
  /** Marks in one paragraph or table cell. */
  marksTogether: 2_000,
} as const;

/** A text beyond one of the limits; thrown before it costs anything. Lines and columns count from 1. */
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

/** How much there is in a text that makes parsers work. What stays below `marksTogether` here does so in every paragraph. */
export function measureMarkdown(text: string): { lines: number; marks: number } {
  return { lines: count(text, /\n/g), marks: count(text, /[*_~`[\]<>|&!\\(){}$@^="]/g) };
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Throws a MarkdownLimit for a text that is too large as a whole. */
export function refuseTooLong(text: string): void {
  // Nothing shorter can be beyond them.
  if (text.length < markdownLimits.lines) return;
  const { lines, marks } = measureMarkdown(text);
  const top = { line: 1, column: 1 };
  if (lines > markdownLimits.lines || text.length > markdownLimits.length)
    throw new MarkdownLimit('text-too-long', top);
  if (marks > markdownLimits.marks) throw new MarkdownLimit('too-many-marks', top);
}

/** A remark plugin that refuses, with a MarkdownLimit, what would take long before it does. It must be the last one. */
export function remarkLimits(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push(limits());
}

const inText = '*_~`[]<!&\\';
const atLineStart = '>*+-0123456789';

// What is added last is asked first: each construct counts, matches nothing, and lets the others go on.
function limits(): Extension {
  return { text: forEach(inText, together()), document: forEach(atLineStart, nested()) };
}

const forEach = (marks: string, construct: Construct) =>
  Object.fromEntries([...marks].map((mark) => [mark.charCodeAt(0), construct]));

function together(): Construct {
  // A text has a context of its own; what it costs grows with the square of its marks.
  const counts = new WeakMap<TokenizeContext, number>();
  return counting((context) => {
    const marks = (counts.get(context) ?? 0) + 1;
    counts.set(context, marks);
    if (marks > markdownLimits.marksTogether) throw new MarkdownLimit('too-many-marks', context.now());
  });
}

function nested(): Construct {
  const levels = new WeakMap<TokenizeContext, { line: number; column: number; depth: number }>();
  return counting((context) => {
    const { line, column } = context.now();
    const before = levels.get(context);
    const isFurther = before?.line === line && column > before.column;
    // A place is looked at twice: to see whether a list begins, and to begin it.
    if (before?.line === line && !isFurther) return;
    const depth = isFurther ? before.depth + 1 : 1;
    levels.set(context, { line, column, depth });
    if (depth > markdownLimits.depth) throw new MarkdownLimit('too-deep', { line, column });
  });
}

function counting(look: (context: TokenizeContext) => void): Construct {
  return {
    // Where nothing else may begin, no text is to be cut for it.
    previous: () => false,
    tokenize(_effects, _ok, nok) {
      return (code: Code): State | undefined => {
        look(this);
        return nok(code);
      };
    },
  };
}
