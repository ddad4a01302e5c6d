import { stringify } from 'yaml';
import type * as z from 'zod';
import type { Path } from '../collections/visit-fields.ts';

type Definition = Record<string, unknown>;

/** The keys that an object of the schema may have at `path`. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((each) => Object.keys(shapeOf(each))))];
}

/** A line with the example that the schema gives for the field at `path`, for readers of Japanese and of English: `title: 灯りの夜話`. */
export function examplesAt(schema: z.ZodType, path: Path): { example: string; exampleEn: string } {
  const key = path.at(-1);
  const none = { example: '', exampleEn: '' };
  if (typeof key !== 'string') return none;
  for (const holder of schemasAt(schema, path.slice(0, -1))) {
    const field = Object.entries(shapeOf(holder)).find(([name]) => name === key)?.[1];
    const [ja, en = ja] = (field?.meta()?.examples as unknown[] | undefined) ?? [];
    if (ja === undefined) continue;
    const [example, exampleEn] = [ja, en].map(
      (value) => `${key}: ${stringify(value, { collectionStyle: 'flow' }).trim()}`,
    ) as [string, string];
    return { example, exampleEn };
  }
  return none;
}

/** What the schema says of the value at `path`: more than one thing where it allows several forms. */
export function schemasAt(schema: z.ZodType, path: Path): z.ZodType[] {
  return path.reduce((found, key) => found.flatMap((each) => step(each, key)), [schema]);
}

function step(schema: z.ZodType, key: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((each) => {
    const def = each._zod.def as unknown as Definition;
    const shape = shapeOf(each);
    const named = Object.hasOwn(shape, key) ? shape[key] : def.valueType;
    const next = typeof key === 'number' ? def.element : named;
    return next ? [next as z.ZodType] : [];
  });
}

function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  const shapes = unwrap(schema).map((each) => (each._zod.def as unknown as Definition).shape ?? {});
  return Object.assign({}, ...shapes);
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  const def = schema._zod.def as unknown as Definition;
  if (def.options) return (def.options as z.ZodType[]).flatMap(unwrap);
  const inner = def.innerType ?? def.in;
  return inner ? unwrap(inner as z.ZodType) : [schema];
}
