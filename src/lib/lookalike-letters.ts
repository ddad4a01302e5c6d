import { asSeen, codePoint, oddSpaceIn } from './invisible.ts';

// Confusables of other scripts that look like Latin letters in most fonts (https://www.unicode.org/reports/tr39/, a
// selection).
const others = 'аеорсухіјѕԁһӏԛԝАВЕКМНОРСТХΑΒΕΖΗΙΚΜΝΟΡΤΥΧαονρıℓ';
const latin = 'aeopcyxijsdhlqwABEKMHOPCTXABEZHIKMNOPTYXaovpil';
const confusable = new Map([...others].map((letter, index) => [letter, [...latin][index] ?? letter]));
const dash = /[‐‑‒–—―−ー－]/g;

/** The confusable skeleton of a text (UTS #39): two texts that look alike have the same one. */
export const skeleton = (text: string): string =>
  [...asSeen(text).replace(dash, '-').normalize('NFKC')]
    .map((letter) => confusable.get(letter) ?? letter)
    .join('')
    .trim()
    .toLowerCase();

/**
 * The character by which two texts that look alike differ, as `U+00A0`: one that only `written` has, else one that only
 * `meant` has. Undefined for texts that look different.
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

/** A character of `text` that `other` does not have; invisible ones first. */
function signOf(text: string, other: string): string | undefined {
  const left = [...text].filter((sign) => !other.includes(sign));
  return left.find((sign) => oddSpaceIn(sign)) ?? left.find((sign) => /\p{M}/u.test(sign)) ?? left[0];
}
