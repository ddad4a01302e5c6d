import { parseDocument } from 'yaml';
import { quoted } from '../strings/problems/quoted.ts';

/** A text as a value of YAML: as it stands where it is read back as just that, else in quotes. */
export function scalarOf(value: string, inFlow = false): string {
  return readBack(inFlow ? `{k: ${value}}` : `k: ${value}`) === value ? value : quoted(value);
}

/** Whether what follows a colon can stand there as it is: a text, a number, a list, something in quotes. */
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

/** What somebody meant who put a text into curly or full-width quotes: the text alone. */
export const withoutQuotes = (value: string): string =>
  /^[“”„‟〝＂"]([^“”„‟〝〞〟＂"]*)[“”〞〟＂"]$/.exec(value)?.[1] ??
  /^[‘’‚‛＇']([^‘’‚‛＇']*)[‘’‛＇']$/.exec(value)?.[1] ??
  value;

/** What follows a colon as it must be written: as it stands, or in quotes where YAML would read it otherwise. */
export function asValue(source: string): string {
  if (/^["'[{|>]/.test(source) || isReadable(source)) return source;
  const [, text = source, comment = ''] = /^(.*?)(\s+# .*)?$/.exec(source) ?? [];
  return `${quoted(withoutQuotes(text))}${comment}`;
}
