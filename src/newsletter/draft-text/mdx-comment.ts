/** Lines as a comment of an issue: seen in the file, shown nowhere. */
export function comment(lines: readonly string[]): string[] {
  const safe = lines.map(harmless);
  const [first = ''] = safe;
  return safe.length === 1
    ? [`{/* ${first} */}`]
    : [`{/* ${first}`, ...safe.slice(1, -1), `${safe.at(-1)} */}`];
}

// Titles are their writers': one that holds the end of a comment would end it.
const harmless = (words: string) => words.replace(/\s+/gu, ' ').replaceAll('*/', '* /').trim();
