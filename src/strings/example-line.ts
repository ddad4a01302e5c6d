import { stringify } from 'yaml';

/** A field with an example, as a line of a file: `title: 灯りの夜話`. */
export const exampleLine = (field: string, example: unknown): string =>
  `${field}: ${stringify(example, { collectionStyle: 'flow' }).trim()}`;
