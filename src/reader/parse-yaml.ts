import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../collections/visit-fields.ts';
import { once } from '../lib/once-per-object.ts';
import type { ProblemCode } from '../strings/problems/codes.ts';
import { LineStarts } from './line-starts.ts';
import { MendedText, type TextEdit } from './mended-text.ts';
import type { Position, Repair } from './problem.ts';
import { sourceIndex } from './published/source-index.ts';
import { duplicateKeys, fatalFault, oddScalars, tooManyAliases } from './yaml-faults.ts';
import { parseLimited } from './yaml-limits.ts';
import type { Slip } from './yaml-slip.ts';

/** A Problem of the YAML itself, before the schema looks at it. */
export interface YamlProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
  repair?: Repair;
}

/** A scalar as it is written, with its quotes, on one line. */
export interface WrittenScalar extends Position {
  source: string;
  /** True within `[…]` or `{…}`. */
  inFlow: boolean;
}

/** A parsed YAML text with the way back from a value to its place. */
export interface ParsedYaml {
  /** Undefined for a text that cannot be read, mended or not. */
  value: unknown;
  problems: YamlProblem[];
  /** The text that was read at last: where it is known how to mend a slip, the text after it was mended. */
  text: string;
  /** Where the value at `path` stands; a missing one is where its parent stands. */
  locate(path: Path): Position;
  /** Where a line of the text at `path` stands, as far as that can be told. */
  locateLine(path: Path, line: number): Position;
  /** Where a character of the text at `path` stands. */
  locateIn(path: Path, index: number): Position;
  /** Where the key of the pair at `path` stands. */
  locateKey(path: Path): Position;
  /** Where the value at `path` begins in `text`. */
  offsetOf(path: Path): number;
  /** How a scalar is written in the file (`1.10`), or undefined. */
  sourceOf(path: Path): string | undefined;
  /** The scalar at `path`, as it stands in the file; undefined where it goes over several lines, or where there is none. */
  written(path: Path): WrittenScalar | undefined;
  /** The same for the key of the pair at `path`. */
  writtenKey(path: Path): WrittenScalar | undefined;
  /** What is read when a slip is told and mended; the same, where no way of mending it leads on. */
  mended(slip: Slip): ParsedYaml;
  /** What is read when Problems are told and repaired; undefined where that leads nowhere. */
  repaired(problems: readonly YamlProblem[]): ParsedYaml | undefined;
}

/** What one anchor may be used for, with all that it holds. */
const maxAliases = 100;
// Reading goes on behind slips as long as the whole of it is not longer than one large file.
const maxRounds = 60;
const maxCharacters = 2_000_000;

/** Slips that are mended by closing the value where its line ends. */
const closedAtLineEnd: ReadonlySet<ProblemCode> = new Set([
  'special-start',
  'unclosed-quote',
  'unclosed-bracket',
]);

/**
 * Parses YAML 1.2 (core schema, so dates stay strings) and keeps positions, which are those of `text` also where it goes
 * on behind a slip that it knows how to mend. `firstLine` is the file's line on which the text begins. Aliases and values are capped.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  return new Reading(MendedText.of(text), firstLine, [], { rounds: 0, characters: text.length }).parsed();
}

interface Spent {
  rounds: number;
  characters: number;
}

/** One text, read as far as it goes; what is mended is read anew. */
class Reading {
  readonly #text: MendedText;
  readonly #firstLine: number;
  readonly #told: YamlProblem[];
  readonly #spent: Spent;
  readonly #document: Document.Parsed;
  /** The limit that the text does not keep. */
  readonly #beyond: Slip | undefined;
  readonly #lines: LineStarts;

  constructor(text: MendedText, firstLine: number, told: YamlProblem[], spent: Spent, lines?: LineStarts) {
    this.#text = text;
    this.#firstLine = firstLine;
    this.#told = told;
    this.#spent = spent;
    const { document, beyond } = parseLimited(text.text);
    this.#document = document;
    this.#beyond = beyond;
    this.#lines = lines ?? new LineStarts(text.written);
  }

  parsed(): ParsedYaml {
    if (this.#beyond) return this.#stuck(this.#beyond);
    const fatal = fatalFault(this.#document, this.#text.text);
    if (fatal) return this.#mend(fatal)?.parsed() ?? this.#stuck(fatal);
    const twice = duplicateKeys(this.#document);
    const told = [...this.#told, ...twice.map((slip) => this.#tell(slip))];
    let value: unknown;
    try {
      value = this.#document.toJS({ maxAliasCount: maxAliases });
    } catch {
      return this.#stuck(tooManyAliases(this.#document, this.#text.text));
    }
    const odd = oddScalars(this.#document, this.#text.text);
    const mendable = odd.filter(({ ways = [] }) => ways.length > 0);
    const next = mendable.length > 0 ? this.#mendAll(mendable) : undefined;
    if (next) return next.parsed();
    return this.#result(value, [...told, ...odd.map((slip) => this.#tell(slip))]);
  }

  #stuck(fatal: Slip): ParsedYaml {
    return this.#result(undefined, [...this.#told, this.#tell(fatal)]);
  }

  /** The text with a slip told and mended in the first way after which it can be read further. */
  #mend(slip: Slip): Reading | undefined {
    const line = this.#text.text.lastIndexOf('\n', slip.offset - 1) + 1;
    for (const way of slip.ways ?? []) {
      const next = this.#with(way, [this.#tell(slip, way)]);
      const left = next && fatalFault(next.#document, next.#text.text);
      if (!next || !left) return next;
      const at = next.#text.origin(left.offset);
      const isSame = left.code === slip.code && at === this.#text.origin(slip.offset);
      if (!isSame && at >= this.#text.origin(line) && !this.#isEcho(slip, left, at)) return next;
    }
    return undefined;
  }

  /**
   * Whether a fault comes of mending a slip: in the same line or the next, the parser is lost, or finds that a value goes on
   * which was closed where its line ends.
   */
  #isEcho(slip: Slip, { code }: Slip, at: number): boolean {
    const isLost = code === 'yaml' || code === 'not-a-map';
    if (!isLost && !(code === 'bad-indent' && closedAtLineEnd.has(slip.code))) return false;
    const { written } = this.#text;
    const from = written.indexOf('\n', this.#text.origin(slip.offset));
    const to = written.lastIndexOf('\n', at - 1);
    return from < 0 || from >= to || written.slice(from, to).trim() === '';
  }

  /** The text with slips mended that keep nobody from reading on. */
  #mendAll(slips: readonly Slip[]): Reading | undefined {
    const ways = slips.map(({ ways: [first = []] = [] }) => first);
    const next = this.#with(
      ways.flat(),
      slips.map((slip, index) => this.#tell(slip, ways[index])),
    );
    return next && !fatalFault(next.#document, next.#text.text) ? next : undefined;
  }

  #repair(problems: readonly YamlProblem[]): Reading | undefined {
    const edits = problems
      .flatMap(({ repair }) => repair?.edits ?? [])
      .map(({ line, column, from, to }) => {
        const offset = this.#lines.offsetOf({ line: line - this.#firstLine + 1, column });
        return { offset: this.#text.now(offset), from, to };
      });
    const fits = edits.every(({ offset, from }) => this.#text.text.startsWith(from, offset));
    const next = fits ? this.#with(edits, problems) : undefined;
    return next && !fatalFault(next.#document, next.#text.text) ? next : undefined;
  }

  #with(edits: readonly TextEdit[], told: readonly YamlProblem[]): Reading | undefined {
    const { rounds, characters } = this.#spent;
    if (rounds >= maxRounds || characters > maxCharacters) return undefined;
    this.#spent.rounds++;
    this.#spent.characters += this.#text.text.length;
    const text = this.#text.with(edits);
    return new Reading(text, this.#firstLine, [...this.#told, ...told], this.#spent, this.#lines);
  }

  #tell({ code, field, details, offset, offer, safe = false }: Slip, way = offer): YamlProblem {
    const problem = { code, field, details, ...this.#at(offset) };
    if (!way) return problem;
    const edits = way
      .map((edit) => this.#text.editOfWritten(edit))
      .filter(({ from, to }) => from !== to)
      .map(({ offset: at, from, to }) => ({ ...this.#positionOf(at), from, to }));
    return { ...problem, repair: { edits, safe } };
  }

  #at(offset: number): Position {
    return this.#positionOf(this.#text.origin(offset));
  }

  #positionOf(offset: number): Position {
    const { line, column } = this.#lines.positionOf(offset);
    return { line: line + this.#firstLine - 1, column };
  }

  #written(node: unknown): WrittenScalar | undefined {
    if (!isScalar(node) || !node.range || /^BLOCK/.test(node.type ?? '')) return undefined;
    const [start, end] = node.range;
    const { from } = this.#text.editOfWritten({
      offset: start,
      from: this.#text.text.slice(start, end),
      to: '',
    });
    if (from === '' || from.includes('\n')) return undefined;
    return { ...this.#at(start), source: from, inFlow: flowScalars(this.#document).has(start) };
  }

  #offsetIn(node: unknown, index: number): number | undefined {
    if (!isScalar(node) || !node.range) return undefined;
    const [start, end] = node.range;
    return start + sourceIndex(this.#text.text.slice(start, end), String(node.value), index);
  }

  #result(value: unknown, problems: YamlProblem[]): ParsedYaml {
    const document = this.#document;
    return {
      value,
      problems,
      text: this.#text.text,
      locate: (path) => this.#at(nodeOffset(document, path)),
      locateLine: (path, line) => {
        const node = document.getIn(path, true);
        const start = this.#at(nodeOffset(document, path));
        const isLiteral = isScalar(node) && node.type === 'BLOCK_LITERAL';
        return isLiteral ? { line: start.line + line, column: 1 } : start;
      },
      locateIn: (path, index) =>
        this.#at(this.#offsetIn(document.getIn(path, true), index) ?? nodeOffset(document, path)),
      locateKey: (path) => this.#at(keyOffset(document, path)),
      offsetOf: (path) => nodeOffset(document, path),
      sourceOf: (path) => {
        const node = document.getIn(path, true);
        return isScalar(node) ? node.source : undefined;
      },
      written: (path) => this.#written(document.getIn(path, true)),
      writtenKey: (path) => this.#written(keyNode(document, path)),
      repaired: (told) => this.#repair(told)?.parsed(),
      mended: (slip) => this.#mend(slip)?.parsed() ?? this.#result(value, [...problems, this.#tell(slip)]),
    };
  }
}

/** Where the scalars begin that stand within `[…]` or `{…}`. */
const flowScalars = once((document: Document.Parsed): ReadonlySet<number> => {
  const starts = new Set<number>();
  const waiting: [node: unknown, inFlow: boolean][] = [[document.contents, false]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, inFlow] = next;
    if (isScalar(node) && inFlow && node.range) starts.add(node.range[0]);
    if (!isCollection(node)) continue;
    const flow = inFlow || node.flow === true;
    for (const item of node.items)
      for (const child of isPair(item) ? [item.key, item.value] : [item]) waiting.push([child, flow]);
  }
  return starts;
});

const keyNode = (document: Document.Parsed, path: Path) => {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  return isMap(parent) ? keysOf(parent).get(String(path.at(-1))) : undefined;
};

function nodeOffset(document: Document.Parsed, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (!isNode(node)) continue;
    if (isScalar(node) && node.value === null) return keyOffset(document, path.slice(0, length));
    if (node.range && length > 0) return node.range[0];
    return (node as ParsedNode).range?.[0] ?? 0;
  }
  return 0;
}

function keyOffset(document: Document.Parsed, path: Path): number {
  const found = keyNode(document, path)?.range?.[0];
  if (found !== undefined) return found;
  return path.length === 0 ? 0 : nodeOffset(document, path.slice(0, -1));
}

/** The keys of a map by their names; a map can have thousands that are all unknown. */
const keysOf = once((map: YAMLMap): ReadonlyMap<string, Scalar> => {
  const keys = new Map<string, Scalar>();
  for (const { key } of map.items)
    if (isScalar(key) && !keys.has(String(key.value))) keys.set(String(key.value), key);
  return keys;
});
