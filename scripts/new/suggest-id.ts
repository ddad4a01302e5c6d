import type { Collection } from '../../src/collections/define-collection.ts';
import { idPattern, maxIdLength } from '../../src/collections/field-types.ts';
import { collections } from '../../src/collections/register.ts';
import { isRefusedByWindows } from '../../src/lib/file-names.ts';
import { addDays } from '../../src/lib/moments.ts';
import { listFiles } from '../../src/reader/content-folder.ts';
import { placeOf } from '../../src/reader/file-place.ts';
import type { IdFault } from '../../src/strings/output-faults.ts';
import type { Named } from './collection-names.ts';
import type { Values } from './record-template.ts';

/** `Lights on!` → `lights-on`; undefined for text in other scripts than Latin. */
export function slug(words: string): string | undefined {
  const latin = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (/[^\p{ASCII}]/u.test(latin.replace(/[^\p{L}\p{N}]/gu, ''))) return undefined;
  const made =
    latin
      .match(/[a-z0-9]+/g)
      ?.join('-')
      .slice(0, 60)
      .replace(/-$/, '') ?? '';
  return idPattern.test(made) ? made : undefined;
}

type Suggest = (values: Values, today: string) => string | undefined;

const first = (value: unknown) => (Array.isArray(value) ? String(value[0]) : undefined);

// Fields that identify records of these collections better than the title.
const suggestions: Record<string, Suggest> = {
  events: ({ starts, chapters }) =>
    typeof starts === 'string' && first(chapters)
      ? `${starts.slice(0, 10)}-${first(chapters)}`.slice(0, maxIdLength)
      : undefined,
  newsletters: ({ published }, today) => (typeof published === 'string' ? published : today).slice(0, 7),
};

/** A file name for a record with these fields, or undefined when a person must choose one. */
export function suggestId({ name }: Named, values: Values, today: string): string | undefined {
  const title = values.title ?? values.name;
  return suggestions[name]?.(values, today) ?? (typeof title === 'string' ? slug(title) : undefined);
}

/** What is wrong with an id. */
export function idFault(id: string, collection: Collection): IdFault | undefined {
  if (!idPattern.test(id) || !(collection.id?.pattern.test(id) ?? true)) return 'form';
  if (isRefusedByWindows(id)) return 'windows';
  return collection.reserved?.includes(id) ? 'reserved' : undefined;
}

/** The files of a collection, by id. */
export function filesById(folder: string, name: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { path } of listFiles(folder)) {
    const place = placeOf(path, collections);
    if (place.kind === 'entry' && place.collection === name && !found.has(place.id))
      found.set(place.id, path);
  }
  return found;
}

/** The next unused id: `nagoya-2`, or the next month for ids that are months. */
export function freeId(id: string, taken: ReadonlyMap<string, string>): string {
  const next = /^\d{4}-\d{2}$/.test(id) ? monthsAfter(id) : numbered(id);
  for (const free of next) if (!taken.has(free)) return free;
  return id;
}

function* numbered(id: string): Generator<string> {
  for (let number = 2; ; number++) yield `${id}-${number}`;
}

function* monthsAfter(month: string): Generator<string> {
  for (let next = month; ; ) {
    next = addDays(`${next}-28`, 4).slice(0, 7);
    yield next;
  }
}

/** Path in the content folder for a record's file. */
export function pathFor({ name, collection }: Named, id: string, values: Values): string {
  const ending = { yaml: 'yaml', markdown: 'md', mdx: 'mdx' }[collection.files];
  if (collection.single) return `${name}.${ending}`;
  const year = collection.yearOf ? `${String(values[collection.yearOf]).slice(0, 4)}/` : '';
  return `${name}/${year}${id}.${ending}`;
}
