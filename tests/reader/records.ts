import fc from 'fast-check';
import type * as z from 'zod';
import { fieldKinds } from '../../src/collections/field-types.ts';

type Definition = Record<string, unknown> & { type: string };
type Any = fc.Arbitrary<unknown>;

const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

// Words as people write them, with all that could be taken for something else.
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '灯り',
        '夜話',
        'C#',
        '#1',
        ': ',
        '：',
        '@',
        '- ',
        '"',
        "'",
        '\\',
        '[',
        '{',
        '|',
        '> ',
        '%',
        '&',
        '*',
        '!',
      ),
      fc.constantFrom(
        '1.10',
        '012',
        'true',
        'null',
        '2026-01-01',
        '　',
        '\n',
        '\n\n',
        '---',
        '  ',
        '🔥',
        '髙',
        '<b>',
        '~',
        '?',
      ),
      fc.string({ maxLength: 5 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '' && text.isWellFormed());

/** Records that keep to a schema of ours. What a text may not be by its form is taken from the field's example. */
export function recordOf(schema: z.ZodType): fc.Arbitrary<object> {
  return arbitrary(schema).filter((value) => schema.safeParse(value).success) as fc.Arbitrary<object>;
}

function arbitrary(schema: z.ZodType, examples: readonly unknown[] = []): Any {
  const def = definition(schema);
  const own = (schema.meta()?.examples ?? examples) as unknown[];
  const kind = fieldKinds.get(schema)?.kind;
  if (kind === 'text') return fc.oneof(words, fc.record({ ja: words, en: words }));
  switch (def.type) {
    case 'object':
      return object(def.shape as Record<string, z.ZodType>);
    case 'array':
      return fc.array(arbitrary(def.element as z.ZodType, (own[0] as unknown[] | undefined) ?? []), {
        minLength: 1,
        maxLength: 3,
      });
    case 'union':
      return fc.oneof(...(def.options as z.ZodType[]).map((option) => arbitrary(option, own)));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries as Record<string, string>));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.oneof(fc.nat(80), fc.constantFrom(...own.filter((each) => typeof each === 'number'), 2026));
    case 'record':
      return fc.dictionary(fc.constantFrom('tokai', 'kyushu'), arbitrary(def.valueType as z.ZodType));
    case 'pipe':
      return arbitrary(def.in as z.ZodType, own);
    case 'string':
      return textLike(own.filter((each) => typeof each === 'string'));
    default:
      return arbitrary(def.innerType as z.ZodType, own);
  }
}

const textLike = (examples: readonly string[]): Any =>
  examples.length > 0 ? fc.constantFrom(...examples) : words;

function object(shape: Record<string, z.ZodType>): Any {
  const fields = Object.entries(shape);
  const required = fields.flatMap(([key, field]) => (field.safeParse(undefined).success ? [] : [key]));
  const model = Object.fromEntries(fields.map(([key, field]) => [key, arbitrary(field)]));
  return fc.record(model, { requiredKeys: required });
}
