/**
 * A well-formed text with LF line breaks and without the control characters and noncharacters that the reader refuses.
 * A text that the reader accepts is unchanged.
 */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '');
}

// C1 control characters (U+0080 to U+009F) are allowed in all file formats and occur in old texts.
const controls = /(?![\t\n\u0080-\u009f])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text of at most `limit` graphemes; one that had to be cut ends in `…`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = [...graphemes.segment(text)];
  if (characters.length <= limit) return text;
  const end = characters[limit - 1]?.index ?? 0;
  return `${text.slice(0, end).trimEnd()}…`;
}

const numbers = /(\p{Nd}+(?:[.,٬٫’\u00a0\u202f]\p{Nd}+)*)/u;

/** Splits a sentence at its numbers, which are every second part: `['We met ', '1,204', ' times.']`. */
export function numerals(sentence: string): string[] {
  return sentence.split(numbers);
}
