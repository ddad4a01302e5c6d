import type * as z from 'zod';
import { bestLanguage } from '../lib/language-match.ts';
import { type FieldTypeWords, fieldExample, fieldText, fieldTypeWords } from '../strings/field-words.ts';
import { fieldKinds } from './field-types.ts';

/** Description of a field of a schema in a language, from which forms, templates and tables are made. */
export interface FieldDescription {
  /** `location.lat`, `sessions[].title`. */
  name: string;
  required: boolean;
  /** Its type in words: `text`, `list of id`, `one of a, b`. */
  type: string;
  description: string;
  /** A sample value; undefined for groups, whose fields have their own. */
  example: unknown;
}

/** The fields of a record's schema in order; groups are followed by their fields. */
export function describeFields(schema: z.ZodType, language: string, prefix = ''): FieldDescription[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const name = prefix + key;
    const inner = core(field);
    const element = elementOf(inner);
    const nested = element
      ? describeFields(element, language, `${name}[].`)
      : describeFields(inner, language, `${name}.`);
    return [describe(name, field, language), ...nested];
  });
}

type Definition = Record<string, unknown> & { type: string };
const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

function describe(name: string, field: z.ZodType, language: string): FieldDescription {
  const meta = metaOf(field);
  return {
    name,
    required: !field.safeParse(undefined).success,
    type: typeOf(field, fieldTypeWords(language)),
    description: descriptionOf(meta, language),
    example: exampleOf(meta, language),
  };
}

type Meta = Readonly<Record<string, unknown>>;

/** The description of a field, by the key given to `says`; fields of strings files are described by their texts. */
export function descriptionOf({ words, of, texts }: Meta, language: string): string {
  if (typeof words === 'string') return fieldText(words, language, of as string | undefined);
  const own = (texts ?? {}) as Readonly<Record<string, string>>;
  return own[bestLanguage(language, Object.keys(own)) ?? 'en'] ?? '';
}

/** The sample value of a field in a language. */
export function exampleOf({ words, examples }: Meta, language: string): unknown {
  const own = typeof words === 'string' ? fieldExample(words, language) : undefined;
  return own ?? (examples as unknown[] | undefined)?.[0];
}

export function metaOf(schema: z.ZodType): Record<string, unknown> {
  const inner = definition(schema).innerType as z.ZodType | undefined;
  return { ...(inner ? metaOf(inner) : {}), ...schema.meta() };
}

/** The schema without wrappers such as optional and default. */
export function core(schema: z.ZodType): z.ZodType {
  const inner = definition(schema).innerType as z.ZodType | undefined;
  return inner ? core(inner) : schema;
}

export function elementOf(schema: z.ZodType): z.ZodType | undefined {
  const element = definition(schema).element as z.ZodType | undefined;
  return element && core(element);
}

export function shapeOf(schema: z.ZodType): Record<string, z.ZodType> {
  if (fieldKinds.get(schema)) return {};
  return (definition(core(schema)).shape as Record<string, z.ZodType> | undefined) ?? {};
}

function typeOf(schema: z.ZodType, words: FieldTypeWords): string {
  const kind = fieldKinds.get(schema);
  if (kind) return kind.kind === 'reference' ? words.id(kind.collection) : words.kinds[kind.kind];
  const def = definition(schema);
  const next = (def.innerType ?? def.in) as z.ZodType | undefined;
  if (next) return typeOf(next, words);
  switch (def.type) {
    case 'array':
      return words.list(typeOf(def.element as z.ZodType, words));
    case 'record':
      return words.named(typeOf(def.valueType as z.ZodType, words));
    case 'enum':
      return words.oneOf(Object.values(def.entries as Record<string, string>).join(words.comma));
    case 'union':
      return [...new Set((def.options as z.ZodType[]).map((option) => typeOf(option, words)))].join(
        words.either,
      );
    default:
      return (words.types as Readonly<Record<string, string>>)[def.type] ?? def.type;
  }
}
