/** Scripts that are written without spaces, and what stands in their lines. */
const wide = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]`;
const between = new RegExp(`(?<=${wide})[ \\t]*\\n[ \\t]*(?=${wide})`, 'gu');

/** Lines of a paragraph as one: a line break is a space, but nothing where the script has none (`支部を\n見る`). */
export function joinedLines(text: string): string {
  return text.replace(between, '').replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** Where line breaks are that are no spaces: their first letter, and the one behind them. */
export const lineBreaks = (text: string): [first: number, end: number][] =>
  [...text.matchAll(between)].map(({ index, 0: found }) => [index, index + found.length]);

/** A text as one line without control characters, such as a header of a mail must be. */
export function oneLine(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').toWellFormed();
  return joinedLines(lines)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .trim();
}
