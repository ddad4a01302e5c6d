import type { Community } from '../../src/community/record-types.ts';

interface Named {
  path: string;
  name: string;
}

/** The pages of those records whose names are the longest of their kind, or hold the longest word without a space. */
export function longestNames(community: Community): string[] {
  const { defaultLocale } = community.settings;
  const named = (list: readonly { path: string; name: Record<string, string> }[]): Named[] =>
    list.map(({ path, name }) => ({ path, name: name[defaultLocale] ?? Object.values(name)[0] ?? '' }));
  const titled = (list: readonly { path: string; title: Record<string, string> }[]) =>
    named(list.map(({ path, title }) => ({ path, name: title })));
  const { chapters, people, topics, events, newsletters, pages } = community;
  return [...[chapters, people, topics].map(named), ...[events, newsletters, pages].map(titled)].flatMap(
    longestOf,
  );
}

const few = 6;
const longestWord = (name: string) => Math.max(...name.split(/\s+/).map((word) => word.length));

function longestOf(records: readonly Named[]): string[] {
  const by = (length: (name: string) => number) =>
    records.toSorted((a, b) => length(b.name) - length(a.name)).slice(0, few);
  return [...by((name) => name.length), ...by(longestWord)].map(({ path }) => path);
}
