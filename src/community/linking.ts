import type { PersonField, Text } from '../collections/fields.ts';
import { type Words, wordsOf } from '../lib/words.ts';
import type { Entries, Entry } from '../reader/entry.ts';
import { type Body, body, type Prose, prose, type Surroundings } from './prose.ts';
import type { Byline, Campaign, Chapter, Event, Output, Person, Region, Settings, Topic } from './types.ts';

/** Records by id. */
export type Index<Value> = Map<string, Value>;

/** What is shared while the model is being built: settings, the clock, and the records made so far. */
export interface Linking {
  entries: Entries;
  settings: Settings;
  /** Milliseconds since 1970 (UTC). */
  now: number;
  /** The community's local day, `YYYY-MM-DD`. */
  today: string;
  surroundings: Surroundings;
  people: Index<Person>;
  regions: Index<Region>;
  topics: Index<Topic>;
  chapters: Index<Chapter>;
  events: Index<Event>;
  campaigns: Index<Campaign>;
  outputs: Index<Output>;
}

/** A field's words; a plain string is in the community's first language. */
export function words(field: Text, { settings }: Linking): Words {
  return wordsOf(field, settings.defaultLocale);
}

/** Like `words`, for a field that may be missing. */
export function maybeWords(field: Text | undefined, linking: Linking): Words | undefined {
  return field === undefined ? undefined : words(field, linking);
}

/** A Markdown field of an entry, rendered when it is first shown. */
export function maybeProse(
  field: Text | undefined,
  entry: Entry<unknown>,
  linking: Linking,
): Prose | undefined {
  return field === undefined ? undefined : prose(words(field, linking), entry.path, linking.surroundings);
}

/** The body of an entry with its translations. */
export function bodyOf(entry: Entry<unknown>, { settings, surroundings }: Linking): Body {
  return body(entry.bodies, settings.defaultLocale, surroundings);
}

/** The records that ids name, in the order given; ids without a record are left out. */
export function found<Value>(ids: readonly string[] | undefined, index: Index<Value>): Value[] {
  return (ids ?? []).flatMap((id) => index.get(id) ?? []);
}

/** The name under something: with the person's own page when they agreed to have one. */
export function byline(field: PersonField, linking: Linking): Byline {
  if (typeof field !== 'string') {
    return { name: words(field.name, linking), ...(field.url ? { url: field.url } : {}) };
  }
  const person = linking.people.get(field);
  if (!person) return { name: words(field, linking) };
  return person.consent.listed ? { name: person.name, person } : { name: person.name };
}

/** The same, from a pair of fields of which one is given. */
export function personOrName(
  field: { person?: PersonField | undefined; name?: Text | undefined },
  linking: Linking,
): Byline | undefined {
  if (field.person !== undefined) return byline(field.person, linking);
  return field.name === undefined ? undefined : { name: words(field.name, linking) };
}
