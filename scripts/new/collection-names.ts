import type { Collection } from '../../src/collections/define-collection.ts';
import { collections, publicCollections } from '../../src/collections/register.ts';
import { closest } from '../../src/lib/closest-spelling.ts';
import { collectionLabels } from '../../src/strings/field-words.ts';

/** A registered collection with its name. */
export interface Named {
  name: string;
  collection: Collection;
  /** The singular of its name: `chapter`. */
  singular: string;
}

/** The collections that people edit. */
export const registered: readonly Named[] = publicCollections.map((name) => ({
  name,
  collection: collections[name],
  singular: singularOf(name),
}));

/** The collection meant by `chapter`, `chapters`, `Chapter` or `支部`. */
export function collectionNamed(word: string): Named | undefined {
  const folded = word.normalize('NFKC').toLowerCase();
  return registered.find(({ name, singular }) =>
    [name, singular, ...collectionLabels(name)].some((each) => each.toLowerCase() === folded),
  );
}

/** The closest collection name. */
export const closestName = (word: string): string | undefined =>
  closest(
    word,
    registered.flatMap(({ name, singular }) => [singular, name]),
  );

function singularOf(name: string): string {
  if (name === 'people') return 'person';
  return name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
