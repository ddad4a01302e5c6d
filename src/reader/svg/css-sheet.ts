import { type CSSToken, TokenType } from '@csstools/css-tokenizer';
import { type Declaration, declarations, isSpace } from './css-declarations.ts';
import { nextOf, plainName, quote, tokensOf } from './css-values.ts';
import { unsafe } from './svg-refused.ts';

/** A style sheet of an SVG, rewritten. */
export interface Sheet {
  css: string;
  rules: readonly Rule[];
}

export interface Rule {
  /** For each selector, the class, id or element name of its last compound; undefined for more complex ones. */
  selectors: readonly (string | undefined)[];
  declarations: readonly Declaration[];
}

/**
 * Parses a style sheet and keeps rules, `@media` and `@keyframes`, with the properties that an SVG needs. Throws
 * `Refused` for other at-rules, nested rules, and addresses outside of the SVG.
 */
export function readSheet(css: string): Sheet {
  const tokens = tokensOf(css);
  if (!tokens) throw unsafe('<style>');
  const rules: Rule[] = [];
  return { css: sheet(new Tokens(tokens), rules, { depth: 0, isPlain: true }), rules };
}

/** A cursor over tokens. */
class Tokens {
  readonly #all: readonly CSSToken[];
  #at = 0;
  constructor(all: readonly CSSToken[]) {
    this.#all = all;
  }

  next(): CSSToken | undefined {
    return this.#all[this.#at];
  }

  /** Consumes tokens up to one of these kinds, which is consumed but not returned; undefined when there is none. */
  until(...kinds: readonly TokenType[]): { tokens: CSSToken[]; end: TokenType } | undefined {
    const end = nextOf(kinds, this.#all, this.#at);
    if (end < 0) return undefined;
    const tokens = this.#all.slice(this.#at, end);
    this.#at = end + 1;
    return { tokens, end: (this.#all[end] as CSSToken)[0] };
  }

  /** Consumes tokens up to the brace that closes the current block. */
  block(): CSSToken[] {
    let depth = 1;
    const from = this.#at;
    for (; this.#at < this.#all.length; this.#at++) {
      const type = (this.#all[this.#at] as CSSToken)[0];
      depth += type === TokenType.OpenCurly ? 1 : type === TokenType.CloseCurly ? -1 : 0;
      if (depth === 0) return this.#all.slice(from, this.#at++);
    }
    throw unsafe('{');
  }

  skip(): void {
    this.#at++;
  }
}

const between: ReadonlySet<TokenType> = new Set([
  TokenType.Whitespace,
  TokenType.Comment,
  TokenType.CDO,
  TokenType.CDC,
]);

/** Nesting depth of at-rules, and whether their selectors name elements. */
interface Nesting {
  depth: number;
  isPlain: boolean;
}

function sheet(tokens: Tokens, rules: Rule[], nesting: Nesting): string {
  let css = '';
  for (let token = tokens.next(); token; token = tokens.next()) {
    if (between.has(token[0])) tokens.skip();
    else if (token[0] === TokenType.AtKeyword)
      css += atRule(token[4].value.toLowerCase(), tokens, rules, nesting);
    else css += rule(tokens, rules, nesting);
  }
  return css;
}

function atRule(name: string, tokens: Tokens, rules: Rule[], { depth }: Nesting): string {
  tokens.skip();
  if (name === 'charset' && tokens.until(TokenType.Semicolon)) return '';
  if (!/^(?:media|keyframes)$/.test(name) || depth > 1) throw unsafe(`@${name}`);
  const prelude = tokens.until(TokenType.OpenCurly, TokenType.Semicolon);
  if (prelude?.end !== TokenType.OpenCurly) throw unsafe(`@${name}`);
  const within = { depth: depth + 1, isPlain: name === 'media' };
  return `@${name} ${written(prelude.tokens)}{${sheet(new Tokens(tokens.block()), rules, within)}}`;
}

function rule(tokens: Tokens, rules: Rule[], { isPlain }: Nesting): string {
  const prelude = tokens.until(TokenType.OpenCurly);
  if (!prelude) throw unsafe('<style>');
  const block = tokens.block();
  if (block.some(([type]) => type === TokenType.OpenCurly)) throw unsafe('{');
  const kept = declarations(block);
  const selector = written(prelude.tokens);
  rules.push({ selectors: isPlain ? lastNames(selector) : [undefined], declarations: kept });
  return kept.length > 0
    ? `${selector}{${kept.map(({ property, value }) => `${property}:${value}`).join(';')}}`
    : '';
}

/** A selector, or the prelude of an at-rule. */
function written(tokens: readonly CSSToken[]): string {
  return tokens.map(selectorToken).join('').replace(/ +/g, ' ').trim();
}

function selectorToken(token: CSSToken): string {
  if (isSpace(token)) return ' ';
  switch (token[0]) {
    case TokenType.Ident:
    case TokenType.Hash: {
      const sign = token[0] === TokenType.Hash ? '#' : '';
      if (plainName.test(token[4].value.replace(/^-+/, ''))) return sign + escapeName(token[4].value);
      break;
    }
    case TokenType.String:
      return quote(token[4].value);
    case TokenType.Function:
      if (/^(?:not|is|where|has|lang|nth-(?:last-)?(?:child|of-type))$/i.test(token[4].value))
        return `${token[4].value}(`;
      break;
    case TokenType.Number:
    case TokenType.Percentage:
    case TokenType.Dimension:
      if (!token[1].includes('\\')) return token[1];
      break;
    case TokenType.Delim:
      if (/^[.*>+~=|^$/<-]$/.test(token[4].value)) return token[4].value;
      break;
    case TokenType.Colon:
    case TokenType.Comma:
    case TokenType.OpenParen:
    case TokenType.CloseParen:
    case TokenType.OpenSquare:
    case TokenType.CloseSquare:
      return token[1];
  }
  throw unsafe(token[1]);
}

const escapeName = (name: string) => name.replace(/[.:]/g, '\\$&');

const maxName = 200;

/** The last simple selector of each selector in a list: `.a`, `#a` or `a`. */
function lastNames(selectors: string): (string | undefined)[] {
  if (/[:\\[(]/.test(selectors)) return [undefined];
  return selectors
    .split(',')
    .map((selector) => /[.#]?[\p{L}_-][\p{L}\p{M}\p{N}_-]*$/u.exec(selector.trim().slice(-maxName))?.[0]);
}
