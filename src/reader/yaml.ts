import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Path } from '../collections/walk.ts';
import type { ProblemCode } from '../strings/problems/codes.ts';
import type { Position } from './problem.ts';
import { findSlip } from './yaml-slips.ts';

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
  /** Where the key of the pair at `path` stands. */
  locateKey(path: Path): Position;
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
    locateKey: (path) => at(keyOffset(document, path)),
    sourceOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
  const problem = firstError(document, text);
  if (problem) {
    parsed.problems.push({ ...problem, ...at(problem.offset) });
    return parsed;
  }
  try {
    parsed.value = document.toJS({ maxAliasCount: maxAliases });
  } catch {
    parsed.problems.push({ code: 'too-many-aliases', field: '', details: {}, line: firstLine, column: 1 });
    return parsed;
  }
  if (mayHaveOddScalars(text)) {
    for (const odd of oddScalars(document)) parsed.problems.push({ ...odd, ...at(odd.offset) });
  }
  return parsed;
}

type Located = { code: ProblemCode; field: string; details: Record<string, string>; offset: number };

// One error per file: those after the first are mostly its echoes.
function firstError(document: Document.Parsed, text: string): Located | undefined {
  const error = document.errors[0] ?? document.warnings[0];
  if (!error) return undefined;
  const slip = findSlip(text, error.pos[0], error.code);
  if (slip) return slip;
  return {
    code: 'yaml',
    field: '',
    details: { reason: error.message.split('\n')[0] ?? '' },
    offset: error.pos[0],
  };
}

const mayHaveOddScalars = (text: string) =>
  / #[^\s#]/.test(text) || /(?:^|[\s:[,-])[-+]?(?:0[\dxo]|\d[\d.]*[eE]|\+\d|\.(?:inf|nan))/im.test(text);

const oddNumber = /^[-+]?(?:0\d+|0x[\da-f]+|0o[0-7]+|[\d.]+e[-+]?\d+|\.inf|\.nan)$|^\+/i;

function* oddScalars(document: Document.Parsed): Generator<Located> {
  const found: Located[] = [];
  visit(document, {
    Scalar(_key, node, ancestors) {
      const pair = ancestors.at(-1);
      const field = pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '';
      const odd = oddScalar(node as Scalar);
      if (odd) found.push({ ...odd, field, offset: node.range?.[0] ?? 0 });
    },
  });
  yield* found;
}

function oddScalar(node: Scalar): Pick<Located, 'code' | 'details'> | undefined {
  if (node.type !== 'PLAIN') return undefined;
  const source = node.source ?? '';
  if (typeof node.value === 'number' && oddNumber.test(source)) {
    return { code: 'odd-number', details: { source, value: String(node.value) } };
  }
  // `C#入門 #1`: people write comments with a space after the sign, hashtags and numbers without.
  if (node.comment && /^[^\s#]/.test(node.comment)) {
    return { code: 'cut-by-comment', details: { kept: source, lost: `#${node.comment}` } };
  }
  return undefined;
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

function keyOffset(document: Document.Parsed, path: Path): number {
  const parent = path.length <= 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    for (const { key } of parent.items) {
      if (isScalar(key) && String(key.value) === String(path.at(-1)) && key.range) return key.range[0];
    }
  }
  return path.length === 0 ? 0 : nodeOffset(document, path.slice(0, -1));
}
