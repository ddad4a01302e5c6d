import { readFileSync } from 'node:fs';
import path from 'node:path';
import { collections } from '../../src/collections/register.ts';
import type { Edit, Problem } from '../../src/reader/problem.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { checkAll } from '../../src/site/check-everything.ts';

/** An edit of a file with the Problem that it fixes. */
export interface Fix extends Edit {
  file: string;
  problem: Problem;
}

/** A file with its safe repairs applied. */
export interface FixedFile {
  /** Path of the file for people. */
  file: string;
  absolute: string;
  before: Buffer;
  after: Buffer;
}

/** What `check --fix` would write: files with edits, and the Problems that remain. */
export interface Plan {
  files: FixedFile[];
  fixes: Fix[];
  left: Problem[];
}

// A repair may reveal further Problems, in text that could not be read before. Each round applies at least one repair.
const maxRounds = 50;

/** Applies all safe repairs in memory, until a second run would find none. The rest of the files is unchanged byte by byte. */
export function planFixes(folder: string): Plan {
  const texts = new Map<string, Buffer>();
  const before = new Map<string, Buffer>();
  const fixes: Fix[] = [];
  for (let round = 0; ; round++) {
    const problems = checkAll(readContent(folder, collections, texts));
    const made = round < maxRounds ? repairOnce(problems, texts, before) : [];
    fixes.push(...made);
    if (made.length === 0) {
      const files = [...before].map(([absolute, bytes]) => ({
        file: fixes.find(({ file }) => path.resolve(file) === absolute)?.file ?? absolute,
        absolute,
        before: bytes,
        after: texts.get(absolute) ?? bytes,
      }));
      return { files, fixes, left: problems };
    }
  }
}

function repairOnce(
  problems: readonly Problem[],
  texts: Map<string, Buffer>,
  before: Map<string, Buffer>,
): Fix[] {
  const safe = problems.filter(({ repair }) => repair?.safe && repair.edits.length > 0);
  const byFile = Map.groupBy(safe, ({ file }) => path.resolve(file));
  return [...byFile].flatMap(([absolute, found]) => {
    const bytes = texts.get(absolute) ?? readFileSync(absolute);
    const text = new WrittenText(bytes.toString('utf8'));
    const made = found.flatMap((problem) => {
      const edits = problem.repair?.edits ?? [];
      return text.make(edits) ? edits.map((edit) => ({ ...edit, file: problem.file, problem })) : [];
    });
    if (made.length === 0) return [];
    if (!before.has(absolute)) before.set(absolute, bytes);
    texts.set(absolute, Buffer.from(text.text()));
    return made;
  });
}

/** A file split into lines, with its line endings and byte order mark. */
class WrittenText {
  readonly #mark: string;
  readonly #parts: string[];
  readonly #done = new Map<number, Edit[]>();

  constructor(text: string) {
    this.#mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    // Lines have even indexes, their line endings odd ones.
    this.#parts = text.slice(this.#mark.length).split(/(\r\n|\r|\n)/);
  }

  /** Applies edits to the original text, all or none of them: none when they overlap an earlier edit. */
  make(edits: readonly Edit[]): boolean {
    const fits = edits.every(
      (edit) => this.#lineOf(edit).startsWith(edit.from, edit.column - 1) && this.#isFree(edit),
    );
    if (fits)
      for (const edit of edits) this.#done.set(edit.line, [...(this.#done.get(edit.line) ?? []), edit]);
    return fits;
  }

  text(): string {
    const parts = [...this.#parts];
    for (const [line, edits] of this.#done) {
      const sorted = [...edits].sort((a, b) => b.column - a.column);
      parts[(line - 1) * 2] = sorted.reduce(
        (text, { column, from, to }) => text.slice(0, column - 1) + to + text.slice(column - 1 + from.length),
        this.#lineOf({ line }),
      );
    }
    return this.#mark + parts.join('');
  }

  #lineOf = ({ line }: Pick<Edit, 'line'>) => this.#parts[(line - 1) * 2] ?? '';

  #isFree({ line, column, from }: Edit): boolean {
    return (this.#done.get(line) ?? []).every(
      (other) => column + from.length < other.column || other.column + other.from.length < column,
    );
  }
}
