import type { Entry } from '../../reader/content-entry.ts';
import { allEntries, problemAt, type Rule } from './content-rule.ts';

/** A former address leads to exactly one record and never hides an existing one. A record may list its own id first. */
export const aliases: Rule = function* (input) {
  const taken = new Map<string, string>();
  for (const { collection, id, file } of allEntries(input)) taken.set(`${collection}/${id}`, file);
  for (const entry of allEntries(input)) {
    for (const [index, alias] of ((entry.data.aliases as string[] | undefined) ?? []).entries()) {
      if (alias === entry.id) continue;
      const key = `${entry.collection}/${alias}`;
      const other = taken.get(key);
      const reserved = input.register[entry.collection]?.reserved?.includes(alias);
      if (reserved) yield problemAt(entry, ['aliases', index], 'reserved-id', { name: alias });
      else if (other) yield problemAt(entry, ['aliases', index], 'alias-taken', { value: alias, other });
      else taken.set(key, entry.file);
    }
  }
};

/** Page ids must not be language prefixes: `pages/en.md` would hide the English front page. */
export const languagePages: Rule = function* ({ entries }) {
  const [, ...others] = entries.community[0]?.data.locales ?? [];
  for (const entry of entries.pages as unknown as Entry[])
    if (others.some((locale) => locale.toLowerCase() === entry.id))
      yield problemAt(entry, [], 'reserved-id', { name: entry.id });
};
