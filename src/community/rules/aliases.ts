import { allEntries, problemAt, type Rule } from './rule.ts';

/** A former address leads to one record only, and never hides one that exists. */
export const aliases: Rule = function* (input) {
  const taken = new Map<string, string>();
  for (const { collection, id, file } of allEntries(input)) taken.set(`${collection}/${id}`, file);
  for (const entry of allEntries(input)) {
    for (const [index, alias] of ((entry.data.aliases as string[] | undefined) ?? []).entries()) {
      const key = `${entry.collection}/${alias}`;
      const other = taken.get(key);
      const reserved = input.register[entry.collection]?.reserved?.includes(alias);
      if (reserved) yield problemAt(entry, ['aliases', index], 'reserved-id', { name: alias });
      else if (other) yield problemAt(entry, ['aliases', index], 'alias-taken', { value: alias, other });
      else taken.set(key, entry.file);
    }
  }
};
