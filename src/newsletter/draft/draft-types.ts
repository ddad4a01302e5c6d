import type { MetricName } from '../../collections/metric-names.ts';
import type { Counted } from '../../community/counted-sum.ts';
import type { Campaign, Chapter, Event, Output, Person, Program } from '../../community/record-types.ts';

/** The sections of a draft, in order. */
export const sectionNames = [
  'Spotlight',
  'NewChapters',
  'Events',
  'Happened',
  'Campaigns',
  'Outputs',
  'Welcome',
  'Reached',
  'Numbers',
  'Thanks',
] as const;

export type SectionName = (typeof sectionNames)[number];

/** A person's role at an event. */
export type Part = 'speakers' | Event['roles'][number]['role'];

/** Details about an item, for the editor. */
export type Fact =
  /** `announced` when an earlier issue listed it as an event of the next month. */
  | { kind: 'coming'; event: Event; announced?: boolean }
  | { kind: 'happened'; event: Event }
  | { kind: 'output'; output: Output }
  /** `from` is the day on which it began, as far as known. */
  | { kind: 'begun'; chapter: Chapter; from: string }
  /** It met at `event`, `silent` days after the event before. */
  | { kind: 'awake'; chapter: Chapter; event: Event; silent: number }
  | { kind: 'campaign'; campaign: Campaign }
  /** `output` is their first. */
  | { kind: 'newcomer'; person: Person; output: Output }
  | { kind: 'reached'; person: Person; day: string }
  | { kind: 'helped'; person: Person; deeds: readonly { event: Event; part: Part }[] }
  | { kind: 'number'; metric: MetricName; number: Counted; before: Counted };

/** One item of a list: an id of the component's collection, or a metric. */
export interface Offer {
  id: string;
  fact: Fact;
}

/**
 * Why an item is not offered although an editor may want it: an earlier issue listed it and it still holds (`told`),
 * listed it and it has `changed` since, the editor of the last issue `declined` it, it is `older` than the last issue
 * and in none, or it will be over when the issue appears but is not over `yet`.
 */
export type Reason = 'told' | 'changed' | 'declined' | 'older' | 'yet';

export interface Reminder {
  reason: Reason;
  offers: readonly Offer[];
}

/** One list of a draft. */
export interface Section {
  name: Exclude<SectionName, 'Spotlight'>;
  /** Its key where offers are recorded: its name, or for `Reached` its name with the program's id. */
  key: string;
  program?: Program;
  offers: readonly Offer[];
  reminders: readonly Reminder[];
  /** Number of items left for the next issue. */
  left: number;
}

/** The chapter to introduce, and the reason. */
export interface SpotlightChoice {
  chapter: Chapter;
  /** `asked` when the editor chose it. */
  why: 'never-introduced' | 'longest-ago' | 'asked';
  /** The month of the last issue that introduced it. */
  last?: string;
  /** The day from which a never introduced chapter waits: its founding, else its first event. */
  since?: string;
  /** Number of other active chapters that were never introduced. */
  waiting: number;
}

/** The period of an issue: what became known after the previous issue. Days are in the community's time zone. */
export interface Period {
  /** The month and the next one, `YYYY-MM`. */
  month: string;
  monthAfter: string;
  /** The month of the previous issue, when it is so long ago that not everything since then is listed. */
  resumes?: string;
  /** The first day of the period. */
  since: string;
  /** The end of the period (milliseconds since 1970) and its day. */
  until: number;
  untilDay: string;
  /** Unlisted items count as news from this day on: those added late, or left for next time. */
  lateSince: string;
  /** Older items are not even mentioned. */
  lookBack: string;
  /** When the issue appears, as written: `2026-12-01 08:00`, and its instant. */
  published: string;
  publishedAt: number;
}

/** A topic to write about. */
export type LetterIdea =
  | { kind: 'anniversary'; chapter: Chapter; years: number }
  | { kind: 'first-meeting'; chapter: Chapter; event: Event }
  | { kind: 'round'; chapter: Chapter; event: Event; count: number };

/** Everything that a draft of an issue offers. */
export interface Draft {
  period: Period;
  /** Absent when no chapter is active, or when the issue already introduces one. */
  spotlight?: SpotlightChoice;
  /** Sections with items or reminders, in order. */
  sections: readonly Section[];
  ideas: readonly LetterIdea[];
}
