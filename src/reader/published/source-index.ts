const furthest = 4000;

/**
 * The offset in the source, at or after `from`, of the character at `index` of a text that was read from it. A text
 * that occurs literally is found at once. Otherwise both are compared step by step: markup is skipped; an escape of
 * YAML or Markdown, a character reference or a percent escape counts as one character. When they diverge, returns the
 * last offset that matched.
 */
export function sourceIndex(source: string, text: string, index: number, from = 0): number {
  const exact = source.slice(from, from + furthest + text.length).indexOf(text);
  if (exact >= 0) return from + exact + index;
  let at = from;
  let found = from;
  for (let next = 0; next <= index; next++) {
    const step = nextPlace(source, at, text[next] ?? '');
    if (!step) continue;
    found = step.start;
    at = step.end;
  }
  return found;
}

function nextPlace(
  source: string,
  from: number,
  character: string,
): { start: number; end: number } | undefined {
  const end = Math.min(source.length, from + furthest);
  for (let start = from; start < end; start++) {
    const length = lengthOf(source, start, character);
    if (length > 0) return { start, end: start + length };
  }
  return undefined;
}

const escaped = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([^\s]))/iy;
const reference = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/iy;
const percent = /(?:%[0-9a-f]{2})+/iy;

/** The length in the source of one character; 0 when it does not begin here. */
function lengthOf(source: string, start: number, character: string): number {
  const here = source[start];
  if (here === character || here?.toLowerCase() === character) return 1;
  if (here === '\\') return escapeLength(source, start, character);
  if (here === '&') return matched(reference, source, start)?.[0].length ?? 0;
  if (here === '%') return matched(percent, source, start) ? 3 : 0;
  return here !== undefined && /\s/.test(here) && /\s/.test(character) ? 1 : 0;
}

function escapeLength(source: string, start: number, character: string): number {
  const match = matched(escaped, source, start);
  if (!match) return 0;
  const [whole, x, u, U, plain] = match;
  const code = x ?? u ?? U;
  const meant =
    code === undefined ? plain : String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
  return meant?.startsWith(character) ? whole.length : 0;
}

function matched(pattern: RegExp, source: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(source);
}
