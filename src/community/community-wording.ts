import type { Entries } from '../reader/content-entry.ts';
import type { Translation } from '../strings/translated.ts';

/** The wording that content/strings/ holds, by language as its files are named. */
export const translationsOf = ({ strings }: Pick<Entries, 'strings'>): Map<string, Translation> =>
  new Map(strings.map(({ id, data }) => [id, data as Translation]));
