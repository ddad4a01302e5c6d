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
    const slip = fullWidthColon(line, '') ?? fullWidthGap(line, '') ?? noSpaceAfterColon(line, '');
    if (slip) return slip;
  }
  return undefined;
}

/** A full-width space that YAML takes for a letter, so that it says nothing: before a key, or after a dash. */
export function fullWidthSlip(text: string, offset: number): Slip | undefined {
  const line = linesUpTo(text, offset).at(-1);
  return line && (fullWidthSpace(line, '') ?? fullWidthGap(line, ''));
}

/** The key that a line begins with; empty when there is none. */
export function keyAt(text: string, offset: number): string {
  return keyIn(linesUpTo(text, offset).at(-1)?.text ?? '');
}

const keyIn = (line: string) => /^[\s-]*(\w[\w-]*)[ \u3000]*[:：]/.exec(line)?.[1] ?? '';

const fullWidthColon: Rule = ({ text, offset }) => {
  const match = /^([\s-]*)(\w[\w-]*)[ \u3000]*：[ \u3000]*(.*)$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', value = ''] = match;
  return { code: 'full-width-colon', field, details: { field, value }, offset: offset + indent.length };
};

const fullWidthSpace: Rule = ({ text, offset }) => {
  const match = /^ *\u3000/.exec(text);
  return match
    ? { code: 'full-width-space', field: keyIn(text), details: {}, offset: offset + match[0].length - 1 }
    : undefined;
};

const fullWidthGap: Rule = ({ text, offset }) => {
  const match = /^([\s-]*)(?:(\w[\w-]*)(:)|(-))\u3000\s*(.*)$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', colon, dash = '', value = ''] = match;
  const sign = colon ?? dash;
  const details = { sign, right: `${field}${sign} ${value}` };
  return {
    code: 'full-width-gap',
    field,
    details,
    offset: offset + indent.length + field.length + sign.length,
  };
};

const tab: Rule = ({ text, offset }, yamlCode) => {
  const match = /^[ ]*\t/.exec(text);
  if (!match || !/TAB|INDENT|UNEXPECTED|MISSING/.test(yamlCode)) return undefined;
  return { code: 'tab', field: keyIn(text), details: {}, offset: offset + match[0].length - 1 };
};

const duplicateKey: Rule = ({ text, offset }, yamlCode) => {
  if (yamlCode !== 'DUPLICATE_KEY') return undefined;
  const match = /^(\s*(?:- +)?)["']?([^\s"':][^"':]*)["']?:/.exec(text);
  if (!match) return undefined;
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
  if (!found || yamlCode === 'DUPLICATE_KEY' || !/^(?:[@`%*&!]|[-?] |[|>][^\s\d+-])/.test(found.value))
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

// `{ja: 夜話: 冬の回}`
const colonInGroup: Rule = ({ text, offset }, yamlCode) => {
  const match = /([{,]\s*)([\w-]+)(:\s+)([^\s"'{[,][^,{}[\]]*:\s[^,}]*)/.exec(text);
  if (yamlCode !== 'BLOCK_IN_FLOW' || !match) return undefined;
  const [, before = '', field = '', gap = '', value = ''] = match;
  const at = offset + match.index + before.length + field.length + gap.length;
  return { code: 'colon-in-value', field, details: { value: value.trim() }, offset: at };
};

const unclosedBracket: Rule = (line, yamlCode) => {
  const found = pair(line);
  const bracket = found?.value[0] === '[' ? ']' : found?.value[0] === '{' ? '}' : undefined;
  if (!found || !bracket || found.value.includes(bracket)) return undefined;
  if (!/BAD_INDENT|MISSING_CHAR|UNEXPECTED|IMPLICIT/.test(yamlCode)) return undefined;
  const details = { open: found.value[0] ?? '', bracket };
  return { code: 'unclosed-bracket', field: found.field, details, offset: found.offset };
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
  fullWidthGap,
  tab,
  specialStart,
  textAfterQuote,
  unclosedBracket,
  colonInGroup,
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
