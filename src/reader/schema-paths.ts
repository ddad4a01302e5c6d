import type * as z from 'zod';
import type { FieldMeta } from '../collections/field-types.ts';
import type { Path } from '../collections/visit-fields.ts';
import { exampleLine } from '../strings/example-line.ts';
import { fieldExample } from '../strings/field-words.ts';

type Definition = Record<string, unknown>;

/** The keys that the schema allows in the object at `path`. */
export function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((each) => Object.keys(shapeOf(each))))];
}

/**
 * The schema's sample value for the field at `path`, as details of a Problem: a line such as `ends: 2026-09-18 20:30`,
 * or the key of one that differs by language.
 */
export function exampleAt(schema: z.ZodType, path: Path): Record<string, string> {
  const key = path.at(-1);
  if (typeof key !== 'string') return {};
  for (const holder of schemasAt(schema, path.slice(0, -1))) {
    const field = Object.entries(shapeOf(holder)).find(([name]) => name === key)?.[1];
    const { words, examples } = (field?.meta() ?? {}) as Partial<FieldMeta>;
    if (words !== undefined && fieldExample(words, 'en') !== undefined) return { exampleOf: words };
    if (examples?.[0] !== undefined) return { example: exampleLine(key, examples[0]) };
  }
  return {};
}

/** The schemas that apply to the value at `path`: several when a union allows several forms. */
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
