import type {
  Campaign,
  Chapter,
  Community,
  Event,
  Output,
  Partner,
  Person,
  Program,
} from './record-types.ts';

/** Records that texts refer to by id, by collection. */
export interface Named {
  chapters: Chapter;
  events: Event;
  outputs: Output;
  campaigns: Campaign;
  people: Person;
  programs: Program;
  partners: Partner;
}

const indexes = new WeakMap<Community, Map<keyof Named, Map<string, unknown>>>();

/** The records with these current or former ids, in the given order; unknown ids are left out. */
export function recordsById<Kind extends keyof Named>(
  community: Community,
  kind: Kind,
  ids: readonly string[],
): Named[Kind][] {
  const index = indexOf(community, kind);
  return ids.flatMap((id) => index.get(id) ?? []);
}

function indexOf<Kind extends keyof Named>(community: Community, kind: Kind): Map<string, Named[Kind]> {
  const indexed = indexes.get(community) ?? new Map<keyof Named, Map<string, unknown>>();
  indexes.set(community, indexed);
  let index = indexed.get(kind) as Map<string, Named[Kind]> | undefined;
  if (!index) {
    const records = community[kind] as readonly Named[Kind][];
    const former = records.flatMap((record) => record.aliases.map((alias) => [alias, record] as const));
    index = new Map([...former, ...records.map((record) => [record.id, record] as const)]);
    indexed.set(kind, index);
  }
  return index;
}
