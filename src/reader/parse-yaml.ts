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
import type { ProblemCode } from '../strings/problems/problem-codes.ts';
import { LineStarts } from './line-starts.ts';
import { MendedText, type TextEdit } from './mended-text.ts';
import type { Position, Repair } from './problem.ts';
import { sourceIndex } from './published/source-index.ts';
import { duplicateKeys, fatalFault, oddScalars, tooManyAliases } from './yaml-faults.ts';
import { parseLimited } from './yaml-limits.ts';
import type { Slip } from './yaml-slip.ts';

/** A Problem of the YAML syntax itself, found before the schema is applied. */
export interface YamlProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
  repair?: Repair;
}

/** A single-line scalar as written, including its quotes. */
export interface WrittenScalar extends Position {
  source: string;
  /** True within `[…]` or `{…}`. */
  inFlow: boolean;
}

/** A parsed YAML text with positions of its values. */
export interface ParsedYaml {
  /** Undefined for a text that cannot be read, even with corrections. */
  value: unknown;
  problems: YamlProblem[];
  /** The text that was finally parsed: the original with known slips corrected. */
  text: string;
  /** Position of the value at `path`; of its parent when it is missing. */
  locate(path: Path): Position;
  /** Position of a line of the multi-line text at `path`, as far as it can be determined. */
  locateLine(path: Path, line: number): Position;
  /** Position of a character of the text at `path`. */
  locateIn(path: Path, index: number): Position;
  /** Position of the key of the pair at `path`. */
  locateKey(path: Path): Position;
  /** Offset in `text` of the value at `path`. */
  offsetOf(path: Path): number;
  /** The source of a scalar (`1.10`), or undefined. */
  sourceOf(path: Path): string | undefined;
  /** The scalar at `path` as written; undefined when it spans several lines or does not exist. */
  written(path: Path): WrittenScalar | undefined;
  /** The same for the key of the pair at `path`. */
  writtenKey(path: Path): WrittenScalar | undefined;
  /** Reports a slip, corrects it and parses again; returns itself when no correction helps. */
  mended(slip: Slip): ParsedYaml;
  /** Reports Problems, applies their repairs and parses again; undefined when that does not help. */
  repaired(problems: readonly YamlProblem[]): ParsedYaml | undefined;
}

/** Maximum number of uses of an anchor, weighted by the size of its value (against the "billion laughs" attack). */
const maxAliases = 100;
// Corrections stop when all texts that were parsed are together longer than one large file.
const maxRounds = 60;
const maxCharacters = 2_000_000;

/** Slips that are corrected by closing the value at the end of its line. */
const closedAtLineEnd: ReadonlySet<ProblemCode> = new Set([
  'special-start',
  'unclosed-quote',
  'unclosed-bracket',
]);

/**
 * Parses YAML 1.2 (core schema, so dates stay strings) and keeps positions, which refer to the original also after
 * slips have been corrected. `firstLine` is the line of the file on which the text begins. The numbers of aliases and
 * values are limited.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  return new Reading(MendedText.of(text), firstLine, [], { rounds: 0, characters: text.length }).parsed();
}

interface ParsingCost {
  rounds: number;
  characters: number;
}

/** One text, parsed as far as possible; after a correction it is parsed again. */
class Reading {
  readonly #text: MendedText;
  readonly #firstLine: number;
  readonly #reported: YamlProblem[];
  readonly #used: ParsingCost;
  readonly #document: Document.Parsed;
  /** The limit that the text exceeds. */
  readonly #beyond: Slip | undefined;
  readonly #lines: LineStarts;

  constructor(
    text: MendedText,
    firstLine: number,
    reported: YamlProblem[],
    used: ParsingCost,
    lines?: LineStarts,
  ) {
    this.#text = text;
    this.#firstLine = firstLine;
    this.#reported = reported;
    this.#used = used;
    const { document, beyond } = parseLimited(text.text);
    this.#document = document;
    this.#beyond = beyond;
    this.#lines = lines ?? new LineStarts(text.written);
  }

  parsed(): ParsedYaml {
    if (this.#beyond) return this.#unreadable(this.#beyond);
    const fatal = fatalFault(this.#document, this.#text.text);
    if (fatal) return this.#mend(fatal)?.parsed() ?? this.#unreadable(fatal);
    const duplicates = duplicateKeys(this.#document);
    const reported = [...this.#reported, ...duplicates.map((slip) => this.#problemFor(slip))];
    let value: unknown;
    try {
      value = this.#document.toJS({ maxAliasCount: maxAliases });
    } catch {
      return this.#unreadable(tooManyAliases(this.#document, this.#text.text));
    }
    const odd = oddScalars(this.#document, this.#text.text);
    const mendable = odd.filter(({ corrections = [] }) => corrections.length > 0);
    const next = mendable.length > 0 ? this.#mendAll(mendable) : undefined;
    if (next) return next.parsed();
    return this.#result(value, [...reported, ...odd.map((slip) => this.#problemFor(slip))]);
  }

  #unreadable(fatal: Slip): ParsedYaml {
    return this.#result(undefined, [...this.#reported, this.#problemFor(fatal)]);
  }

  /** Reports a slip and applies the first correction after which the text can be parsed further. */
  #mend(slip: Slip): Reading | undefined {
    const line = this.#text.text.lastIndexOf('\n', slip.offset - 1) + 1;
    for (const correction of slip.corrections ?? []) {
      const next = this.#with(correction, [this.#problemFor(slip, correction)]);
      const left = next && fatalFault(next.#document, next.#text.text);
      if (!next || !left) return next;
      const at = next.#text.origin(left.offset);
      const isSame = left.code === slip.code && at === this.#text.origin(slip.offset);
      if (!isSame && at >= this.#text.origin(line) && !this.#isConsequence(slip, left, at)) return next;
    }
    return undefined;
  }

  /**
   * Whether a fault is caused by the correction of a slip: on the same or the next line, the parser fails, or finds
   * that a value continues that was closed at the end of its line.
   */
  #isConsequence(slip: Slip, { code }: Slip, at: number): boolean {
    const isUnparsable = code === 'yaml' || code === 'not-a-map';
    if (!isUnparsable && !(code === 'bad-indent' && closedAtLineEnd.has(slip.code))) return false;
    const { written } = this.#text;
    const from = written.indexOf('\n', this.#text.origin(slip.offset));
    const to = written.lastIndexOf('\n', at - 1);
    return from < 0 || from >= to || written.slice(from, to).trim() === '';
  }

  /** Corrects slips that do not stop the parser. */
  #mendAll(slips: readonly Slip[]): Reading | undefined {
    const ways = slips.map(({ corrections: [first = []] = [] }) => first);
    const next = this.#with(
      ways.flat(),
      slips.map((slip, index) => this.#problemFor(slip, ways[index])),
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

  #with(edits: readonly TextEdit[], reported: readonly YamlProblem[]): Reading | undefined {
    const { rounds, characters } = this.#used;
    if (rounds >= maxRounds || characters > maxCharacters) return undefined;
    this.#used.rounds++;
    this.#used.characters += this.#text.text.length;
    const text = this.#text.with(edits);
    return new Reading(text, this.#firstLine, [...this.#reported, ...reported], this.#used, this.#lines);
  }

  #problemFor(
    { code, field, details, offset, optionalCorrection, safe = false }: Slip,
    correction = optionalCorrection,
  ): YamlProblem {
    const problem = { code, field, details, ...this.#at(offset) };
    if (!correction) return problem;
    const edits = correction
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
      repaired: (reported) => this.#repair(reported)?.parsed(),
      mended: (slip) =>
        this.#mend(slip)?.parsed() ?? this.#result(value, [...problems, this.#problemFor(slip)]),
    };
  }
}

/** Offsets of the scalars within `[…]` or `{…}`. */
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

/** The keys of a map by name; a map may have thousands of unknown keys. */
const keysOf = once((map: YAMLMap): ReadonlyMap<string, Scalar> => {
  const keys = new Map<string, Scalar>();
  for (const { key } of map.items)
    if (isScalar(key) && !keys.has(String(key.value))) keys.set(String(key.value), key);
  return keys;
});
