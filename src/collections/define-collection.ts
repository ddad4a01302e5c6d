import type * as z from 'zod';

/** Fields of the records in one folder of content/, and rules for file names. */
export interface Collection<Schema extends z.ZodObject = z.ZodObject> {
  /** `yaml`: fields only; `markdown`: front matter and Markdown; `mdx`: the same, in .md or .mdx. */
  files: 'yaml' | 'markdown' | 'mdx';
  /** The field whose year is the name of a subfolder: `events/2026/…`. */
  yearOf?: string;
  /** True for a single file of that name outside of the folders, such as community.yaml. */
  single?: boolean;
  /** A stricter pattern for ids, with its name and an example for messages. */
  id?: { pattern: RegExp; example: string; form: string };
  /** Ids that clash with addresses of the site. */
  reserved?: readonly string[];
  /** True for files that commands keep: such records have no page, no JSON in the API and no `new` command. */
  internal?: boolean;
  /** The page of docs/ that describes its fields, when they are too many for the general field list. */
  docsPage?: string;
  schema: Schema;
}

/**
 * Declares a collection; `register.ts` registers it under the name of its folder, and
 * `strings/<language>/collections.json` has the name of one such record.
 */
export function defineCollection<Schema extends z.ZodObject>(
  collection: Collection<Schema>,
): Collection<Schema> {
  return collection;
}
