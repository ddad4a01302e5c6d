import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { cleanValue, tokensOf } from './css-values.ts';
import { unsafe } from './svg-refused.ts';
import { properties } from './svg-vocabulary.ts';

/** A declaration rewritten from its tokens, and the elements of the SVG that it refers to. */
export interface Declaration {
  property: string;
  value: string;
  references: readonly string[];
}

/** The declarations of a `style` attribute. Properties that an SVG does not need are removed. Throws `Refused`. */
export function styleDeclarations(css: string): Declaration[] {
  const tokens = tokensOf(css);
  if (!tokens) throw unsafe(`style="${css}"`);
  return declarations(tokens);
}

/** The declarations of a block or of a `style` attribute. */
export function declarations(tokens: readonly CSSToken[]): Declaration[] {
  return split(tokens, TokenType.Semicolon).flatMap((part) => declaration(part) ?? []);
}

function declaration(tokens: readonly CSSToken[]): Declaration | undefined {
  const [name, ...rest] = trimmed(tokens);
  const [colon, ...value] = trimmed(rest);
  if (name?.[0] !== TokenType.Ident || colon?.[0] !== TokenType.Colon) return undefined;
  const property = name[4].value.startsWith('--') ? name[4].value : name[4].value.toLowerCase();
  const isVariable = /^--[\p{L}_][\p{L}\p{N}_-]*$/u.test(property);
  if (!isVariable && !properties.has(property)) {
    refuseAddresses(value);
    return undefined;
  }
  return declared(property, value);
}

/** A property with its value; undefined when browsers would ignore it. */
export function declared(property: string, tokens: readonly CSSToken[]): Declaration | undefined {
  const references: string[] = [];
  const value = cleanValue(tokens, (id) => references.push(id));
  return value ? { property, value, references } : undefined;
}

// Removed declarations are harmless, but a missing image must be reported: refuses them when they contain an address.
function refuseAddresses(tokens: readonly CSSToken[]): void {
  for (const token of tokens) {
    const address = token[0] === TokenType.URL ? token[4].value : undefined;
    if (address !== undefined && !address.trim().startsWith('#')) throw unsafe(address);
    if (token[0] !== TokenType.Function) continue;
    const name = token[4].value.toLowerCase();
    if (/^(?:url|src)$|image/.test(name)) throw unsafe(`${name}(`);
  }
}

/** Splits tokens at separators that are not within brackets. */
export function split(tokens: readonly CSSToken[], separator: TokenType): CSSToken[][] {
  const parts: CSSToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += opens.has(token[0]) ? 1 : closes.has(token[0]) ? -1 : 0;
    if (token[0] === separator && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

export const opens: ReadonlySet<TokenType> = new Set([
  TokenType.Function,
  TokenType.OpenParen,
  TokenType.OpenSquare,
  TokenType.OpenCurly,
]);
const closes: ReadonlySet<TokenType> = new Set([
  TokenType.CloseParen,
  TokenType.CloseSquare,
  TokenType.CloseCurly,
]);

export const isSpace = ([type]: CSSToken) => type === TokenType.Whitespace || type === TokenType.Comment;

/** Tokens without leading whitespace and comments. */
export function trimmed(tokens: readonly CSSToken[]): readonly CSSToken[] {
  const first = tokens.findIndex((token) => !isSpace(token));
  return first < 0 ? [] : tokens.slice(first);
}
