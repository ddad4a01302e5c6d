/** Spaces that are none to YAML, and signs that nobody sees: no-break and wide spaces, zero-width signs. */
export const oddSpaces =
  '\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f-\\u2064\\u3000\\ufeff';

const odd = new RegExp(`[${oddSpaces}]`, 'u');
const zeroWidth = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;

/** `U+00A0`. */
export const codePoint = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first sign of a text that looks like a space, or like nothing, and is not a plain space. */
export const oddSpaceIn = (text: string): string | undefined => odd.exec(text)?.[0];

/** Whether nothing of a text is seen: spaces, signs that show nothing (UAX #44, Default_Ignorable_Code_Point), an empty Braille cell. */
export const isUnseen = (text: string): boolean =>
  /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u.test(text);

/** A text as it looks to people: every odd space a plain one, and nothing that is not seen. */
export const asSeen = (text: string): string =>
  text
    .replace(zeroWidth, '')
    .replace(new RegExp(`[${oddSpaces}]`, 'gu'), ' ')
    .normalize('NFC');
