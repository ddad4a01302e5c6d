import { closest } from '../../lib/closest.ts';
import type { Problem } from '../../reader/problem.ts';
import { allEntries, fieldsOf, problemAt, type Rule, type RuleInput, writtenEntries } from './rule.ts';

/** Every id that a field or a component names belongs to a record. */
export const references: Rule = function* (input) {
  const known = idsOf(input);
  const exists = (collection: string, id: string) =>
    known.get(collection)?.has(id) || input.broken.has(`${collection}/${id}`);
  for (const { entry, kind, value, path } of fieldsOf(input, 'reference')) {
    if (exists(kind.collection, String(value))) continue;
    yield problemAt(entry, path, 'unknown-reference', missing(kind.collection, String(value), known, input));
  }
  for (const entry of writtenEntries(input)) {
    for (const body of entry.bodies) {
      for (const { collection, id, field, line, column } of body.references) {
        if (exists(collection, id)) continue;
        const details = missing(collection, id, known, input);
        yield { file: body.file, line, column, field, code: 'unknown-reference', details } satisfies Problem;
      }
    }
  }
};

function idsOf(input: RuleInput): Map<string, Set<string>> {
  const ids = new Map(Object.keys(input.register).map((name) => [name, new Set<string>()]));
  for (const { collection, id } of allEntries(input)) ids.get(collection)?.add(id);
  return ids;
}

function missing(collection: string, value: string, known: Map<string, Set<string>>, input: RuleInput) {
  const suggestion = closest(value, known.get(collection) ?? []) ?? '';
  const label = input.register[collection]?.label;
  return { value, suggestion, folder: collection, label: label?.en ?? '', labelJa: label?.ja ?? '' };
}
