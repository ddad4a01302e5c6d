import type { Entries } from '../reader/content-entry.ts';
import type { Translation } from '../strings/apply-translation.ts';

/** The strings in content/strings/, by language as in the file names. */
export const translationsOf = ({ strings }: Pick<Entries, 'strings'>): Map<string, Translation> =>
  new Map(strings.map(({ id, data }) => [id, data as Translation]));
