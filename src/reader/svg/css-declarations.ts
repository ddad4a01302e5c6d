import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { cleanValue, tokensOf } from './css-values.ts';
import { unsafe } from './svg-refused.ts';
import { properties } from './svg-vocabulary.ts';

/** A declaration as it may be written, and the elements of the drawing that it names. */
export interface Declaration {
  property: string;
  value: string;
  references: readonly string[];
}

/** The declarations of a `style` attribute. Those of properties that no drawing needs are left out. Throws `Refused`. */
export function styleDeclarations(css: string): Declaration[] {
  const tokens = tokensOf(css);
  if (!tokens) throw unsafe(`style="${css}"`);
  return declarations(tokens);
}

/** The declarations between two braces, or of an attribute. */
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

/** A property with its value; undefined where browsers would not take it. */
export function declared(property: string, tokens: readonly CSSToken[]): Declaration | undefined {
  const references: string[] = [];
  const value = cleanValue(tokens, (id) => references.push(id));
  return value ? { property, value, references } : undefined;
}

// What is left out does no harm; but a drawing that loses a picture without a word is nobody's wish.
function refuseAddresses(tokens: readonly CSSToken[]): void {
  for (const token of tokens) {
    const address = token[0] === TokenType.URL ? token[4].value : undefined;
    if (address !== undefined && !address.trim().startsWith('#')) throw unsafe(address);
    if (token[0] !== TokenType.Function) continue;
    const name = token[4].value.toLowerCase();
    if (/^(?:url|src)$|image/.test(name)) throw unsafe(`${name}(`);
  }
}

/** Tokens between separators, where these do not stand in brackets. */
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

/** The tokens without spaces and comments at the beginning. */
export function trimmed(tokens: readonly CSSToken[]): readonly CSSToken[] {
  const first = tokens.findIndex((token) => !isSpace(token));
  return first < 0 ? [] : tokens.slice(first);
}
