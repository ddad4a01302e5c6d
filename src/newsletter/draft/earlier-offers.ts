/** Ids that drafts have offered, by section key. */
export type Offered = Map<string, Set<string>>;

/** First word of the comment in which a draft records its offers. */
export const recordMark = 'kairan-offered';

const record = new RegExp(String.raw`\{/\*\s*${recordMark}\b([\s\S]*?)\*/\}`, 'g');
const line = /^\s*([A-Z][A-Za-z]*(?:\/[a-z0-9-]+)?):[ \t]*(.*?)\s*$/gm;

/**
 * The offers of earlier drafts, read from the comments in an issue's text; undefined when there are none. A line of
 * such a comment is a section's key and ids: `Events: 2026-12-05-kobe 2026-12-06-takamatsu`.
 */
export function offeredIn(text: string): Offered | undefined {
  const comments = [...text.matchAll(record)];
  if (comments.length === 0) return undefined;
  const offered: Offered = new Map();
  for (const [, lines = ''] of comments) {
    for (const [, key = '', ids = ''] of lines.matchAll(line)) note(offered, key, ids.split(/\s+/));
  }
  return offered;
}

/** Adds ids to a section. */
export function note(offered: Offered, key: string, ids: Iterable<string>): void {
  const known = offered.get(key) ?? new Set();
  for (const id of ids) if (id) known.add(id);
  offered.set(key, known);
}
