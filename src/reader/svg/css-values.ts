import { type CSSToken, TokenType, tokenize } from '@csstools/css-tokenizer';
import { unsafe } from './refused.ts';
import { functions } from './vocabulary.ts';

/** The tokens of a piece of CSS (https://drafts.csswg.org/css-syntax/), without its end. Undefined where browsers would stop reading. */
export function tokensOf(css: string): CSSToken[] | undefined {
  let isWhole = true;
  const tokens = tokenize({ css }, { onParseError: () => (isWhole = false) });
  return isWhole ? tokens.filter(([type]) => type !== TokenType.EOF) : undefined;
}

/**
 * A value of a property, written anew from its tokens; undefined when it is none that browsers take. `onReference` hears of each
 * element of the drawing that it names. Throws `Refused` for an address outside of the drawing, and for functions that may ask for one.
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

/** `url("…")`, which is a function with one string in it. `end` is the index of its last token. */
function quotedAddress(tokens: readonly CSSToken[], at: number) {
  const [first] = tokens.slice(at);
  if (first?.[0] !== TokenType.Function || !/^(?:url|src)$/i.test(first[4].value)) return undefined;
  const close = tokens.findIndex(([type], index) => index > at && type === TokenType.CloseParen);
  const inner = tokens.slice(at + 1, close).filter((token) => !isSpace(token));
  const [only] = inner;
  if (close < 0 || inner.length !== 1 || only?.[0] !== TokenType.String) throw unsafe(`${first[4].value}(`);
  return { address: only[4].value, end: close };
}

/** Names of elements that can be called by without quotes. */
export const plainName = /^[\p{L}_][\p{L}\p{M}\p{N}_.:-]*$/u;

/** The element that an address within the drawing names; throws `Refused` for every other address. */
export function target(address: string): string {
  const id = /^\s*#(.+?)\s*$/s.exec(address)?.[1];
  if (id === undefined || !plainName.test(id)) throw unsafe(address.trim() === '' ? 'url()' : address);
  return id;
}

function reference(address: string, onReference: (id: string) => void): string {
  const id = target(address);
  onReference(id);
  return `url(#${id})`;
}

const isSpace = ([type]: CSSToken) => type === TokenType.Whitespace || type === TokenType.Comment;
const identifier = /^(?:--|-)?[\p{L}_][\p{L}\p{M}\p{N}_-]*$|^--$/u;

/** A token as it may be written; undefined for one that no value has. */
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

/** A string of CSS; control characters, which have no place in the name of a font, are left out. */
export const quote = (text: string) => `"${text.replace(/\p{Cc}+/gu, ' ').replace(/["\\]/g, '\\$&')}"`;
