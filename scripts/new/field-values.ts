import { parse } from 'yaml';
import * as z from 'zod';
import { core, elementOf, shapeOf } from '../../src/collections/field-descriptions.ts';
import { fieldKinds } from '../../src/collections/field-types.ts';
import { parseYaml } from '../../src/reader/parse-yaml.ts';
import { schemaProblems } from '../../src/reader/schema-problems.ts';
import { problemWords } from '../../src/strings/problems/problem-words.ts';
import { fieldText } from './field-text.ts';

/** A field of a record's schema, for prompts and templates. */
export interface TopField {
  name: string;
  schema: z.ZodType;
  required: boolean;
}

/** The fields of a schema, in order. */
export function fieldsOf(schema: z.ZodType): TopField[] {
  return Object.entries(shapeOf(schema)).map(([name, field]) => ({
    name,
    schema: field,
    required: !field.safeParse(undefined).success,
  }));
}

/** The kind of input that a schema needs in a prompt. */
export type Form = 'words' | 'number' | 'boolean' | 'choice' | 'list' | 'group' | 'either';

/** The kind of input for a schema. */
export function formOf(schema: z.ZodType): Form {
  const inner = core(schema);
  const kind = fieldKinds.get(inner)?.kind;
  if (kind === 'text' || kind === 'markdown') return 'words';
  switch (inner._zod.def.type) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'enum':
      return 'choice';
    case 'array':
      return 'list';
    case 'object':
    case 'record':
      return 'group';
    case 'union':
      return 'either';
    default:
      return 'words';
  }
}

/** Whether `id` is a record of `collection`. */
export type Exists = (collection: string, id: string) => boolean;

/**
 * Parses typed text as a value of the schema: lists by comma (or as `[a, b]`), groups as `{name: value}`; texts stay
 * exactly as they are. Text that does not fit is returned unchanged, for the schema to reject.
 */
export function typedValue(typed: string, schema: z.ZodType, exists: Exists): unknown {
  const inner = core(schema);
  switch (formOf(inner)) {
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(typed.trim()) ? Number(typed) : typed;
    case 'boolean':
      return /^(true|false)$/.test(typed) ? typed === 'true' : typed;
    case 'list':
      return listOf(typed, elementOf(inner) as z.ZodType, exists);
    case 'group':
      return groupOf(typed, inner);
    case 'either':
      return eitherOf(typed, inner, exists);
    default:
      return typed;
  }
}

function listOf(typed: string, element: z.ZodType, exists: Exists): unknown {
  if (/^\s*\[/.test(typed)) return parsed(typed);
  const items = typed.split(/[,、]/).map((item) => item.trim());
  return items.filter((item) => item !== '').map((item) => typedValue(item, element, exists));
}

function groupOf(typed: string, schema: z.ZodType): unknown {
  const value = /^\s*[{[]/.test(typed) ? parsed(typed) : typed;
  const required = fieldsOf(schema).filter((field) => field.required);
  const [only] = required;
  return typeof value === 'string' && only && required.length === 1 ? { [only.name]: value } : value;
}

// Such as `person`: the id of an existing person, else a name.
function eitherOf(typed: string, schema: z.ZodType, exists: Exists): unknown {
  const options = (schema._zod.def as unknown as { options: z.ZodType[] }).options;
  for (const option of options) {
    const kind = fieldKinds.get(option);
    if (kind?.kind === 'reference' && !exists(kind.collection, typed)) continue;
    const value = typedValue(typed, option, exists);
    if (option.safeParse(value).success) return value;
  }
  return typed;
}

function parsed(typed: string): unknown {
  try {
    return parse(typed);
  } catch {
    return typed;
  }
}

/** The error message for a field's value; undefined when it is valid and survives writing and reading. */
export function faultOf(
  { name, schema }: Pick<TopField, 'name' | 'schema'>,
  value: unknown,
  language: string,
): { message: string; fix: string } | undefined {
  const yaml = parseYaml(fieldText(name, value));
  const whole = z.strictObject({ [name]: schema });
  const checked = whole.safeParse(yaml.value);
  const [problem] = [
    ...yaml.problems,
    ...(checked.success ? [] : schemaProblems(checked.error, whole, yaml)),
  ];
  return problem && problemWords(problem.code, problem.details, language);
}
