import type english from './en/fields.json';
import { type OrganiserWords, organiserLanguages, organiserWords } from './organiser-catalogue.ts';

type Descriptions = (typeof english)['descriptions'];

/** Where the words of a field are in `fields.json`: its collection, and its name there: `events.venue.name`. */
export type FieldKey = {
  [Group in keyof Descriptions]: `${Group}.${keyof Descriptions[Group] & string}`;
}[keyof Descriptions];

type Groups = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** What a field is; `of` is what the description is about, where several fields share it. */
export function fieldText(key: string, language: string, of = ''): string {
  const groups: Groups = organiserWords(language).fields.descriptions;
  const dot = key.indexOf('.');
  const text = groups[key.slice(0, dot)]?.[key.slice(dot + 1)];
  return typeof text === 'function' ? String(text(of)) : String(text ?? '');
}

/** A value of the field as those who write in a language would put it; undefined where it is the same in all. */
export const fieldExample = (key: string, language: string): unknown =>
  organiserWords(language).fields.examples[key];

/** What people call a record of a collection: `event`. Its own name where no language has words for it. */
export const collectionLabel = (collection: string, language: string): string =>
  labelsOf(collection, organiserWords(language))?.label ?? collection;

/** The same in every language that organisers can be spoken to in. */
export const collectionLabels = (collection: string): string[] =>
  organiserLanguages().map((language) => collectionLabel(collection, language));

/** The same as a sentence begins: `An event`. */
export const oneRecord = (collection: string, language: string): string =>
  labelsOf(collection, organiserWords(language))?.one ?? collection;

const labelsOf = (collection: string, { collections }: OrganiserWords) =>
  (collections as Readonly<Record<string, { label: string; one: string } | undefined>>)[collection];

/** What a component of issues and pages is for. */
export const componentText = (name: string, language: string): string =>
  (organiserWords(language).components as Readonly<Record<string, string>>)[name] ?? '';

export type FieldTypeWords = OrganiserWords['fieldTypes'];

/** What types of fields are called, and what the tables of all fields say around them. */
export const fieldTypeWords = (language: string): FieldTypeWords => organiserWords(language).fieldTypes;
