import { collectionLabels } from '../../strings/field-words.ts';
import { formerIds } from '../former-ids.ts';
import { fieldsOf, problemAt, type Rule, type RuleInput, repairAt, writtenEntries } from './content-rule.ts';
import { idMeant, type Named, wordsOf } from './known-names.ts';

/** Every id that a field or component refers to exists; a former id is reported, and resolves to its record. */
export const references: Rule = function* (input) {
  const known = namedOf(input);
  const former = formerIds(writtenEntries(input));
  const exists = (collection: string, id: string) =>
    known.get(collection)?.has(id) || input.broken.has(`${collection}/${id}`);
  for (const { entry, kind, value, path } of fieldsOf(input, 'reference')) {
    if (exists(kind.collection, String(value))) continue;
    const current = former.get(`${kind.collection}/${value}`);
    if (current) {
      yield problemAt(entry, path, 'former-reference', { value: String(value), suggestion: current });
      continue;
    }
    const { details, meant } = missing(kind.collection, String(value), known);
    const problem = problemAt(entry, path, 'unknown-reference', details);
    yield meant ? { ...problem, ...repairAt(entry, path, meant) } : problem;
  }
  for (const entry of writtenEntries(input)) {
    for (const body of entry.bodies) {
      for (const { collection, id, field, line, column } of body.references) {
        if (exists(collection, id)) continue;
        const at = { file: body.file, line, column, field };
        const current = former.get(`${collection}/${id}`);
        if (current) yield { ...at, code: 'former-reference', details: { value: id, suggestion: current } };
        else yield { ...at, code: 'unknown-reference', details: missing(collection, id, known).details };
      }
    }
  }
};

/** Everything with an id by collection, including invalid records. */
function namedOf(input: RuleInput): Map<string, Map<string, Named>> {
  const found = new Map(Object.keys(input.register).map((name) => [name, new Map<string, Named>()]));
  for (const { collection, id, data } of writtenEntries(input)) {
    const { name, title, reading, aliases = [] } = data as Record<string, unknown>;
    const names = [
      ...[name, title, reading].flatMap(wordsOf),
      ...(Array.isArray(aliases) ? aliases.map(String) : []),
    ];
    found.get(collection)?.set(id, { id, names });
  }
  return found;
}

function missing(collection: string, value: string, known: Map<string, Map<string, Named>>) {
  const meant = idMeant(value, [...(known.get(collection)?.values() ?? [])], collectionLabels(collection));
  const details = {
    value,
    suggestion: meant?.id ?? '',
    folder: collection,
  };
  return { details, meant };
}
