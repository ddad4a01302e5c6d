import {
  type Alias,
  type Document,
  isCollection,
  isMap,
  isPair,
  isScalar,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { oddSpaceIn } from '../lib/invisible.ts';
import { quoted } from '../strings/problems/quote-for-yaml.ts';
import { forbiddenIn } from './decode-text.ts';
import { badIndent } from './indent-slips.ts';
import { asValue, withoutQuotes } from './yaml-scalar.ts';
import type { Slip } from './yaml-slip.ts';
import { findSlip, keyAt, oddSpaceSlip } from './yaml-slips.ts';

/** The first error that makes a text unreadable, if there is one. Later ones are mostly consequences of it. */
export function fatalFault(document: Document.Parsed, text: string): Slip | undefined {
  return firstError(document, text) ?? oddSpacesInKeys(document, text) ?? lostAlias(document, text);
}

/** The slip to report for a text whose aliases multiply excessively. */
export function tooManyAliases(document: Document.Parsed, text: string): Slip {
  const offset = aliasesOf(document)[0]?.range?.[0] ?? 0;
  return { code: 'too-many-aliases', field: keyAt(text, offset), details: {}, offset };
}

/** Duplicate keys. The value of the first one is kept, the others are removed. */
export function duplicateKeys(document: Document.Parsed): Slip[] {
  // Our own linear check: that of the parser is quadratic and takes minutes for thousands of keys.
  const found: Slip[] = [];
  const waiting: unknown[] = [document.contents];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isMap(node)) found.push(...keepFirst(node));
    if (isCollection(node)) for (const item of node.items) waiting.push(isPair(item) ? item.value : item);
  }
  return found.sort((one, other) => one.offset - other.offset);
}

function keepFirst(map: YAMLMap): Slip[] {
  const seen = new Set<string>();
  const again = map.items.filter(({ key }) => {
    const name = isScalar(key) ? String(key.value) : '';
    return seen.size === seen.add(name).size;
  });
  if (again.length === 0) return [];
  const dropped = new Set(again);
  map.items = map.items.filter((pair) => !dropped.has(pair));
  return again.map(({ key }) => {
    const field = isScalar(key) ? String(key.value) : '';
    return {
      code: 'duplicate-key',
      field,
      details: { field },
      offset: (isScalar(key) && key.range?.[0]) || 0,
    };
  });
}

function firstError(document: Document.Parsed, text: string): Slip | undefined {
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

function oddSpacesInKeys(document: Document.Parsed, text: string): Slip | undefined {
  if (!oddSpaceIn(text)) return undefined;
  let found: Slip | undefined;
  visit(document, {
    Scalar(role, { type, source = '', range }) {
      // A text may begin with a wide space, as paragraphs are indented in Japanese.
      const start = role === 'key' ? source.slice(0, 1) : source.startsWith('-') ? source.slice(1, 2) : '';
      if (type !== 'PLAIN' || !oddSpaceIn(start)) return undefined;
      found = oddSpaceSlip(text, range?.[0] ?? 0);
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

/** The first alias whose anchor is missing or comes later. */
function unanchored(document: Document.Parsed): Alias | undefined {
  const anchors = new Set<string>();
  let found: Alias | undefined;
  visit(document, {
    Node(_key, node) {
      if ('anchor' in node && node.anchor) anchors.add(node.anchor);
    },
    Alias(_key, node) {
      if (anchors.has(node.source)) return undefined;
      found = node;
      return visit.BREAK;
    },
  });
  return found;
}

// `*重要*` at the start of a value is parsed as an alias.
function lostAlias(document: Document.Parsed, text: string): Slip | undefined {
  if (!text.includes('*')) return undefined;
  const lost = unanchored(document);
  if (!lost) return undefined;
  const offset = lost.range?.[0] ?? 0;
  return (
    findSlip(text, offset, 'BAD_ALIAS') ?? { code: 'yaml', field: keyAt(text, offset), details: {}, offset }
  );
}

const mayHaveOddScalars = (text: string) =>
  /\\[0abefuUvx]/.test(text) ||
  / #[^\s#]/.test(text) ||
  /(?:^|[\s:[,-])[-+]?(?:0[\dxo]|\d[\d.]*[eE]|\+\d|\.(?:inf|nan))/im.test(text) ||
  /[{,][^\n]*[:：]|[:-] +&/.test(text);

const oddNumber = /^[-+]?(?:0\d+|0x[\da-f]+|0o[0-7]+|[\d.]+e[-+]?\d+|\.inf|\.nan)$|^\+/i;

/** Values that YAML reads differently than they were meant. */
export function oddScalars(document: Document.Parsed, text: string): Slip[] {
  if (!mayHaveOddScalars(text)) return [];
  const found: Slip[] = [];
  visit(document, {
    Scalar(_key, node, ancestors) {
      const pair = ancestors.at(-1);
      const field = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      const inFlow = ancestors.some((each) => isCollection(each) && each.flow === true);
      const odd = oddScalar(node as Scalar, text, inFlow);
      if (odd) found.push({ field, offset: node.range?.[0] ?? 0, ...odd });
    },
    Pair(_key, pair, ancestors) {
      const map = ancestors.at(-1);
      const odd = isMap(map) && map.flow ? keyWithValue(pair) : undefined;
      if (odd) found.push(odd);
    },
  });
  return found;
}

type Odd = Pick<Slip, 'code' | 'details'> & Partial<Slip>;

function oddScalar(node: Scalar, text: string, inFlow: boolean): Odd | undefined {
  if (node.type === 'QUOTE_DOUBLE') return escapedControl(String(node.value));
  if (node.type !== 'PLAIN') return undefined;
  const source = node.source ?? '';
  if (typeof node.value === 'number' && oddNumber.test(source)) {
    const value = String(node.value);
    const optionalCorrection = Number.isFinite(node.value)
      ? [{ offset: node.range?.[0] ?? 0, from: source, to: value }]
      : [];
    return { code: 'odd-number', details: { source, value }, optionalCorrection, safe: true };
  }
  // `&co` is parsed as an anchor; no alias uses it.
  if (node.anchor && !text.includes(`*${node.anchor}`)) return unusedAnchor(node, source, text);
  // `C#入門 #1`: comments have a space after the #, hashtags and numbers do not.
  if (node.comment && /^[^\s#]/.test(node.comment)) return cutByComment(node, source, text, inFlow);
  return undefined;
}

function unusedAnchor(node: Scalar, source: string, text: string): Odd {
  const offset = text.lastIndexOf(`&${node.anchor}`, node.range?.[0] ?? 0);
  const from = source ? text.slice(offset, node.range?.[1]) : `&${node.anchor}`;
  const corrections = [[{ offset, from, to: quoted(from) }]];
  return { code: 'special-start', details: { sign: '&', value: from }, offset, corrections, safe: true };
}

function cutByComment(node: Scalar, kept: string, text: string, inFlow: boolean): Odd {
  const lost = `#${node.comment}`;
  const value = withoutQuotes(kept ? `${kept} ${lost}` : lost);
  const offset = node.range?.[0] ?? 0;
  const end = text.indexOf('\n', offset);
  const from = text.slice(offset, end < 0 ? undefined : end).trimEnd();
  const corrections = inFlow || !from.endsWith(lost) ? [] : [[{ offset, from, to: quoted(value) }]];
  return { code: 'cut-by-comment', details: { kept, lost, value }, corrections, safe: kept === '' };
}

// YAML reads `{ja：灯り}` and `{ja:灯り}` as keys without a value.
function keyWithValue({ key, value }: Pair): Slip | undefined {
  if (!isScalar(key) || key.type !== 'PLAIN' || (isScalar(value) && value.value !== null)) return undefined;
  const source = key.source ?? '';
  const [, field, colon, rest = ''] = /^([a-zA-Z][\w-]*)([:：])[ \u3000]*([^\s/].*)$/.exec(source) ?? [];
  if (field === undefined || key.range?.[0] === undefined) return undefined;
  const parts = rest.split(/[、，]\s*(?=[a-zA-Z][\w-]*[:：])/);
  const to = [`${field}: ${flowValue(parts[0] ?? '')}`, ...parts.slice(1).map(keyed)].join(', ');
  const [offset] = key.range;
  const code = colon === '：' ? 'full-width-colon' : 'no-space-after-colon';
  const details = { field, value: parts.length > 1 ? to.slice(field.length + 2) : flowValue(rest) };
  return { code, field, details, offset, corrections: [[{ offset, from: source, to }]], safe: true };
}

const flowValue = (source: string) => (/[[\]{},]/.test(source) ? quoted(source) : asValue(source));
const keyed = (part: string) =>
  part.replace(/[:：]\s*(.*)$/, (_whole, value: string) => `: ${flowValue(value)}`);

// "\u0000" in quotes is as invisible as the character itself.
function escapedControl(value: string): Odd | undefined {
  const point = forbiddenIn(value)?.point;
  return point ? { code: 'control-character', details: { point } } : undefined;
}
