import type * as z from 'zod';
import { type FieldKind, fieldKinds } from './field-types.ts';

/** One field of a schema, for people: forms, templates and tables are made from it. */
export interface FieldDescription {
  /** `location.lat`, `sessions[].title`. */
  name: string;
  required: boolean;
  /** Words for its type: `text`, `list of id`, `one of a, b`. */
  type: { en: string; ja: string };
  description: { en: string; ja: string };
  /** As it would be written; undefined for groups, whose fields have their own. */
  example: { en: unknown; ja: unknown };
}

/** The fields of a record's schema in their order, groups followed by their own fields. */
export function describeFields(schema: z.ZodType, prefix = ''): FieldDescription[] {
  return Object.entries(shapeOf(schema)).flatMap(([key, field]) => {
    const name = prefix + key;
    const inner = core(field);
    const element = elementOf(inner);
    const nested = element ? describeFields(element, `${name}[].`) : describeFields(inner, `${name}.`);
    return [describe(name, field), ...nested];
  });
}

type Definition = Record<string, unknown> & { type: string };
const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

function describe(name: string, field: z.ZodType): FieldDescription {
  const meta = metaOf(field);
  return {
    name,
    required: !field.safeParse(undefined).success,
    type: { en: typeOf(field, typeWords.en), ja: typeOf(field, typeWords.ja) },
    description: { en: String(meta.description ?? ''), ja: String(meta.ja ?? '') },
    example: examplesOf(meta),
  };
}

/** The example of a field for those who write in Japanese and in English, from what `says` made. */
export function examplesOf({ examples }: Record<string, unknown>): FieldDescription['example'] {
  const all = (examples ?? []) as unknown[];
  return { ja: all[0], en: all.at(-1) };
}

export function metaOf(schema: z.ZodType): Record<string, unknown> {
  const inner = definition(schema).innerType as z.ZodType | undefined;
  return { ...(inner ? metaOf(inner) : {}), ...schema.meta() };
}

/** The schema without its optional, default and other wrappings. */
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

interface TypeWords {
  kinds: Record<Exclude<FieldKind['kind'], 'reference'>, string>;
  types: Record<string, string>;
  id: (collection: string) => string;
  list: (element: string) => string;
  named: (value: string) => string;
  oneOf: (values: string[]) => string;
  either: string;
}

const typeWords: Record<'en' | 'ja', TypeWords> = {
  en: {
    kinds: {
      text: 'text, may be translated',
      markdown: 'Markdown, may be translated',
      language: 'language',
      image: 'picture',
      moment: 'date, or date and time',
      contact: 'name of a contact',
      link: 'address',
      region: 'region',
      topic: 'topic',
    },
    types: { string: 'text', number: 'number', boolean: 'true or false', object: 'group' },
    id: (collection) => `id of ${collection}`,
    list: (element) => `list of: ${element}`,
    named: (value) => `names, each with: ${value}`,
    oneOf: (values) => `one of ${values.join(', ')}`,
    either: ' or ',
  },
  ja: {
    kinds: {
      text: '文字(翻訳できます)',
      markdown: 'Markdown(翻訳できます)',
      language: 'ことばの記号',
      image: '画像',
      moment: '日付、または日時',
      contact: '連絡先の名前',
      link: 'アドレス',
      region: '地域',
      topic: '話題',
    },
    types: { string: '文字', number: '数', boolean: 'true か false', object: 'まとまり' },
    id: (collection) => `${collection} の id`,
    list: (element) => `一覧: ${element}`,
    named: (value) => `名前ごとに: ${value}`,
    oneOf: (values) => `${values.join('、')} のどれか`,
    either: ' または ',
  },
};

function typeOf(schema: z.ZodType, words: TypeWords): string {
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
      return words.oneOf(Object.values(def.entries as Record<string, string>));
    case 'union':
      return [...new Set((def.options as z.ZodType[]).map((option) => typeOf(option, words)))].join(
        words.either,
      );
    default:
      return words.types[def.type] ?? def.type;
  }
}
