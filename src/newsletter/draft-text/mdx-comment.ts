/** Lines as an MDX comment: visible in the file only. */
export function comment(lines: readonly string[]): string[] {
  const safe = lines.map(harmless);
  const [first = ''] = safe;
  return safe.length === 1
    ? [`{/* ${first} */}`]
    : [`{/* ${first}`, ...safe.slice(1, -1), `${safe.at(-1)} */}`];
}

// Titles are untrusted: `*/` in one would end the comment.
const harmless = (words: string) => words.replace(/\s+/gu, ' ').replaceAll('*/', '* /').trim();
