import { parseDocument } from 'yaml';
import { quoted } from '../strings/problems/quote-for-yaml.ts';

/** A text as a YAML scalar: plain when it is read back unchanged, else quoted. */
export function scalarOf(value: string, inFlow = false): string {
  return readBack(inFlow ? `{k: ${value}}` : `k: ${value}`) === value ? value : quoted(value);
}

/** Whether a source can be a value after a colon: a text, a number, a list, a quoted string. */
export const isReadable = (source: string): boolean => readBack(`k: ${source}`) !== undefined;

function readBack(source: string): unknown {
  const document = parseDocument(source, { prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return undefined;
  try {
    const { k, ...others } = document.toJS() as { k?: unknown };
    const cut = / #\S/.test(source) && !/["']/.test(source);
    return Object.keys(others).length > 0 || cut ? undefined : (k ?? undefined);
  } catch {
    return undefined;
  }
}

/** The text within curly or full-width quotes, which YAML does not treat as quotes. */
export const withoutQuotes = (value: string): string =>
  /^[“”„‟〝＂"]([^“”„‟〝〞〟＂"]*)[“”〞〟＂"]$/.exec(value)?.[1] ??
  /^[‘’‚‛＇']([^‘’‚‛＇']*)[‘’‛＇']$/.exec(value)?.[1] ??
  value;

/** A value's source as it must be written after a colon: plain, or quoted when YAML would read it differently. */
export function asValue(source: string): string {
  if (/^["'[{|>]/.test(source) || isReadable(source)) return source;
  const [, text = source, comment = ''] = /^(.*?)(\s+# .*)?$/.exec(source) ?? [];
  return `${quoted(withoutQuotes(text))}${comment}`;
}
