import type { Root } from 'hast';
import type { components, ListName } from '../../collections/newsletter-components.ts';
import type { Chapter, EventStatus } from '../../community/record-types.ts';
import type { Named } from '../../community/records-by-id.ts';
import type { Marked } from '../../lib/languages.ts';
import type { NumberWords } from '../record-texts/month-numbers.ts';

/** A chapter that has its corner. */
export interface Corner {
  chapter: Chapter;
  name: Marked;
  /** Absolute. */
  url: string;
}

/** A line in pieces that may each have a language of their own. */
export type Phrase = readonly Marked[];

/** Whoever has a seal: a picture's path in content/, else characters of the name. */
export type Sealed = Pick<Chapter, 'id' | 'name' | 'type' | 'emblem' | 'color'>;

/** What a component lists. */
export type Listed<Name extends ListName> = Named[(typeof components)[Name]['collection']];

/** One record of a list. */
export interface Item<Name extends ListName = ListName> {
  record: Listed<Name>;
  title: Marked;
  /** Absolute; a person who has no page has none. */
  url?: string | undefined;
  /** What became of a meeting that does not take place as it was planned. */
  status?: Exclude<EventStatus, 'scheduled'> | undefined;
  /** When and where, who made it, until when; empty where there is nothing to say. */
  facts: Phrase;
  /** The writer's words beside it, as in a `text`; blank where there are none. */
  remark: Root;
  /** The day on its calendar leaf, `YYYY-MM-DD`. */
  day?: string | undefined;
  /** Whose seal stands beside it. */
  sealed?: Sealed | undefined;
}

/** One number of a month. */
export interface Count extends NumberWords {
  /** How it compares with the month before and with the year, in one line. */
  says: string;
  /** As of an item. */
  remark: Root;
}
