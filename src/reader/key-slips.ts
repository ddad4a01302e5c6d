import { codePoint, oddSpaces } from '../lib/invisible.ts';
import { asValue } from './yaml-scalar.ts';
import type { SlipRule } from './yaml-slip.ts';

const space = `[ ${oddSpaces}]`;
const keyed = new RegExp(`^[\\s${oddSpaces}-]*(\\w[\\w-]*)${space}*[:：]`, 'u');

/** The key at the start of a line; empty when there is none. */
export const keyIn = (line: string) => keyed.exec(line)?.[1] ?? '';

const oddColonForm = new RegExp(
  `^((?:[\\s${oddSpaces}]|- )*)(\\w[\\w-]*)(${space}*[：﹕∶꞉︓]${space}*)(.*?)\\s*$`,
  'u',
);

/** `name：灯` */
export const oddColon: SlipRule = ({ text, offset }) => {
  const match = oddColonForm.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', gap = '', source = ''] = match;
  const value = source && asValue(source);
  const at = offset + indent.length;
  const edit = { offset: at + field.length, from: gap + source, to: value ? `: ${value}` : ':' };
  return {
    ...{ code: 'full-width-colon', field, details: { field, value }, offset: at },
    ...{ corrections: [[edit]], safe: true },
  };
};

const oddGapForm = new RegExp(
  `^((?:[\\s${oddSpaces}]|- )*)(?:(\\w[\\w-]*)(:)|(-))( *[${oddSpaces}]${space}*)(.*?)\\s*$`,
  'u',
);

/** `name:　灯`, `-　灯` */
export const oddGap: SlipRule = ({ text, offset }) => {
  const match = oddGapForm.exec(text);
  if (!match || /^ +$/.test(match[5] ?? '')) return undefined;
  const [, indent = '', field = '', colon, dash = '', gap = '', source = ''] = match;
  // After a plain space they are part of the text, which may begin with any character.
  if (gap.startsWith(' ')) return undefined;
  const sign = colon ?? dash;
  const value = source && asValue(source);
  const at = offset + indent.length + field.length + sign.length;
  const details = { sign, point: codePoint(gap), right: `${field}${sign} ${value}`.trimEnd() };
  const edit = { offset: at, from: gap + source, to: value && ` ${value}` };
  const code = gap.startsWith('\u3000') ? 'full-width-gap' : 'odd-gap';
  return { code, field, details, offset: at, corrections: [[edit]], safe: true };
};

/** `name:灯` */
export const noSpaceAfterColon: SlipRule = ({ text, offset }) => {
  const match = /^((?:\s|- )*)([a-zA-Z][\w-]*):([^\s/:].*?)\s*$/.exec(text);
  if (!match) return undefined;
  const [, indent = '', field = '', source = ''] = match;
  const value = asValue(source);
  const at = offset + indent.length;
  const edit = { offset: at + field.length, from: `:${source}`, to: `: ${value}` };
  return {
    ...{ code: 'no-space-after-colon', field, details: { field, value }, offset: at },
    ...{ corrections: [[edit]], safe: true },
  };
};
