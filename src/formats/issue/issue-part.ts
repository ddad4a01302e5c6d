import type { ComponentName } from '../../collections/newsletter-components.ts';
import type { Chapter, EventStatus } from '../../community/record-types.ts';
import type { Marked } from '../../lib/languages.ts';

/** An issue, resolved for readers of a language: what stands in it, and nothing of how it looks. */
export interface IssueParts {
  /** Absolute address of its page. */
  url: string;
  title: Marked;
  summary?: Marked;
  /** The language of what the writer wrote in the body, where it is not the reader's. */
  lang: string | undefined;
  /** The chapter that it introduces. */
  spotlight?: Corner;
  parts: readonly Part[];
}

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

/** One record of a list. */
export interface Item {
  title: Marked;
  /** Absolute; a person who has no page has none. */
  url?: string | undefined;
  /** What became of a meeting that does not take place as it was planned. */
  status?: Exclude<EventStatus, 'scheduled'> | undefined;
  /** When and where, who made it, until when; empty where there is nothing to say. */
  facts: Phrase;
  /** The writer's words beside it: HTML as in a `text`, or nothing. */
  remark: string;
  /** The day on its calendar leaf, `YYYY-MM-DD`. */
  day?: string | undefined;
  /** Whose seal stands beside it. */
  sealed?: Sealed | undefined;
}

/** One number of a month. */
export interface Count {
  label: string;
  /** With its unit: `12回`, `340`. */
  value: string;
  /** How it compares with the month before and with the year. */
  says: string;
  /** The last twelve months, oldest first. */
  series: readonly (number | undefined)[];
  /** As of an item. */
  remark: string;
}

export type ListName = Extract<
  ComponentName,
  'Events' | 'Happened' | 'Outputs' | 'NewChapters' | 'Campaigns' | 'Recognition'
>;

/**
 * A part of an issue. Every `html` is safe HTML of ours (see lib/markdown.ts), with pictures of content/ under
 * `/@content/`; it and every string that a writer wrote are in the language of the body.
 */
export type Part =
  /** What the editor says first. */
  | { kind: 'letter'; heading: string; parts: readonly Part[] }
  | { kind: 'text'; html: string }
  | { kind: 'spotlight'; heading: string; corner: Corner | undefined; visit: string; parts: readonly Part[] }
  | {
      kind: 'list';
      name: ListName;
      heading: Marked;
      /** What it is about, below its heading. */
      lead?: Marked | undefined;
      items: readonly Item[];
      /** Where the rest is, in an edition that shows not all of it. */
      more?: More;
    }
  | { kind: 'numbers'; heading: string; says: string; counts: readonly Count[] }
  | {
      kind: 'partner';
      heading: string;
      name: Marked;
      url: string | undefined;
      /** Since when, and until when where that is known. */
      days: string | undefined;
      /** A picture's path in content/. */
      logo: string | undefined;
      benefit: Marked;
      parts: readonly Part[];
    }
  | { kind: 'quote'; parts: readonly Part[]; by: string | undefined }
  | { kind: 'note'; title: string | undefined; parts: readonly Part[] }
  | { kind: 'button'; text: string; url: string }
  /** `picture` is its path in content/. */
  | { kind: 'figure'; picture: string; alt: string; caption: string | undefined }
  /** Where an edition ends before the issue does. */
  | { kind: 'rest'; more: More };

/** A way to what an edition left out. */
export interface More {
  says: string;
  url: string;
}
