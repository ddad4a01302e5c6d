import type * as z from 'zod';
import type { Path } from '../collections/walk.ts';
import { closest } from '../lib/closest.ts';
import { isFieldCode, type ProblemCode } from '../strings/problems/codes.ts';
import { fieldName, type Position } from './problem.ts';
import { exampleAt, keysAt } from './schema-paths.ts';
import type { ParsedYaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;

interface SchemaProblem extends Position {
  code: ProblemCode;
  field: string;
  details: Record<string, string>;
}

/** A record as it was written, with the places of its values. */
type Written = Pick<ParsedYaml, 'value' | 'locate' | 'locateKey' | 'sourceOf'>;

interface Context {
  schema: z.ZodType;
  yaml: Written;
}

/** What the schema says of a record, each with the place in the file. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, yaml: Written): SchemaProblem[] {
  const found = withoutEchoes(error.issues).flatMap((issue) => describe(issue, [], { schema, yaml }));
  // `titel: …` is an unknown field and a missing one, but one fault.
  const meant = new Set(
    found.map(({ code, details }) => (code === 'unknown-key' ? details.meant : undefined)),
  );
  return found.filter(({ code, field }) => code !== 'missing' || !meant.has(field));
}

// A field with a misspelt name is unknown; that it is missing too is the same fault.
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const groups = new Set<string>();
  for (const { code, path } of issues) if (code === 'unrecognized_keys') groups.add(fieldName(path));
  return issues.filter(({ code, path }) => code !== 'custom' || !groups.has(fieldName(path)));
}

function describe(issue: Issue, parent: Path, context: Context): SchemaProblem[] {
  const path = [...parent, ...(issue.path as Path)];
  const found = (code: ProblemCode, details: Record<string, string> = {}, at?: Position): SchemaProblem[] => [
    { code, field: fieldName(path), details, ...(at ?? context.yaml.locate(path)) },
  ];
  const value = valueAt(context.yaml.value, path);
  const written = shown(context.yaml.sourceOf(path), value);
  if (isFieldCode(issue.message)) return found(issue.message, { value: written, ...paramsOf(issue) });
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
      if (value === undefined || value === null) return found(...absent(value, path, context.schema));
      return found('not-allowed', {
        value: written,
        allowed: issue.values.map(String).join(', '),
        suggestion: closest(written, issue.values.map(String)) ?? '',
      });
    case 'invalid_type':
      if (value === undefined || value === null) return found(...absent(value, path, context.schema));
      return found(...wrongType(issue.expected, value, { value: written, field: String(path.at(-1) ?? '') }));
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

/** A value as it stands in the file, short enough to be quoted. */
function shown(source: string | undefined, value: unknown): string {
  const isGroup = typeof value === 'object' && value !== null;
  const written = isGroup ? (Array.isArray(value) ? '[…]' : '{…}') : (source ?? String(value)).trim();
  return written.length > 80 || written.includes('\n') ? `${written.split('\n')[0]?.slice(0, 79)}…` : written;
}

const paramsOf = (issue: Issue) =>
  (issue.code === 'custom' ? issue.params : undefined) as Record<string, string> | undefined;

function absent(
  value: null | undefined,
  path: Path,
  schema: z.ZodType,
): [ProblemCode, Record<string, string>] {
  const field = String(path.at(-1) ?? '');
  return [value === null ? 'empty-field' : 'missing', { field, example: exampleAt(schema, path) }];
}

function unknownKey(key: string, path: Path, context: Context): SchemaProblem[] {
  const keyPath = [...path, key];
  const known = keysAt(context.schema, path);
  const suggestion = closest(key, known) ?? '';
  const meant = fieldName([...path, suggestion]);
  return [
    {
      code: 'unknown-key',
      field: fieldName(keyPath),
      details: { key, suggestion, meant, allowed: known.join(', ') },
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
  details: Record<string, string>,
): [ProblemCode, Record<string, string>] {
  switch (expected) {
    case 'string':
      return typeof value === 'object' ? ['not-one-text', details] : ['not-text', details];
    case 'array':
      return ['not-a-list', { ...details, value: typeof value === 'object' ? '…' : (details.value ?? '') }];
    case 'object':
    case 'record':
      return slipInGroup(details.value) ?? ['not-a-group', details];
    case 'boolean':
      return ['not-a-boolean', details];
    case 'int':
      return ['not-whole', details];
    default:
      return ['not-a-number', details];
  }
}

// `- name：灯` in a list of groups is a text to YAML.
function slipInGroup(written = ''): [ProblemCode, Record<string, string>] | undefined {
  const [, field, value] = /^([\w-]+)[ \u3000]*：[ \u3000]*(.*)$/.exec(written) ?? [];
  return field === undefined ? undefined : ['full-width-colon', { field, value: value ?? '' }];
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[key];
  }
  return current;
}
