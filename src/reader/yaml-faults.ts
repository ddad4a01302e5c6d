import { type Alias, type Document, isScalar, type Scalar, visit } from 'yaml';
import type { ProblemCode } from '../strings/problems/codes.ts';
import { forbiddenIn } from './decode.ts';
import { findSlip, fullWidthSlip, keyAt } from './yaml-slips.ts';

/** A fault with its offset in the text. */
export type Located = { code: ProblemCode; field: string; details: Record<string, string>; offset: number };

/** The fault that makes a text unreadable, if there is one. Those after the first are mostly its echoes. */
export function fatalFault(document: Document.Parsed, text: string): Located | undefined {
  return firstError(document, text) ?? fullWidthSpaces(document, text) ?? lostAlias(document, text);
}

/** What to say of a text whose aliases multiply without end. */
export function tooManyAliases(document: Document.Parsed, text: string): Located {
  const offset = aliasesOf(document)[0]?.range?.[0] ?? 0;
  return { code: 'too-many-aliases', field: keyAt(text, offset), details: {}, offset };
}

function firstError(document: Document.Parsed, text: string): Located | undefined {
  const error = document.errors[0] ?? document.warnings[0];
  if (!error) return undefined;
  if (error.code === 'MULTIPLE_DOCS')
    return { code: 'several-documents', field: '', details: {}, offset: error.pos[0] };
  const slip = findSlip(text, error.pos[0], error.code);
  if (slip) return slip;
  const [offset] = error.pos;
  const indent = /same column|without - indicator|compact mappings|implicit map key/.test(error.message);
  if (indent) return badIndent(text, offset);
  const code = error.code === 'MULTILINE_IMPLICIT_KEY' ? 'not-a-map' : 'yaml';
  const details = { reason: error.message.split('\n')[0] ?? '' };
  return { code, field: keyAt(text, offset), details, offset };
}

// `name: x` with a deeper line below it is called an error of its first line; the second is the one to move.
function badIndent(text: string, offset: number): Located {
  const lineOf = (from: number) => text.slice(text.lastIndexOf('\n', from - 1) + 1).split('\n', 1)[0] ?? '';
  const end = text.indexOf('\n', offset);
  const below = end < 0 ? '' : lineOf(end + 1);
  const depth = (line: string) => line.length - line.trimStart().length;
  const deeper = below.trim() !== '' && depth(below) > depth(lineOf(offset)) && below.includes(':');
  const at = deeper ? end + 1 + depth(below) : offset;
  return { code: 'bad-indent', field: keyAt(text, at), details: {}, offset: at };
}

function fullWidthSpaces(document: Document.Parsed, text: string): Located | undefined {
  if (!text.includes('\u3000')) return undefined;
  let found: Located | undefined;
  visit(document, {
    Scalar(role, { type, source = '', range }) {
      // A text may begin with one: that is how paragraphs are indented.
      if (type !== 'PLAIN' || !(role === 'key' ? /^\u3000/ : /^-\u3000/).test(source)) return undefined;
      found = fullWidthSlip(text, range?.[0] ?? 0);
      return found && visit.BREAK;
    },
  });
  return found;
}

function aliasesOf(document: Document.Parsed): Alias[] {
  const found: Alias[] = [];
  visit(document, { Alias: (_key, node) => void found.push(node) });
  return found;
}

// `*重要*` at the start of a value is taken for the name of something defined before.
function lostAlias(document: Document.Parsed, text: string): Located | undefined {
  if (!text.includes('*')) return undefined;
  const lost = aliasesOf(document).find((alias) => alias.resolve(document) === undefined);
  if (!lost) return undefined;
  const offset = lost.range?.[0] ?? 0;
  return (
    findSlip(text, offset, 'BAD_ALIAS') ?? { code: 'yaml', field: keyAt(text, offset), details: {}, offset }
  );
}

const mayHaveOddScalars = (text: string) =>
  /\\[0abefuUvx]/.test(text) ||
  / #[^\s#]/.test(text) ||
  /(?:^|[\s:[,-])[-+]?(?:0[\dxo]|\d[\d.]*[eE]|\+\d|\.(?:inf|nan))/im.test(text);

const oddNumber = /^[-+]?(?:0\d+|0x[\da-f]+|0o[0-7]+|[\d.]+e[-+]?\d+|\.inf|\.nan)$|^\+/i;

/** Values that are read otherwise than they were meant. */
export function oddScalars(document: Document.Parsed, text: string): Located[] {
  if (!mayHaveOddScalars(text)) return [];
  const found: Located[] = [];
  visit(document, {
    Scalar(_key, node, ancestors) {
      const pair = ancestors.at(-1);
      const field = pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '';
      const odd = oddScalar(node as Scalar);
      if (odd) found.push({ ...odd, field, offset: node.range?.[0] ?? 0 });
    },
  });
  return found;
}

function oddScalar(node: Scalar): Pick<Located, 'code' | 'details'> | undefined {
  if (node.type === 'QUOTE_DOUBLE') return escapedControl(String(node.value));
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

// "\u0000" in quotes is as invisible as the character itself.
function escapedControl(value: string): Pick<Located, 'code' | 'details'> | undefined {
  const point = forbiddenIn(value)?.point;
  return point ? { code: 'control-character', details: { point } } : undefined;
}
