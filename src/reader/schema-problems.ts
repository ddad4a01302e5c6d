import type * as z from 'zod';
import type { Path } from '../collections/walk.ts';
import { closest } from '../lib/closest.ts';
import { isFieldCode, type ProblemCode } from '../strings/problems/codes.ts';
import { fieldName, type Position } from './problem.ts';
import type { ParsedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

interface SchemaProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
}

interface Context {
  schema: z.ZodType;
  yaml: ParsedYaml;
}

/** What the schema says of a record, each with the place in the file. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, yaml: ParsedYaml): SchemaProblem[] {
  return error.issues.flatMap((issue) => describe(issue, [], { schema, yaml }));
}

function describe(issue: Issue, parent: Path, context: Context): SchemaProblem[] {
  const path = [...parent, ...(issue.path as Path)];
  const found = (code: ProblemCode, details: Record<string, string> = {}, at?: Position): SchemaProblem[] => [
    { code, field: fieldName(path), details, ...(at ?? context.yaml.locate(path)) },
  ];
  const value = valueAt(context.yaml.value, path);
  const written = context.yaml.sourceOf(path) ?? String(value);
  if (isFieldCode(issue.message)) return found(issue.message, { value: written });
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) => unknownKey(key, path, context));
    case 'invalid_union':
      return bestOption(issue, value).flatMap((inner) => describe(inner, path, context));
    case 'invalid_key':
      return issue.issues.flatMap((inner) =>
        isFieldCode(inner.message)
          ? found(inner.message, { value: String(path.at(-1)) }, context.yaml.locateKey(path))
          : found('not-an-id', { value: String(path.at(-1)) }),
      );
    case 'invalid_value':
      if (value === undefined) return found('missing', { field: String(path.at(-1)) });
      return found('not-allowed', {
        value: written,
        allowed: issue.values.map(String).join(', '),
        suggestion: closest(written, issue.values.map(String)) ?? '',
      });
    case 'invalid_type':
      return found(...wrongType(issue.expected, value, written, String(path.at(-1) ?? '')));
    case 'too_small':
      return found(issue.origin === 'array' ? 'too-few' : 'too-small', {
        value: written,
        minimum: String(issue.minimum),
      });
    case 'too_big':
      return found('too-big', { value: written, maximum: String(issue.maximum) });
    default:
      return found('invalid', { value: written, reason: issue.message });
  }
}

function unknownKey(key: string, path: Path, context: Context): SchemaProblem[] {
  const keyPath = [...path, key];
  const known = keysAt(context.schema, path);
  const suggestion = closest(key, known) ?? '';
  return [
    {
      code: 'unknown-key',
      field: fieldName(keyPath),
      details: { key, suggestion, allowed: known.join(', ') },
      ...context.yaml.locateKey(keyPath),
    },
  ];
}

// Of several forms a value may take, the one is meant whose outer type it already has.
function bestOption(issue: z.core.$ZodIssueInvalidUnion, value: unknown): Issue[] {
  const options = issue.errors.filter((errors) => errors.length > 0);
  const fits = (errors: Issue[]) =>
    !errors.some((error) => error.code === 'invalid_type' && error.path.length === 0);
  return (options.find(fits) ??
    options.find((errors) => expects(errors, value)) ??
    options[0] ??
    []) as Issue[];
}

const expects = (errors: Issue[], value: unknown) =>
  errors.some(
    (error) =>
      error.code === 'invalid_type' && error.expected === (Array.isArray(value) ? 'array' : 'string'),
  );

function wrongType(
  expected: string,
  value: unknown,
  written: string,
  field: string,
): [ProblemCode, Record<string, string>] {
  if (value === undefined) return ['missing', { field }];
  if (value === null) return ['empty-field', { field }];
  const details = { value: written, field };
  switch (expected) {
    case 'string':
      return typeof value === 'object' ? ['not-one-text', details] : ['not-text', details];
    case 'array':
      return ['not-a-list', { ...details, value: typeof value === 'object' ? '…' : written }];
    case 'object':
    case 'record':
      return ['not-a-group', details];
    case 'boolean':
      return ['not-a-boolean', details];
    case 'int':
      return ['not-whole', details];
    default:
      return ['not-a-number', details];
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}

/** The keys that an object of the schema may have at `path`. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let found: z.ZodType[] = [schema];
  for (const key of path) found = found.flatMap((each) => step(each, key));
  return [...new Set(found.flatMap((each) => Object.keys(shapeOf(each))))];
}

type Definition = Record<string, unknown>;

function step(schema: z.ZodType, key: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((each) => {
    const def = each._zod.def as unknown as Definition;
    const next = typeof key === 'number' ? def.element : (shapeOf(each)[key] ?? def.valueType);
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
