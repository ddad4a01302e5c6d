import type { ProblemCode } from '../strings/problems/codes.ts';

/** A slip that volunteers make, with the place where it was made. */
export interface Slip {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
  offset: number;
}

interface Line {
  text: string;
  offset: number;
}

type Rule = (line: Line, yamlCode: string) => Slip | undefined;

/** The slip behind a YAML error: on its line or, as parsers notice late, on one of the two lines before. */
export function findSlip(text: string, offset: number, yamlCode: string): Slip | undefined {
  const lines = linesUpTo(text, offset).slice(-3).reverse();
  for (const rule of rules) {
    for (const line of lines) {
      const slip = rule(line, yamlCode);
      if (slip) return slip;
    }
  }
  return undefined;
}

/** The first line of a text that is not a map at all and shows one of the slips. */
export function findSlipAnywhere(text: string): Slip | undefined {
  for (const line of linesUpTo(text, text.length)) {
    const slip = fullWidthColon(line, '') ?? noSpaceAfterColon(line, '');
    if (slip) return slip;
  }
  return undefined;
}

const fullWidthColon: Rule = ({ text, offset }) => {
  const match = /^([\s\u3000-]*)([\w-]+)[ \u3000]*：[ \u3000]*(.*)$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', value = ''] = match;
  return { code: 'full-width-colon', field, details: { field, value }, offset: offset + indent.length };
};

const fullWidthSpace: Rule = ({ text, offset }) => {
  const match = /^[ -]*\u3000/.exec(text);
  return match
    ? { code: 'full-width-space', field: '', details: {}, offset: offset + match[0].length - 1 }
    : undefined;
};

const tab: Rule = ({ text, offset }, yamlCode) => {
  const match = /^[ ]*\t/.exec(text);
  if (!match || !/TAB|INDENT|UNEXPECTED|MISSING/.test(yamlCode)) return undefined;
  return { code: 'tab', field: '', details: {}, offset: offset + match[0].length - 1 };
};

const duplicateKey: Rule = ({ text, offset }, yamlCode) => {
  const match = /^(\s*(?:- )?)([\w-]+):/.exec(text);
  if (yamlCode !== 'DUPLICATE_KEY' || !match) return undefined;
  const [, indent = '', field = ''] = match;
  return { code: 'duplicate-key', field, details: { field }, offset: offset + indent.length };
};

/** `key: value` with a value that YAML does not take as it is. */
function pair({ text, offset }: Line): { field: string; value: string; offset: number } | undefined {
  const match = /^(\s*(?:- +)*)([\w-]+):( +)(.+)$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', gap = '', value = ''] = match;
  return { field, value: value.trim(), offset: offset + indent.length + field.length + 1 + gap.length };
}

const specialStart: Rule = (line, yamlCode) => {
  const item = /^(\s*- +)([@`%*&!|>].*)$/.exec(line.text);
  const found =
    pair(line) ??
    (item ? { field: '', value: item[2] ?? '', offset: line.offset + (item[1] ?? '').length } : undefined);
  if (!found || yamlCode === 'DUPLICATE_KEY' || !/^(?:[@`%*&!]|[|>][^\s\d+-])/.test(found.value))
    return undefined;
  return {
    code: 'special-start',
    field: found.field,
    details: { sign: found.value[0] ?? '', value: found.value },
    offset: found.offset,
  };
};

const colonInValue: Rule = (line) => {
  const found = pair(line);
  if (!found || /^["'[{|>]/.test(found.value) || !/:(?:\s|$)/.test(found.value)) return undefined;
  return {
    code: 'colon-in-value',
    field: found.field,
    details: { value: found.value },
    offset: found.offset,
  };
};

const textAfterQuote: Rule = (line) => {
  const found = pair(line);
  const match = found && /^(?:"[^"]*"|'[^']*')\s*[^\s#].*$/.exec(found.value);
  if (!found || !match) return undefined;
  return {
    code: 'text-after-quote',
    field: found.field,
    details: { value: found.value },
    offset: found.offset,
  };
};

const unclosed: Rule = (line, yamlCode) => {
  const found = pair(line);
  if (!found || !/MISSING_CHAR|MULTILINE|BAD_INDENT|UNEXPECTED/.test(yamlCode)) return undefined;
  const quote = /^["']/.exec(found.value)?.[0];
  if (!quote || found.value.slice(1).includes(quote)) return undefined;
  return { code: 'unclosed-quote', field: found.field, details: { quote }, offset: found.offset };
};

const noSpaceAfterColon: Rule = ({ text, offset }) => {
  const match = /^(\s*)([a-zA-Z][\w-]*):([^\s/:].*)$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', value = ''] = match;
  return { code: 'no-space-after-colon', field, details: { field, value }, offset: offset + indent.length };
};

const rules: Rule[] = [
  duplicateKey,
  fullWidthColon,
  fullWidthSpace,
  tab,
  specialStart,
  textAfterQuote,
  colonInValue,
  unclosed,
  noSpaceAfterColon,
];

function linesUpTo(text: string, offset: number): Line[] {
  const end = text.indexOf('\n', offset);
  let start = 0;
  return text
    .slice(0, end < 0 ? text.length : end)
    .split('\n')
    .map((line) => {
      const found = { text: line, offset: start };
      start += line.length + 1;
      return found;
    });
}
