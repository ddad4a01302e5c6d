/** A text as it can be written into YAML: in double quotes, or in single ones when it holds double quotes itself. */
export function quoted(value = ''): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** A line to be written, in quotes where it has none itself. */
export const lineShown = (line: string): string => (line.includes('"') ? line : `"${line}"`);
