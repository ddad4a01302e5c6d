import { safeTexts } from '../../lib/xml-text.ts';

/** A thing in the vocabulary of https://schema.org/: its type and its properties. */
export interface Thing {
  '@type': string;
  '@id'?: string | undefined;
  [property: string]: Value | undefined;
}

type Value = string | number | Thing | readonly (string | Thing)[];

const markup: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * Things as JSON-LD 1.1 for a `<script type="application/ld+json">`, escaped so that no text can end the script or
 * begin a comment. Undefined values and empty lists are left out.
 */
export function jsonLd(things: readonly Thing[]): string {
  const json = JSON.stringify(
    safeTexts({ '@context': 'https://schema.org', '@graph': things }),
    (_key, value) => (Array.isArray(value) && value.length === 0 ? undefined : value),
  );
  return json.replace(/[<>&\u2028\u2029]/g, (character) => markup[character] ?? character);
}
