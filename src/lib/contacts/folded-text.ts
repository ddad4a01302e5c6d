/** A text in the form in which addresses and numbers are looked for, with the way back to the text itself. */
export interface Folded {
  text: string;
  /** Where the character at an index of `text` stands in the text that was folded. */
  at(index: number): number;
}

// Pd are the dashes of Unicode (U+2010 to U+2015, U+FF0D …); the others look like them, and are typed as them.
const dash = /[\p{Pd}\u2212\u2043\u207b\u208b\u02d7\u2500\u2501\uff70]/u;
const invisible = /[\p{Default_Ignorable_Code_Point}]/u;

/**
 * Full-width letters, digits of any script, all dashes and spaces become their ASCII forms; what nobody sees goes. The
 * Japanese prolonged sound mark is a dash only beside a digit or bracket: `０５２ー１２３`, but not `メール`.
 */
export function folded(text: string): Folded {
  let made = '';
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain = isProlongedDash(text, offset) ? '-' : ascii(character);
    made += plain;
    for (let index = 0; index < plain.length; index++) offsets.push(offset);
    offset += character.length;
  }
  return { text: made, at: (index) => offsets[index] ?? text.length };
}

const isProlongedDash = (text: string, at: number) =>
  text[at] === 'ー' && /[\p{Nd})）]/u.test(text[at - 1] ?? '') && /[\p{Nd}(（]/u.test(text[at + 1] ?? '');

function ascii(character: string): string {
  if (character <= '~') return character;
  if (invisible.test(character)) return '';
  if (dash.test(character)) return '-';
  if (/\s/.test(character)) return character === '\u2028' ? '\n' : ' ';
  if (/\p{Nd}/u.test(character)) return String(digit(character));
  return character.normalize('NFKC');
}

// The digits of a script stand in a row of ten, and the first code point of a row is its zero.
function digit(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Rows can follow each other (the mathematical digits): then what lies ten before is a digit, too.
  return (code - zero) % 10;
}
