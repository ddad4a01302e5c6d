import type * as z from 'zod';
import type { Path } from '../collections/visit-fields.ts';
import { closest } from '../lib/closest-spelling.ts';
import { asSeen } from '../lib/invisible.ts';
import { skeleton } from '../lib/lookalike-letters.ts';
import { spanIn } from '../lib/written-dates.ts';
import { isFieldCode, type ProblemCode } from '../strings/problems/problem-codes.ts';
import { acceptedBy, written as asWritten, type Suggestion, suggestionsFor } from './field-suggestions.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { fieldName, type Position, type Repair } from './problem.ts';
import { exampleAt, keysAt, schemasAt } from './schema-paths.ts';
import { listOf } from './written-list.ts';

type Issue = z.core.$ZodIssue;

/** A Problem that the schema finds at one place of a record. */
export interface SchemaProblem extends Position {
  code: ProblemCode;
  field: string;
  path: Path;
  details: Record<string, string>;
  repair?: Repair;
}

/** A record as written, with positions of its values; one that is not in a file cannot be repaired. */
type Written = Pick<ParsedYaml, 'value' | 'locate' | 'locateKey' | 'sourceOf'> &
  Partial<Pick<ParsedYaml, 'written' | 'writtenKey'>>;

interface Context {
  schema: z.ZodType;
  yaml: Written;
}

/** The Problems that a schema finds in a record, with positions, and with suggestions where they are clear. */
export function schemaProblems(error: z.ZodError, schema: z.ZodType, yaml: Written): SchemaProblem[] {
  const context = { schema, yaml };
  const found = withoutConsequences(error.issues).flatMap((issue) => describe(issue, [], context));
  // `titel: …` is both an unknown and a missing field, but one fault.
  const meant = new Set(
    found.map(({ code, details }) => (code === 'unknown-key' ? details.meant : undefined)),
  );
  return found
    .filter(({ code, field }) => code !== 'missing' || !meant.has(field))
    .map((problem) => withSuggestion(problem, context));
}

// A misspelt field name is reported as unknown; that the field is missing is the same fault.
function withoutConsequences(issues: readonly Issue[]): Issue[] {
  const groups = new Set<string>();
  for (const { code, path } of issues) if (code === 'unrecognized_keys') groups.add(fieldName(path));
  return issues.filter(({ code, path }) => code !== 'custom' || !groups.has(fieldName(path)));
}

/** Adds a suggestion to a Problem when there is one: as text, and as an edit of the file. */
function withSuggestion(problem: SchemaProblem, { schema, yaml }: Context): SchemaProblem {
  const { code, path, details } = problem;
  if (code === 'unknown-key' || code === 'missing' || code === 'empty-field') return problem;
  const value = valueAt(yaml.value, path);
  const source = yaml.written?.(path);
  if (code === 'not-a-list') return withList(problem, value, source);
  if (typeof value === 'object' || value === undefined) return problem;
  const written = typeof value === 'string' ? value : (yaml.sourceOf(path) ?? String(value));
  const accepts = acceptedBy(schemasAt(schema, path));
  const choices = details.allowed?.split(', ') ?? [];
  const found = suggestionsFor(code, { written, accepts, choices, day: dayOf(yaml.value) });
  const [only, other] = found.map((each) => asWritten(each, accepts, source?.inFlow ?? false));
  if (only === undefined) return { ...problem, details: { ...details, ...spanDetails(code, written) } };
  if (other !== undefined) return { ...problem, details: { ...details, either: only, or: other } };
  const suggested = { ...problem, details: { ...details, suggestion: only } };
  return source ? { ...suggested, repair: repairOf(source, only, found[0]) } : suggested;
}

function repairOf(
  { line, column, source }: NonNullable<ReturnType<ParsedYaml['written']>>,
  to: string,
  { safe }: Pick<Suggestion, 'safe'> = { safe: false },
): Repair {
  return { safe, edits: [{ line, column, from: source, to }] };
}

function withList(
  problem: SchemaProblem,
  value: unknown,
  source: ReturnType<ParsedYaml['written']>,
): SchemaProblem {
  const list = typeof value === 'string' || typeof value === 'number' ? listOf(String(value)) : undefined;
  if (!list) return problem;
  const suggested = { ...problem, details: { ...problem.details, suggestion: list.written } };
  return source ? { ...suggested, repair: repairOf(source, list.written, list) } : suggested;
}

// A time alone is on the day on which the event begins.
const dayOf = (record: unknown) => String((record as { starts?: unknown } | null)?.starts ?? '').slice(0, 10);

const spanDetails = (code: ProblemCode, written: string): Record<string, string> =>
  (code === 'not-a-moment' ? spanIn(written) : undefined) ?? {};

function describe(issue: Issue, parent: Path, context: Context): SchemaProblem[] {
  const path = [...parent, ...(issue.path as Path)];
  const found = (code: ProblemCode, details: Record<string, string> = {}, at?: Position): SchemaProblem[] => [
    { code, field: fieldName(path), path, details, ...(at ?? context.yaml.locate(path)) },
  ];
  const value = valueAt(context.yaml.value, path);
  const written = shown(context.yaml.sourceOf(path), value);
  if (isFieldCode(issue.message)) return found(issue.message, { value: written, ...paramsOf(issue) });
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, path, context);
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
      return found('not-allowed', { value: written, allowed: issue.values.map(String).join(', ') });
    case 'invalid_type':
      if (value === undefined || value === null) return found(...absent(value, path, context.schema));
      if (issue.expected === 'string' && typeof value !== 'object')
        return found(codeOfText(path, context), { value: written });
      return found(...wrongType(issue.expected, value, { value: written, field: String(path.at(-1) ?? '') }));
    case 'too_small':
      if (isWrittenDate(path, context)) return found('not-a-day', { value: written });
      return found(issue.origin === 'array' ? 'too-few' : 'too-small', {
        value: written,
        minimum: String(issue.minimum),
      });
    case 'too_big':
      if (isWrittenDate(path, context)) return found('not-a-day', { value: written });
      return found('too-big', { value: written, maximum: String(issue.maximum) });
    default:
      return found('invalid', { value: written, reason: issue.message });
  }
}

// YAML reads `starts: 20261121` as a number. Quoted it would not be a date either.
function codeOfText(path: Path, { schema, yaml }: Context): ProblemCode {
  const source = yaml.sourceOf(path) ?? String(valueAt(yaml.value, path));
  for (const each of schemasAt(schema, path)) {
    const checked = each.safeParse(source);
    if (checked.success) return 'not-text';
    const code = checked.error.issues.map(({ message }) => message).find(isFieldCode);
    if (code) return code;
  }
  return 'not-text';
}

// `20261121` is not a year.
function isWrittenDate(path: Path, { schema, yaml }: Context): boolean {
  const accepts = acceptedBy(schemasAt(schema, path));
  return (
    accepts('2026-11-21') &&
    suggestionsFor('not-a-day', { written: yaml.sourceOf(path) ?? '', accepts }).length > 0
  );
}

/** A value as written, shortened for quoting. */
function shown(source: string | undefined, value: unknown): string {
  const isGroup = typeof value === 'object' && value !== null;
  const written = isGroup
    ? Array.isArray(value)
      ? '[…]'
      : '{…}'
    : (source ?? String(value)).replace(/^[ \n\t]+|[ \n\t]+$/g, '');
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
  return [value === null ? 'empty-field' : 'missing', { field, ...exampleAt(schema, path) }];
}

function unknownKeys(keys: readonly string[], path: Path, context: Context): SchemaProblem[] {
  const known = keysAt(context.schema, path);
  const taken = valueAt(context.yaml.value, path) ?? {};
  const free = known.filter((each) => !Object.hasOwn(taken, each));
  return keys.map((key) => unknownKey(key, path, { known, free }, context));
}

function unknownKey(
  key: string,
  path: Path,
  { known, free }: { known: readonly string[]; free: readonly string[] },
  context: Context,
): SchemaProblem {
  const keyPath = [...path, key];
  const same = free.find((each) => skeleton(each) === skeleton(key));
  const suggestion = same ?? closest(asSeen(key), free) ?? '';
  const source = suggestion ? context.yaml.writtenKey?.(keyPath) : undefined;
  return {
    code: 'unknown-key',
    field: fieldName(keyPath),
    path: keyPath,
    details: { key, suggestion, meant: fieldName([...path, suggestion]), allowed: known.join(', ') },
    ...context.yaml.locateKey(keyPath),
    ...(source ? { repair: repairOf(source, suggestion, { safe: same !== undefined }) } : {}),
  };
}

// Of the options of a union, the one is meant whose outer type the value already has.
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
