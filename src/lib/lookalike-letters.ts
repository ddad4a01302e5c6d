import { asSeen, codePoint, oddSpaceIn } from './invisible.ts';

// Letters of other scripts that look like Latin ones in most fonts (https://www.unicode.org/reports/tr39/, a selection).
const others = 'аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρıℓ';
const latin = 'aeopcyxijsdhlqwABEKMHOPCTXABEZHIKMNOPTYXaovpil';
const confusable = new Map([...others].map((letter, index) => [letter, [...latin][index] ?? letter]));
const dash = /[‐‑‒–—―−ー－]/g;

/** A text as people see it: two that look alike give the same, whatever signs they are made of. */
export const skeleton = (text: string): string =>
  [...asSeen(text).replace(dash, '-').normalize('NFKC')]
    .map((letter) => confusable.get(letter) ?? letter)
    .join('')
    .trim()
    .toLowerCase();

/**
 * The sign in which two texts differ that look alike, as `U+00A0`: one that `written` has, else one that `meant` has.
 * Undefined for texts that anybody can tell apart.
 */
export function unlikeSign(
  written: string,
  meant: string,
): { point: string; isWritten: boolean } | undefined {
  const isCase = written.toLowerCase() === meant.toLowerCase();
  if (written === meant || isCase || skeleton(written) !== skeleton(meant)) return undefined;
  const own = signOf(written, meant);
  const other = own ?? signOf(meant, written);
  return other === undefined ? undefined : { point: codePoint(other), isWritten: own !== undefined };
}

/** A sign of `text` that `other` lacks; first those that nobody sees. */
function signOf(text: string, other: string): string | undefined {
  const left = [...text].filter((sign) => !other.includes(sign));
  return left.find((sign) => oddSpaceIn(sign)) ?? left.find((sign) => /\p{M}/u.test(sign)) ?? left[0];
}
