/** A text as it can be written into YAML: in double quotes, or in single ones when it holds double quotes itself. */
export function quoted(value = ''): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
