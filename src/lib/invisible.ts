/**
 * Characters that YAML does not treat as spaces although they look like one or like nothing: no-break, wide and
 * zero-width spaces.
 */
export const oddSpaces =
  '\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u2028\\u2029\\u202f\\u205f-\\u2064\\u3000\\ufeff';

const odd = new RegExp(`[${oddSpaces}]`, 'u');
const zeroWidth = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;

/** A character's code point: `U+00A0`. */
export const codePoint = (sign: string) =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The first character of a text that looks like a space or like nothing, but is not a plain space. */
export const oddSpaceIn = (text: string): string | undefined => odd.exec(text)?.[0];

/**
 * Whether nothing of a text is visible: only spaces, characters with Default_Ignorable_Code_Point (UAX #44), or a blank
 * Braille cell.
 */
export const isUnseen = (text: string): boolean =>
  /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}\u2800]*$/u.test(text);

/** Replaces unusual spaces by plain ones and removes invisible characters. */
export const asSeen = (text: string): string =>
  text
    .replace(zeroWidth, '')
    .replace(new RegExp(`[${oddSpaces}]`, 'gu'), ' ')
    .normalize('NFC');
