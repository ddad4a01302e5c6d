import type * as z from 'zod';

/** What may be written in one folder of content/, and how its files are named. */
export interface Collection<Schema extends z.ZodObject = z.ZodObject> {
  /** `yaml`: fields only; `markdown`: fields, then Markdown; `mdx`: the same, in .md or .mdx. */
  files: 'yaml' | 'markdown' | 'mdx';
  /** The field whose year names the folder between the collection's own and the file. */
  yearOf?: string;
  /** True for a single file of that name beside the folders, such as community.yaml. */
  single?: boolean;
  /** A stricter form of ids, with a name and an example for people. */
  id?: { pattern: RegExp; example: string; form: string };
  /** Ids that the site's own addresses need. */
  reserved?: readonly string[];
  /** True for what commands keep for themselves: it has no page, no JSON for other programs, and `new` makes none. */
  internal?: boolean;
  /** The page of docs/ that tells of its fields, where they are too many for the list of all fields. */
  told?: string;
  schema: Schema;
}

/**
 * Declares a collection; `index.ts` registers it under the name of its folder, and `strings/<language>/collections.json` says what
 * people call one such file.
 */
export function defineCollection<Schema extends z.ZodObject>(
  collection: Collection<Schema>,
): Collection<Schema> {
  return collection;
}
