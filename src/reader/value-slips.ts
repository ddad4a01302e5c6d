import { quoted } from '../strings/problems/quote-for-yaml.ts';
import { asValue, withoutQuotes } from './yaml-scalar.ts';
import { type Line, linesAfter, linesUpTo, type Slip, type SlipRule } from './yaml-slip.ts';

interface Pair {
  field: string;
  /** The value as written, without a trailing comment. */
  value: string;
  offset: number;
}

/** `key: value` with a value that YAML does not accept unquoted. */
function pair({ text, offset }: Line): Pair | undefined {
  const match = /^(\s*(?:- +)*)([\w-]+):( +)(.+)$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', gap = '', rest = ''] = match;
  return {
    field,
    value: withoutComment(rest),
    offset: offset + indent.length + field.length + 1 + gap.length,
  };
}

function item({ text, offset }: Line): Pair | undefined {
  const match = /^(\s*- +)(\S.*)$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', rest = ''] = match;
  return { field: '', value: withoutComment(rest), offset: offset + indent.length };
}

// A comment has a space after its #, a hashtag does not.
const withoutComment = (rest: string) => rest.replace(/\s#(?:\s.*)?$/, '').trim();

/** A value that must be quoted. */
function toQuote(
  code: Slip['code'],
  { field, value, offset }: Pair,
  details: Record<string, string> = {},
): Slip {
  const meant = withoutQuotes(value);
  return {
    ...{
      code: meant === value ? code : 'curly-quotes',
      field,
      details: { ...details, value: meant },
      offset,
    },
    ...{ corrections: [[{ offset, from: value, to: quoted(meant) }]], safe: true },
  };
}

// `* 灯` in a list is Markdown syntax for `- 灯`.
const otherBullet: SlipRule = ({ text, offset }) => {
  const match = /^(\s*)\*( +)\S/.exec(text);
  if (!match) return undefined;
  const [, indent = ''] = match;
  const at = offset + indent.length;
  return {
    ...{
      code: 'other-bullet',
      field: '',
      details: { sign: '*', right: text.trim().replace('*', '-') },
      offset: at,
    },
    ...{ corrections: [[{ offset: at, from: '*', to: '-' }]], safe: true },
  };
};

const specialStart: SlipRule = (line) => {
  const found = pair(line) ?? item(line);
  if (!found) return undefined;
  const form = found.field ? /^(?:[@`%*&!]|[-?] |[|>][^\s\d+-])/ : /^[@`%*&!|>]/;
  return form.test(found.value) ? toQuote('special-start', found, { sign: found.value[0] ?? '' }) : undefined;
};

const colonInValue: SlipRule = (line) => {
  const found = pair(line);
  if (!found || /^["'[{|>]/.test(found.value) || !/:(?:\s|$)/.test(found.value)) return undefined;
  return toQuote('colon-in-value', found);
};

const textAfterQuote: SlipRule = (line) => {
  const found = pair(line);
  if (!found || !/^(?:"[^"]*"|'[^']*')\s*[^\s#].*$/.test(found.value)) return undefined;
  const { field, value, offset } = found;
  const right = `'${value.replaceAll("'", "''")}'`;
  return {
    ...{ code: 'text-after-quote', field, details: { value, right }, offset },
    ...{ corrections: [[{ offset, from: value, to: right }]], safe: false },
  };
};

const unclosed: SlipRule = (line, yamlCode) => {
  const found = pair(line);
  if (!found || !/MISSING_CHAR|MULTILINE|BAD_INDENT|UNEXPECTED/.test(yamlCode)) return undefined;
  const quote = /^["']/.exec(found.value)?.[0];
  if (!quote || found.value.slice(1).includes(quote)) return undefined;
  return closed('unclosed-quote', found, quote, { quote });
};

const unclosedBracket: SlipRule = (line, yamlCode) => {
  const found = pair(line);
  const bracket = found?.value[0] === '[' ? ']' : found?.value[0] === '{' ? '}' : undefined;
  if (!found || !bracket || found.value.includes(bracket)) return undefined;
  if (!/BAD_INDENT|MISSING_CHAR|UNEXPECTED|IMPLICIT/.test(yamlCode)) return undefined;
  return closed('unclosed-bracket', found, bracket, { open: found.value[0] ?? '', bracket });
};

/** A value without its closing quote or bracket, which probably belongs at the end of the line. */
function closed(code: Slip['code'], found: Pair, end: string, details: Record<string, string>): Slip {
  const { field, value, offset } = found;
  return {
    code,
    field,
    details,
    offset,
    corrections: [[{ offset: offset + value.length, from: '', to: end }]],
  };
}

// `{ja: 夜話: 冬の回}`
const colonInGroup: SlipRule = ({ text, offset }, yamlCode) => {
  const match = /([{,]\s*)([\w-]+)(:\s+)([^\s"'{[,][^,{}[\]]*:\s[^,}]*)/.exec(text);
  if (yamlCode !== 'BLOCK_IN_FLOW' || !match) return undefined;
  const [, start = '', field = '', gap = '', value = ''] = match;
  const at = offset + match.index + start.length + field.length + gap.length;
  return toQuote('colon-in-value', { field, value: value.trim(), offset: at });
};

const bullets = /^(\s*)([-*・•●‣–—－ー])[ \u3000\u00a0]*(\S.*)$/;

/** A list whose items do not begin with a hyphen and a space: `・灯`, `-灯`. */
export function bulletSlip(text: string, offset: number): Slip | undefined {
  const line = linesUpTo(text, offset).at(-1);
  if (!line || !bullets.test(line.text)) return undefined;
  const run = [line, ...linesAfter(text, line, (next) => bullets.test(next))];
  const ways = run.map(({ text: written, offset: at }) => {
    const [, indent = '', , rest = ''] = bullets.exec(written) ?? [];
    return {
      offset: at + indent.length,
      from: written.slice(indent.length),
      to: `- ${asValue(rest.trim())}`,
    };
  });
  const [, , sign = ''] = bullets.exec(line.text) ?? [];
  const at = ways[0]?.offset ?? offset;
  const details = { sign, right: ways[0]?.to ?? '' };
  return { code: 'other-bullet', field: '', details, offset: at, corrections: [ways], safe: true };
}

/** Rules for slips in values. */
export const valueSlips: SlipRule[] = [
  otherBullet,
  specialStart,
  textAfterQuote,
  unclosedBracket,
  colonInGroup,
  colonInValue,
  unclosed,
];
