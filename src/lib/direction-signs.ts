/** A bidirectional control character and its offset in the text (UTF-16 units). */
export interface DirectionSign {
  sign: string;
  offset: number;
}

const embeddings = /[\u202a\u202b\u202d\u202e]/;
const isolates = /[\u2066-\u2068]/;
const popEmbedding = '\u202c';
const signs = /[\u202a-\u202e\u2066-\u2069\n\u2029]/g;

/**
 * The first explicit bidirectional formatting character (UAX #9) that is not closed within its paragraph, or that
 * closes nothing: it would also reorder the text around it.
 */
export function unpairedDirection(text: string): DirectionSign | undefined {
  const open: DirectionSign[] = [];
  for (const { 0: sign, index: offset } of `${text}\n`.matchAll(signs)) {
    if (/[\n\u2029]/.test(sign)) {
      if (open[0]) return open[0];
    } else if (embeddings.test(sign) || isolates.test(sign)) {
      open.push({ sign, offset });
    } else {
      const opener = open.pop();
      const fits = sign === popEmbedding ? embeddings : isolates;
      if (!opener || !fits.test(opener.sign)) return { sign, offset };
    }
  }
  return undefined;
}

/** Cheap check whether a text may hold such a sign, literally or as a reference in Markdown; escapes of YAML have been decoded. */
export const mayHoldDirectionSign = (source: string) => /[\u202a-\u202e\u2066-\u2069]|&[#a-z]/i.test(source);
