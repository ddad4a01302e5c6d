import { type CSSToken, TokenType, tokenizer } from '@csstools/css-tokenizer';
import { tooComplex, unsafe } from './svg-refused.ts';
import { functions } from './svg-vocabulary.ts';

/**
 * The tokens of a piece of CSS (https://drafts.csswg.org/css-syntax/), without the EOF token. Undefined when browsers
 * would stop parsing; throws `Refused` for too many.
 */
export function tokensOf(css: string): CSSToken[] | undefined {
  let isWhole = true;
  const reader = tokenizer({ css }, { onParseError: () => (isWhole = false) });
  const tokens: CSSToken[] = [];
  while (!reader.endOfFile()) {
    const token = reader.nextToken();
    if (token[0] !== TokenType.EOF) tokens.push(token);
    if (tokens.length > maxTokens) throw tooComplex('CSS');
  }
  return isWhole ? tokens : undefined;
}

/** About a hundred kilobytes of CSS, more than any real SVG has. */
const maxTokens = 50_000;

/**
 * A property value rewritten from its tokens; undefined when browsers would not accept it. Calls `onReference` with the
 * id of each element that it refers to. Throws `Refused` for an address outside of the SVG, and for functions that may
 * load one.
 */
export function cleanValue(
  tokens: readonly CSSToken[],
  onReference: (id: string) => void,
): string | undefined {
  let written = '';
  let depth = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as CSSToken;
    const quoted = quotedAddress(tokens, at);
    if (quoted) {
      written += reference(quoted.address, onReference);
      at = quoted.end;
      continue;
    }
    const part = token[0] === TokenType.URL ? reference(token[4].value, onReference) : plainToken(token);
    if (part === undefined) return undefined;
    if (token[0] === TokenType.Function || token[0] === TokenType.OpenParen) depth++;
    if (token[0] === TokenType.CloseParen && --depth < 0) return undefined;
    written += part;
  }
  return depth === 0 ? written.replace(/ +/g, ' ').trim() : undefined;
}

/** `url("…")`, which is tokenised as a function with one string. `end` is the index of its last token. */
function quotedAddress(tokens: readonly CSSToken[], at: number) {
  const first = tokens[at];
  if (first?.[0] !== TokenType.Function || !/^(?:url|src)$/i.test(first[4].value)) return undefined;
  const close = nextOf([TokenType.CloseParen], tokens, at + 1);
  const inner = tokens.slice(at + 1, close).filter((token) => !isSpace(token));
  const [only] = inner;
  if (close < 0 || inner.length !== 1 || only?.[0] !== TokenType.String) throw unsafe(`${first[4].value}(`);
  return { address: only[4].value, end: close };
}

/**
 * The index of the next token of these kinds from `from` on; -1 when there is none. `findIndex` would start at the
 * first token each time.
 */
export function nextOf(kinds: readonly TokenType[], tokens: readonly CSSToken[], from: number): number {
  for (let at = from; at < tokens.length; at++) if (kinds.includes((tokens[at] as CSSToken)[0])) return at;
  return -1;
}

/** Ids that can be written in `url(#…)` without quotes. */
export const plainName = /^[\p{L}_][\p{L}\p{M}\p{N}_.:-]*$/u;

/** The id that a `#…` address refers to; throws `Refused` for every other address. */
export function target(address: string): string {
  const trimmed = address.trim();
  const id = trimmed.slice(1);
  if (!trimmed.startsWith('#') || !plainName.test(id))
    throw unsafe(address.trim() === '' ? 'url()' : address);
  return id;
}

function reference(address: string, onReference: (id: string) => void): string {
  const id = target(address);
  onReference(id);
  return `url(#${id})`;
}

const isSpace = ([type]: CSSToken) => type === TokenType.Whitespace || type === TokenType.Comment;
const identifier = /^(?:--|-)?[\p{L}_][\p{L}\p{M}\p{N}_-]*$|^--$/u;

/** A token as source; undefined for one that cannot be part of a value. */
function plainToken(token: CSSToken): string | undefined {
  switch (token[0]) {
    case TokenType.Whitespace:
    case TokenType.Comment:
      return ' ';
    case TokenType.Ident:
      return identifier.test(token[4].value) ? token[4].value : undefined;
    case TokenType.Function: {
      const name = token[4].value.toLowerCase();
      if (!functions.has(name)) throw unsafe(`${name}(`);
      return `${name}(`;
    }
    case TokenType.String:
      return quote(token[4].value);
    case TokenType.Hash:
      return /^[\p{L}\p{N}_-]+$/u.test(token[4].value) ? `#${token[4].value}` : undefined;
    case TokenType.Number:
    case TokenType.Percentage:
      return token[1];
    case TokenType.Dimension:
      return /^[a-z]+$/i.test(token[4].unit) && !token[1].includes('\\') ? token[1] : undefined;
    case TokenType.Delim:
      return /^[+*/!-]$/.test(token[4].value) ? token[4].value : undefined;
    case TokenType.Comma:
    case TokenType.OpenParen:
    case TokenType.CloseParen:
      return token[1];
    default:
      return undefined;
  }
}

/** A CSS string. Control characters are removed: font names do not contain them. */
export const quote = (text: string) => `"${text.replace(/\p{Cc}+/gu, ' ').replace(/["\\]/g, '\\$&')}"`;
