import type { FieldKind } from '../../collections/field-types.ts';
import type { CollectionName } from '../../collections/register.ts';
import { type Path, visitFields } from '../../collections/visit-fields.ts';
import type { Entries, Entry, WrittenLink } from '../../reader/content-entry.ts';
import type { Register } from '../../reader/file-place.ts';
import { fieldName, type Position, type Problem } from '../../reader/problem.ts';
import { scalarOf } from '../../reader/yaml-scalar.ts';
import type { ProblemCode } from '../../strings/problems/problem-codes.ts';

/** Input of a rule: all records, and the ids of those that exist but could not be read. */
export interface RuleInput {
  entries: Entries;
  register: Register;
  /** `collection/id`; a reference to one of these is not reported again. */
  broken: ReadonlySet<string>;
  /** Those of them that can be searched for further Problems; their fields may have any type. */
  doubtful: readonly Entry[];
}

/** A consistency rule between records; returns its violations. */
export type Rule = (input: RuleInput) => Iterable<Problem>;

const top: Position = { line: 1, column: 1 };

/** A Problem at a field of an entry. */
export function problemAt(
  entry: Entry,
  path: Path,
  code: ProblemCode,
  details: Record<string, string> = {},
): Problem {
  return { file: entry.file, field: fieldName(path), code, details, ...(entry.locate?.(path) ?? top) };
}

/** The repair that replaces a field's value by an id, when it is written on one line. */
export function repairAt(
  entry: Entry,
  path: Path,
  { id, safe }: { id: string; safe: boolean },
): Pick<Problem, 'repair'> {
  const written = entry.written?.(path);
  if (!written) return {};
  const { line, column, source, inFlow } = written;
  return { repair: { safe, edits: [{ line, column, from: source, to: scalarOf(id, inFlow) }] } };
}

/** Every entry of every collection. */
export function* allEntries({ entries, register }: RuleInput): Generator<Entry> {
  for (const name of Object.keys(register))
    yield* (entries[name as CollectionName] ?? []) as unknown as Entry[];
}

/** Every entry, including invalid ones. */
export function* writtenEntries(input: RuleInput): Generator<Entry> {
  yield* allEntries(input);
  yield* input.doubtful;
}

/** Every field of a kind, with its entry. */
export function* fieldsOf<Kind extends FieldKind['kind']>(
  input: RuleInput,
  wanted: Kind,
  entries: Iterable<Entry> = writtenEntries(input),
): Generator<{ entry: Entry; kind: Extract<FieldKind, { kind: Kind }>; value: unknown; path: Path }> {
  for (const entry of entries) {
    const found: { kind: FieldKind; value: unknown; path: Path }[] = [];
    const schema = input.register[entry.collection]?.schema;
    if (schema)
      visitFields(
        schema,
        entry.data,
        ({ kind, value, path }) => kind.kind === wanted && found.push({ kind, value, path }),
      );
    for (const { kind, value, path } of found) {
      yield { entry, kind: kind as Extract<FieldKind, { kind: Kind }>, value, path };
    }
  }
}

/** Every link in bodies and Markdown fields, with its file. */
export function* linksIn(
  input: RuleInput,
  entries: Iterable<Entry> = writtenEntries(input),
): Generator<WrittenLink & { entry: Entry; file: string; path: string }> {
  for (const entry of entries) {
    for (const link of entry.links) yield { ...link, entry, file: entry.file, path: entry.path };
    for (const { file, path, links } of entry.bodies)
      for (const link of links) yield { ...link, entry, file, path };
  }
}
