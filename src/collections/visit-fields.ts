import type * as z from 'zod';
import { type FieldKind, fieldKinds } from './field-types.ts';

/** Path of a value in a record: `['organizers', 0, 'person']`. */
export type Path = (string | number)[];

/** A field with a kind: its value, and its key in the object or array that holds it. */
export interface Field {
  kind: FieldKind;
  value: unknown;
  path: Path;
  key: string | number;
}

type Walker = (field: Omit<Field, 'kind'>, visit: (field: Field) => void) => void;

const walkers = new WeakMap<z.core.$ZodType, Walker | undefined>();

/** Calls `visit` for every field of `record` that has a kind, in the order of the schema. */
export function visitFields(schema: z.ZodType, record: unknown, visit: (field: Field) => void): void {
  walker(schema)?.({ value: record, path: [], key: '' }, visit);
}

/** The value at a path in a record. */
export const valueAt = (record: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], record);

/** Sets the value at a path in a record. */
export function putAt(record: unknown, path: Path, value: unknown): void {
  let holder = record as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  const last = path.at(-1);
  if (last !== undefined) holder[last] = value;
}

/** Compiled once per schema; undefined for schemas without such fields, which then cost nothing. */
function walker(schema: z.core.$ZodType): Walker | undefined {
  if (!walkers.has(schema)) walkers.set(schema, compile(schema as z.ZodType));
  return walkers.get(schema);
}

function compile(schema: z.ZodType): Walker | undefined {
  const kind = fieldKinds.get(schema);
  if (kind) return leaf(kind);
  const def = schema._zod.def as unknown as Record<string, never>;
  switch (schema._zod.def.type) {
    case 'object':
      return object(def.shape as unknown as Record<string, z.ZodType>);
    case 'array':
      return list(def.element as unknown as z.ZodType);
    case 'record':
      return each(def.valueType as unknown as z.ZodType);
    case 'union':
      return anyOf(def.options as unknown as z.ZodType[]);
    case 'pipe':
      return walker(def.in as unknown as z.ZodType);
    default:
      return 'innerType' in def ? walker(def.innerType as unknown as z.ZodType) : undefined;
  }
}

function leaf(kind: FieldKind): Walker {
  const structured = kind.kind === 'text' || kind.kind === 'markdown';
  return (field, visit) => {
    if (typeof field.value === 'string' || (structured && isObject(field.value))) visit({ ...field, kind });
  };
}

function object(shape: Record<string, z.ZodType>): Walker | undefined {
  const fields = Object.entries(shape).flatMap(([key, schema]) => {
    const walk = walker(schema);
    return walk ? [{ key, walk }] : [];
  });
  if (fields.length === 0) return undefined;
  return ({ value, path }, visit) => {
    if (!isObject(value)) return;
    for (const { key, walk } of fields) {
      if (value[key] === undefined) continue;
      walk({ value: value[key], path: [...path, key], key }, visit);
    }
  };
}

function list(element: z.ZodType): Walker | undefined {
  const walk = walker(element);
  if (!walk) return undefined;
  return ({ value, path }, visit) => {
    if (!Array.isArray(value)) return;
    for (const [key, item] of value.entries()) walk({ value: item, path: [...path, key], key }, visit);
  };
}

function each(schema: z.ZodType): Walker | undefined {
  const walk = walker(schema);
  if (!walk) return undefined;
  return ({ value, path }, visit) => {
    if (!isObject(value)) return;
    for (const [key, item] of Object.entries(value)) {
      walk({ value: item, path: [...path, key], key }, visit);
    }
  };
}

function anyOf(options: z.ZodType[]): Walker | undefined {
  const walks = options.flatMap((option) => walker(option) ?? []);
  if (walks.length === 0) return undefined;
  return (field, visit) => {
    for (const walk of walks) walk(field, visit);
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
