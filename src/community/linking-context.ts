import type { Text } from '../collections/field-types.ts';
import { type Words, wordsOf } from '../lib/translated-text.ts';
import type { Entries, Entry } from '../reader/content-entry.ts';
import type { Consent } from './consent.ts';
import { type Body, body, type Prose, prose, type Surroundings } from './prose.ts';
import type {
  Byline,
  Campaign,
  Chapter,
  Event,
  Output,
  Person,
  Region,
  Settings,
  Topic,
} from './record-types.ts';

/** Records by id. */
export type Index<Value> = Map<string, Value>;

/** Somebody of content/people/: how others may know them. */
export interface Member {
  /** Their name, with their page when they agreed to one. It is kept here and given out only where they agreed. */
  byline: Byline;
  consent: Consent;
  /** Tells them from others without saying anything of them. */
  mark: object;
}

/** What is shared while the model is being built: settings, the clock, and the records made so far. */
export interface Linking {
  entries: Entries;
  settings: Settings;
  /** Milliseconds since 1970 (UTC). */
  now: number;
  /** The community's local day, `YYYY-MM-DD`. */
  today: string;
  surroundings: Surroundings;
  /** Everybody in content/people/, with what they agreed to: `byline` is the only way to their names. */
  members: Index<Member>;
  /** Those of them who agreed to be listed. */
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
  entry: Pick<Entry<unknown>, 'path' | 'pictures'>,
  linking: Linking,
): Prose | undefined {
  return field === undefined ? undefined : prose(words(field, linking), entry, linking.surroundings);
}

/** The body of an entry with its translations. */
export function bodyOf(entry: Entry<unknown>, { settings, surroundings }: Linking): Body {
  return body(entry.bodies, settings.defaultLocale, surroundings);
}

/** The records that ids name, in the order given; ids without a record are left out. */
export function found<Value>(ids: readonly string[] | undefined, index: Index<Value>): Value[] {
  return (ids ?? []).flatMap((id) => index.get(id) ?? []);
}
