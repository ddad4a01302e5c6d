/** A text normalised for finding addresses and numbers, with a mapping back to the original. */
export interface Folded {
  text: string;
  /** The index in the original text of the character at `index` of the normalised one. */
  at(index: number): number;
}

// \p{Pd} are the dashes of Unicode (U+2010 to U+2015, U+FF0D …); the others look like dashes and are typed instead of
// them.
const dash = /[\p{Pd}\u2212\u2043\u207b\u208b\u02d7\u2500\u2501\uff70]/u;
const invisible = /[\p{Default_Ignorable_Code_Point}]/u;

/**
 * Full-width letters, digits of any script, dashes and spaces become their ASCII forms; invisible characters are
 * removed. The Japanese prolonged sound mark counts as a dash only next to a digit or bracket: `０５２ー１２３`, but not
 * `メール`.
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

// Digits of a script are ten consecutive code points that begin with its zero.
function digit(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // Some digit ranges follow each other directly (mathematical digits): the code point ten before is a digit, too.
  return (code - zero) % 10;
}
