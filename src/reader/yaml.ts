import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from 'yaml';
import type { Path } from '../collections/walk.ts';
import type { ProblemCode } from '../strings/problems/codes.ts';
import type { Position } from './problem.ts';
import { fatalFault, type Located, oddScalars, tooManyAliases } from './yaml-faults.ts';

/** A Problem of the YAML itself, before the schema looks at it. */
export interface YamlProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
}

/** A parsed YAML text with the way back from a value to its place. */
export interface ParsedYaml {
  value: unknown;
  problems: YamlProblem[];
  /** Where the value at `path` stands; a missing one is where its parent stands. */
  locate(path: Path): Position;
  /** Where a line of the text at `path` stands, as far as that can be told. */
  locateLine(path: Path, line: number): Position;
  /** Where the key of the pair at `path` stands. */
  locateKey(path: Path): Position;
  /** The path of the value at an offset of the text. */
  pathAt(offset: number): Path;
  /** How a scalar is written in the file (`1.10`), or undefined. */
  sourceOf(path: Path): string | undefined;
}

const maxAliases = 100;

/**
 * Parses YAML 1.2 (core schema, so dates stay strings) and keeps positions.
 * `firstLine` is the file's line on which the text begins. Aliases are capped.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const parsed: ParsedYaml = {
    value: undefined,
    problems: [],
    locate: (path) => at(nodeOffset(document, path)),
    locateLine: (path, line) => {
      const node = document.getIn(path, true);
      const start = at(nodeOffset(document, path));
      const isLiteral = isScalar(node) && node.type === 'BLOCK_LITERAL';
      return isLiteral ? { line: start.line + line, column: 1 } : start;
    },
    locateKey: (path) => at(keyOffset(document, path)),
    pathAt: (offset) => pathAt(document.contents, offset),
    sourceOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
  const report = (fault: Located) => parsed.problems.push({ ...fault, ...at(fault.offset) });
  const fatal = fatalFault(document, text);
  if (fatal) {
    report(fatal);
    return parsed;
  }
  try {
    parsed.value = document.toJS({ maxAliasCount: maxAliases });
  } catch {
    report(tooManyAliases(document, text));
    return parsed;
  }
  oddScalars(document, text).forEach(report);
  return parsed;
}

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

function pathAt(node: unknown, offset: number): Path {
  const covers = (child: unknown) =>
    isNode(child) && child.range && child.range[0] <= offset && offset < child.range[2];
  if (isMap(node)) {
    const pair = node.items.find(({ value }) => covers(value));
    if (pair) return [String(isScalar(pair.key) ? pair.key.value : ''), ...pathAt(pair.value, offset)];
  }
  if (isSeq(node)) {
    const index = node.items.findIndex(covers);
    if (index >= 0) return [index, ...pathAt(node.items[index], offset)];
  }
  return [];
}

function keyOffset(document: Document.Parsed, path: Path): number {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const found = isMap(parent) ? keyOffsets(parent).get(String(path.at(-1))) : undefined;
  if (found !== undefined) return found;
  return path.length === 0 ? 0 : nodeOffset(document, path.slice(0, -1));
}

const known = new WeakMap<YAMLMap, Map<string, number>>();

/** Where the keys of a map stand; a map can have thousands that are all unknown. */
function keyOffsets(map: YAMLMap): Map<string, number> {
  const offsets = known.get(map) ?? new Map<string, number>();
  if (!known.has(map)) {
    for (const { key } of map.items) {
      if (isScalar(key) && key.range && !offsets.has(String(key.value)))
        offsets.set(String(key.value), key.range[0]);
    }
    known.set(map, offsets);
  }
  return offsets;
}
