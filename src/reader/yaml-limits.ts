import {
  CST,
  type Document,
  type DocumentOptions,
  isCollection,
  isPair,
  Lexer,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
} from 'yaml';
import type { Slip } from './yaml-slip.ts';

/** A field on a line of its own has seven YAML tokens; the largest file we know, a translation, has 10,000. */
const maxTokens = 100_000;

/** Maximum nesting of collections. Parsers are recursive and would run out of stack. */
const maxDepth = 100;

/** Tokens without source text. */
const lexerMarks: ReadonlySet<string> = new Set([CST.DOCUMENT, CST.FLOW_END, CST.SCALAR]);

/** Parser options for all files. `uniqueKeys` is off because its check is quadratic; `duplicateKeys` replaces it. */
export const yamlOptions = {
  prettyErrors: false,
  stringKeys: true,
  uniqueKeys: false,
} as const satisfies ParseOptions & DocumentOptions & SchemaOptions;

/** The slip to report for a text with too many tokens; to be checked before parsing. */
export function tooManyValues(text: string): Slip | undefined {
  // The lexer emits at most two tokens per character, so shorter texts cannot exceed the limit.
  if (text.length < maxTokens / 2) return undefined;
  let tokens = 0;
  let length = 0;
  for (const token of new Lexer().lex(text)) {
    if (++tokens > maxTokens) {
      return { code: 'too-many-values', field: '', details: {}, offset: Math.min(length, text.length) };
    }
    if (!lexerMarks.has(token)) length += token.length;
  }
  return undefined;
}

/** A parsed text; when `beyond` is set, a limit was exceeded and the document is empty. */
export interface LimitedDocument {
  document: Document.Parsed;
  beyond?: Slip;
}

/** Parses a text within the limits. */
export function parseLimited(text: string): LimitedDocument {
  const many = tooManyValues(text);
  if (many) return { document: parseDocument('', yamlOptions), beyond: many };
  try {
    const document = parseDocument(text, yamlOptions);
    const deep = tooDeepYaml(document, text);
    return deep ? { document, beyond: deep } : { document };
  } catch (error) {
    // Deep nesting can exhaust the stack of the parser itself.
    if (!(error instanceof RangeError)) throw error;
    return { document: parseDocument('', yamlOptions), beyond: tooDeep(0) };
  }
}

const tooDeep = (offset: number): Slip => ({ code: 'too-deep', field: '', details: {}, offset });

const mayBeDeep = (text: string) =>
  /^[ \t?:-]{100}/m.test(text) || (text.match(/[[{]/g)?.length ?? 0) > maxDepth;

/** The slip to report for a document that is nested too deeply. */
function tooDeepYaml(document: Document.Parsed, text: string): Slip | undefined {
  if (!mayBeDeep(text)) return undefined;
  const exhausted = document.errors.find(({ message }) => message.includes('call stack'));
  if (exhausted) return tooDeep(exhausted.pos[0]);
  const waiting: [node: unknown, depth: number][] = [[document.contents, 1]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, depth] = next;
    if (isPair(node)) waiting.push([node.value, depth]);
    if (!isCollection(node)) continue;
    if (depth > maxDepth) return tooDeep(node.range?.[0] ?? 0);
    for (const item of node.items) waiting.push([item, depth + 1]);
  }
  return undefined;
}
