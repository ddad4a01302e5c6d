/** Scripts that are written without spaces, and the punctuation used with them. */
const wide = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303f\u30fb\u30fc\uff00-\uffef]`;
const between = new RegExp(`(?<=${wide})[ \\t]*\\n[ \\t]*(?=${wide})`, 'gu');

/**
 * Joins the lines of a paragraph: a line break becomes a space, or nothing between characters of scripts without spaces
 * (`支部を\n見る`).
 */
export function joinedLines(text: string): string {
  return text.replace(between, '').replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** The ranges (start and end offset) of line breaks that do not stand for a space. */
export const lineBreaks = (text: string): [first: number, end: number][] =>
  [...text.matchAll(between)].map(({ index, 0: found }) => [index, index + found.length]);

/** A text as one line without control characters, for headers of a mail and the like. */
export function oneLine(text: string): string {
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n').toWellFormed();
  return joinedLines(lines)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .trim();
}
