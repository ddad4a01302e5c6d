/** A replacement in a text: `from` stands at `offset`, and `to` replaces it. */
export interface TextEdit {
  offset: number;
  from: string;
  to: string;
}

/** A text with corrections applied, which can map offsets back to the original. */
export class MendedText {
  readonly text: string;
  /** The original text. */
  readonly written: string;
  readonly #rounds: readonly TextEdit[][];

  private constructor(text: string, written: string, rounds: readonly TextEdit[][]) {
    this.text = text;
    this.written = written;
    this.#rounds = rounds;
  }

  static of(text: string): MendedText {
    return new MendedText(text, text, []);
  }

  /** Applies further edits; their offsets refer to `text`, and they must not overlap. */
  with(edits: readonly TextEdit[]): MendedText {
    const sorted = edits.map(shortest).sort((a, b) => a.offset - b.offset);
    let mended = '';
    let at = 0;
    for (const { offset, from, to } of sorted) {
      mended += this.text.slice(at, offset) + to;
      at = offset + from.length;
    }
    return new MendedText(mended + this.text.slice(at), this.written, [...this.#rounds, sorted]);
  }

  /** The offset in `written` that corresponds to an offset in `text`. */
  origin(offset: number): number {
    return this.#rounds.reduceRight(before, offset);
  }

  /** The offset in `text` that corresponds to an offset in `written`. */
  now(offset: number): number {
    return this.#rounds.reduce(after, offset);
  }

  /** An edit of `text` as an edit of `written`. */
  editOfWritten({ offset, from, to }: TextEdit): TextEdit {
    const start = this.origin(offset);
    return { offset: start, from: this.written.slice(start, this.origin(offset + from.length)), to };
  }
}

/** The edit without a common prefix and suffix, so that offsets within them can still be mapped. */
function shortest({ offset, from, to }: TextEdit): TextEdit {
  const most = Math.min(from.length, to.length);
  let start = 0;
  while (start < most && from[start] === to[start]) start++;
  let end = 0;
  while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
  const middle = (text: string) => text.slice(start, text.length - end);
  return { offset: offset + start, from: middle(from), to: middle(to) };
}

function before(offset: number, edits: readonly TextEdit[]): number {
  let longer = 0;
  for (const { offset: at, from, to } of edits) {
    const start = at + longer;
    if (offset < start) break;
    if (offset < start + to.length) return at + Math.min(offset - start, from.length);
    longer += to.length - from.length;
  }
  return offset - longer;
}

function after(offset: number, edits: readonly TextEdit[]): number {
  let longer = 0;
  for (const { offset: at, from, to } of edits) {
    if (offset < at) break;
    if (offset < at + from.length) return at + longer + Math.min(offset - at, to.length);
    longer += to.length - from.length;
  }
  return offset + longer;
}
