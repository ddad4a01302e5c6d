import type { Text } from '../collections/field-types.ts';
import { type Words, wordsOf } from '../lib/translated-text.ts';
import type { Entries, Entry } from '../reader/content-entry.ts';
import type { Consent } from './consent.ts';
import { type Body, body, type Prose, prose, type SiteContext } from './prose.ts';
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

/** A person in content/people/, and how others may refer to them. */
export interface Member {
  /** Their name, linked to their page when they consented to one. Only used with their consent. */
  byline: Byline;
  consent: Consent;
  /** Identifies them among unnamed people without revealing anything. */
  mark: object;
}

/** Shared state while the model is being built: settings, clock, and the records created so far. */
export interface Linking {
  entries: Entries;
  settings: Settings;
  /** Milliseconds since 1970 (UTC). */
  now: number;
  /** The community's local date, `YYYY-MM-DD`. */
  today: string;
  site: SiteContext;
  /** Everybody in content/people/ with their consent. `byline` is the only way to get their names. */
  members: Index<Member>;
  /** Those of them who consented to be listed. */
  people: Index<Person>;
  regions: Index<Region>;
  topics: Index<Topic>;
  chapters: Index<Chapter>;
  events: Index<Event>;
  campaigns: Index<Campaign>;
  outputs: Index<Output>;
}

/** A text field as `Words`; a plain string is in the community's default language. */
export function words(field: Text, { settings }: Linking): Words {
  return wordsOf(field, settings.defaultLocale);
}

/** Like `words`, for an optional field. */
export function maybeWords(field: Text | undefined, linking: Linking): Words | undefined {
  return field === undefined ? undefined : words(field, linking);
}

/** A Markdown field of an entry, rendered on first use. */
export function maybeProse(
  field: Text | undefined,
  entry: Pick<Entry<unknown>, 'path' | 'pictures'>,
  linking: Linking,
): Prose | undefined {
  return field === undefined ? undefined : prose(words(field, linking), entry, linking.site);
}

/** The body of an entry with its translations. */
export function bodyOf(entry: Entry<unknown>, { settings, site }: Linking): Body {
  return body(entry.bodies, settings.defaultLocale, site);
}

/** The records with these ids, in the given order; unknown ids are left out. */
export function found<Value>(ids: readonly string[] | undefined, index: Index<Value>): Value[] {
  return (ids ?? []).flatMap((id) => index.get(id) ?? []);
}
