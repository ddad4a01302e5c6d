/**
 * Text that any program may read line by line: well-formed, every line break a single line feed, without the control
 * characters and noncharacters that the reader refuses. What it accepts, comes back as it was.
 */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '');
}

// The second set of control characters (U+0080 to U+009F) may stand in files of every kind, and stands in old texts.
const controls = /(?![\t\n\u0080-\u009f])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of at most `limit` characters as people count them; one that had to be cut ends in `…`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...graphemes.segment(text)];
  if (characters.length <= limit) return text;
  const end = characters[limit - 1]?.index ?? 0;
  return `${text.slice(0, end).trimEnd()}…`;
}

const numbers = /(\p{Nd}+(?:[.,٬٫’\u00a0\u202f]\p{Nd}+)*)/u;

/** A sentence cut at its numbers, which are every second part: `['We met ', '1,204', ' times.']`. */
export function numerals(sentence: string): string[] {
  return sentence.split(numbers);
}
