import type { Fields } from '../collections/register.ts';
import type { Words } from '../lib/translated-text.ts';
import type { Anniversary } from './anniversaries.ts';
import type { Counted } from './counted-sum.ts';
import type { Prose } from './prose.ts';
import type {
  Campaign,
  Chapter,
  Event,
  Issue,
  Output,
  Page,
  Partner,
  Person,
  PlainRecord,
  Program,
  Region,
  Topic,
} from './record-types.ts';
import type { CalendarDay } from './week-days.ts';

/** The community's own settings. */
export interface Settings {
  name: Words;
  tagline?: Words;
  description?: Prose;
  /** Absolute address of the site's root, ending in a slash. */
  url: string;
  /** The path of `url`, beginning and ending with a slash: `/` or `/community/`. */
  base: string;
  locales: readonly string[];
  defaultLocale: string;
  timeZone: string;
  /** The day as of which the site stands still, `YYYY-MM-DD`. */
  asOf?: string;
  accent?: string;
  logo?: string;
  links: Fields<'community'>['links'];
  hashtags: readonly string[];
  codeOfConduct?: string;
  contacts: Readonly<Record<string, string>>;
  newsletter: Fields<'community'>['newsletter'];
  feeds: Fields<'community'>['feeds'];
  navigation: readonly { label: Words; href: string }[];
  lifecycle: Fields<'community'>['lifecycle'];
}

/** The one model: everything linked, sorted and derived once. */
export interface Community {
  /** Milliseconds since 1970 (UTC): the instant that upcoming and past are judged by. */
  now: number;
  /** The community's local day, `YYYY-MM-DD`. */
  today: string;
  settings: Settings;
  /** By reading. */
  chapters: readonly Chapter[];
  /** Chapters that grow a year older this month, the oldest first. */
  anniversaries: readonly Anniversary[];
  /** Earliest first. */
  events: readonly Event[];
  /** Earliest first; cancelled and postponed ones too. */
  upcoming: readonly Event[];
  /** The next one that will take place. */
  next?: Event;
  /**
   * Today and the six days after it. Not the week of the calendar: on a Saturday that is almost over, and whoever looks
   * at what is on wants to know what they can still go to.
   */
  week: readonly CalendarDay[];
  /** Latest first. */
  past: readonly Event[];
  /** Latest first. */
  outputs: readonly Output[];
  /** Those who agreed to be listed, by reading. */
  people: readonly Person[];
  /** Published issues, latest first (drafts too where asked for). */
  newsletters: readonly Issue[];
  campaigns: readonly Campaign[];
  programs: readonly Program[];
  partners: readonly Partner[];
  pages: readonly Page[];
  /** Topics in use, in the order of community.yaml. */
  topics: readonly Topic[];
  /** Regions in the order of community.yaml. */
  regions: readonly Region[];
  /** Records of collections that have no type of their own yet, by collection. */
  others: Readonly<Record<string, readonly PlainRecord[]>>;
  /** Former addresses and the records they lead to: `/chapters/old/` → `/chapters/new/`. */
  redirects: readonly { from: string; to: string }[];
  counts: Counts;
  /** Years in which events took place or will, latest first. */
  eventYears: readonly string[];
  outputYears: readonly string[];
  /** An address of this site with its base, for readers of `locale`: `/en/chapters/`. */
  href(path: string, locale: string): string;
}

/** Totals; a joint chapter counts as each of its places. */
export interface Counts {
  chapters: number;
  activeChapters: number;
  eventsHeld: number;
  /** Everyone who was counted at the meetings held. */
  attended: Counted;
  outputs: number;
  authors: number;
  issues: number;
}
