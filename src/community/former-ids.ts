import { components } from '../collections/newsletter-components.ts';
import { collections } from '../collections/register.ts';
import { type Path, putAt, valueAt, visitFields } from '../collections/visit-fields.ts';
import type { BodyComponent, Entries, Entry } from '../reader/content-entry.ts';

/** Current ids by former ones as `collection/id`: `chapters/gifu` → `nagoya`. */
export type FormerIds = ReadonlyMap<string, string>;

/**
 * The former ids that records list in `aliases`, after a rename or a merge. A record may list its own id when that is
 * its oldest one.
 */
export function formerIds(entries: Iterable<Entry>): FormerIds {
  const all = [...entries];
  const taken = new Set(all.map(({ collection, id }) => `${collection}/${id}`));
  return new Map(
    all.flatMap(({ collection, id, data }) =>
      aliasesOf(data)
        .map((alias) => `${collection}/${alias}`)
        .filter((key) => !taken.has(key))
        .map((key): [string, string] => [key, id]),
    ),
  );
}

// In a record that its schema rejects, fields may have any type.
const aliasesOf = ({ aliases }: Record<string, unknown>): string[] =>
  Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];

/** Entries whose references use current ids. */
export function withCurrentIds(entries: Entries): Entries {
  const lists = Object.entries(entries as unknown as Record<string, Entry[]>);
  const former = formerIds(lists.flatMap(([, list]) => list));
  if (former.size === 0) return entries;
  const current = lists.map(([name, list]) => [name, list.map((entry) => renamed(entry, former))]);
  return Object.fromEntries(current) as Entries;
}

function renamed(entry: Entry, former: FormerIds): Entry {
  const schema = collections[entry.collection as keyof typeof collections]?.schema;
  if (!schema) return entry;
  const data = structuredClone(entry.data);
  const lists = new Set<Path>();
  visitFields(schema, data, ({ kind, value, path }) => {
    const id = kind.kind === 'reference' && former.get(`${kind.collection}/${value}`);
    if (!id) return;
    putAt(data, path, id);
    if (typeof path.at(-1) === 'number') lists.add(path.slice(0, -1));
  });
  // An event may have been hosted by both of two chapters that were merged.
  for (const path of lists) putAt(data, path, [...new Set(valueAt(data, path) as unknown[])]);
  const bodies = entry.bodies.map((body) => ({
    ...body,
    components: body.components.map((component) => currentComponent(component, former)),
  }));
  return { ...entry, data, bodies };
}

function currentComponent(component: BodyComponent, former: FormerIds): BodyComponent {
  const definition = components[component.name as keyof typeof components];
  if (definition?.holds !== 'ids') return component;
  const ids = component.ids.map((id) => former.get(`${definition.collection}/${id}`) ?? id);
  return { ...component, ids };
}
