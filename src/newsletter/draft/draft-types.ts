import type { MetricName } from '../../collections/metric-names.ts';
import type { Counted } from '../../community/counted-sum.ts';
import type { Campaign, Chapter, Event, Output, Person, Program } from '../../community/record-types.ts';

/** The parts of a draft, in the order in which they stand in it. */
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

/** What somebody did for a meeting. */
export type Part = 'speakers' | Event['roles'][number]['role'];

/** Why something is offered: what its editor should know of it. */
export type Fact =
  /** `announced` when an earlier issue had it as a meeting of the month after. */
  | { kind: 'coming'; event: Event; announced?: boolean }
  | { kind: 'happened'; event: Event }
  | { kind: 'output'; output: Output }
  /** `from` is the day on which it began, as far as it is known. */
  | { kind: 'begun'; chapter: Chapter; from: string }
  /** It met at `event`, `silent` days after the meeting before. */
  | { kind: 'awake'; chapter: Chapter; event: Event; silent: number }
  | { kind: 'campaign'; campaign: Campaign }
  /** `output` is their first. */
  | { kind: 'newcomer'; person: Person; output: Output }
  | { kind: 'reached'; person: Person; day: string }
  | { kind: 'helped'; person: Person; deeds: readonly { event: Event; part: Part }[] }
  | { kind: 'number'; metric: MetricName; number: Counted; before: Counted };

/** One line of a list: an id of the component's collection, or a metric. */
export interface Offer {
  id: string;
  fact: Fact;
}

/**
 * Why something is not offered though an editor may want it: an earlier issue `told` it and it still holds, told it and
 * it has `changed` since, the editor of the last issue `declined` it, it is `older` than the last issue and stands in none, or it will be
 * over when the issue appears but is not over `yet`.
 */
export type Reason = 'told' | 'changed' | 'declined' | 'older' | 'yet';

export interface Reminder {
  reason: Reason;
  offers: readonly Offer[];
}

/** One list of a draft. */
export interface Section {
  name: Exclude<SectionName, 'Spotlight'>;
  /** What it is called where offers are noted: its name, of `Reached` with the program's id. */
  key: string;
  program?: Program;
  offers: readonly Offer[];
  reminders: readonly Reminder[];
  /** How many more wait for the next issue. */
  left: number;
}

/** The chapter to introduce, and why this one. */
export interface SpotlightChoice {
  chapter: Chapter;
  /** `asked` when the editor named it. */
  why: 'never-introduced' | 'longest-ago' | 'asked';
  /** The month of the issue that introduced it last. */
  last?: string;
  /** The day its turn counts from while it was never introduced: founded, else its first meeting. */
  since?: string;
  /** Other active chapters that were never introduced. */
  waiting: number;
}

/** What an issue tells: what became known after the issue before it. Days are in the community's time zone. */
export interface Period {
  /** The month and the one after it, `YYYY-MM`. */
  month: string;
  monthAfter: string;
  /** The month of the issue before, where that is so long ago that not everything since then is told. */
  resumes?: string;
  /** News begin on this day, … */
  since: string;
  /** … and end with this instant (milliseconds since 1970), on this day. */
  until: number;
  untilDay: string;
  /** What no issue has told is news from this day on: what was added late, or was left for the next time. */
  lateSince: string;
  /** What is older than this is not even mentioned. */
  lookBack: string;
  /** When the issue appears, as written: `2026-12-01 08:00`, and its instant. */
  published: string;
  publishedAt: number;
}

/** Something to write about. */
export type LetterIdea =
  | { kind: 'anniversary'; chapter: Chapter; years: number }
  | { kind: 'first-meeting'; chapter: Chapter; event: Event }
  | { kind: 'round'; chapter: Chapter; event: Event; count: number };

/** Everything that a draft of an issue offers. */
export interface Draft {
  period: Period;
  /** Absent when no chapter is active, or when the issue introduces one already. */
  spotlight?: SpotlightChoice;
  /** Those that offer something or remind of something, in their order. */
  sections: readonly Section[];
  seeds: readonly LetterIdea[];
}
