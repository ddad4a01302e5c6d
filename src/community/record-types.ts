import type { CollectionName, Fields } from '../collections/register.ts';
import type { Day } from '../lib/calendar-days.ts';
import type { Words } from '../lib/translated-text.ts';
import type { Counted } from './counted-sum.ts';
import type { Body, Prose } from './prose.ts';
import type { Shown } from './shown-fields.ts';

/** A moment of an event: as the clock on its wall shows it, and as an instant. */
export interface When {
  /** Local day, `YYYY-MM-DD`. */
  day: string;
  /** Local time, `HH:MM`; absent for an all-day event. */
  time?: string;
  timeZone: string;
  /** Milliseconds since 1970 (UTC). */
  instant: number;
}

/** The smallest public face of a record: lists, feeds, OG images and social texts share it. */
export interface Card {
  /** Address from the site's root, in the default language: `/events/2026-09-18-nagoya/`. */
  path: string;
  kind: CollectionName | 'topic' | (string & {});
  id: string;
  title: Words;
  summary?: Words;
  /** The day it is sorted and dated by, `YYYY-MM-DD`. */
  day?: string;
  starts?: When;
  ends?: When;
  /** A picture's path in the content folder. */
  image?: string;
  /** The chapters whose seals sign it. */
  chapters: readonly Chapter[];
}

/** What every record has. */
export interface RecordOf<Kind extends string> {
  kind: Kind;
  id: string;
  /** Address from the site's root, in the default language. */
  path: string;
  /** Former ids, whose addresses lead here. */
  aliases: readonly string[];
  card: Card;
}

/** A name under something: linked when the person agreed to be listed. */
export interface Byline {
  /** For those who did not agree to be named: "a member", "2 members". */
  name: Words;
  person?: Person;
  url?: string;
  /** One mark for each of those who are not named; a mark says nothing of them, and is the same wherever they are. */
  unnamed?: readonly object[];
}

export interface Region {
  id: string;
  name: Words;
  chapters: Chapter[];
}

export interface Topic {
  id: string;
  path: string;
  name: Words;
  chapters: Chapter[];
  events: Event[];
  outputs: Output[];
  card: Card;
}

/**
 * How a chapter is doing: `unbegun` has not met yet, `active` met lately or is about to, `quiet` has not met for a
 * while, `dormant` for long, `retired` said goodbye.
 */
export type ChapterStatus = 'unbegun' | 'active' | 'quiet' | 'dormant' | 'retired';

/** The fields of a chapter that its record has in another form. */
export type LinkedInChapter =
  | ('reading' | 'kind' | 'region' | 'timeZone' | 'jointOf' | 'founded' | 'retired' | 'description')
  | ('firstVisit' | 'visit' | 'topics' | 'languages' | 'organizers' | 'aliases');

export interface Chapter extends RecordOf<'chapters'>, Omit<Shown<Fields<'chapters'>>, LinkedInChapter> {
  /** What it is sorted by: its reading in kana, or its name. */
  reading: string;
  type: 'regional' | 'specialty';
  region?: Region;
  /** That of its meetings, unless they say otherwise. */
  timeZone: string;
  /** Places that run it together; empty for a chapter of its own. */
  jointOf: readonly Words[];
  founded?: Day;
  retired?: Day;
  /** Mascot, else logo: a picture's path in the content folder. */
  emblem?: string;
  description?: Prose;
  firstVisit?: Prose;
  /** The first visit, in short. */
  visit: { audience?: Words; bring?: Words; accessibility?: Words; cost?: Words };
  topics: readonly Topic[];
  languages: readonly string[];
  organizers: readonly Organizer[];
  status: ChapterStatus;
  /** Founded, or met for the first time, within the last half year. */
  isNew: boolean;
  /** All its events, earliest first. */
  events: Event[];
  /** Events not yet over, earliest first; cancelled and postponed ones too. */
  upcoming: Event[];
  /** Events that are over, latest first. */
  past: Event[];
  /** The next one that will take place. */
  next?: Event;
  /** The last one that took place. */
  last?: Event;
  /** Events that took place. */
  held: number;
  outputs: Output[];
  /** Issues that introduced it, latest first. */
  spotlights: Issue[];
}

export interface Organizer extends Byline {
  role?: Words;
  since?: string;
  until?: string;
}

export type EventStatus = Fields<'events'>['status'];

/** What somebody did so that a meeting could take place. */
export type EventRole = keyof NonNullable<Fields<'events'>['roles']>;

/** The fields of an event that its record has in another form. */
export type LinkedInEvent =
  | ('chapters' | 'starts' | 'ends' | 'timeZone' | 'movedFrom' | 'online' | 'language' | 'topics')
  | ('firstVisit' | 'sessions' | 'roles' | 'recaps' | 'partOf' | 'aliases');

export interface Event extends RecordOf<'events'>, Omit<Shown<Fields<'events'>>, LinkedInEvent> {
  chapters: Chapter[];
  starts: When;
  /** When it ends, if that was said. An all-day end is its last day. */
  ends?: When;
  /** The instant at which it is over: its end, or the end of its (last) day. */
  over: number;
  isPast: boolean;
  /** It is past and took place. */
  wasHeld: boolean;
  revision: Revision;
  /** When it was to start before it was moved. */
  movedFrom?: When;
  onlineUrl?: string;
  /** Everyone who came, in the room and online; absent when nobody counted. */
  attended?: number;
  language: string;
  topics: readonly Topic[];
  firstVisit?: Prose;
  sessions: readonly Session[];
  /** Everyone who speaks, once each. */
  speakers: readonly Byline[];
  roles: readonly { role: EventRole; people: readonly Byline[] }[];
  recaps: Output[];
  /** What came out of it, recaps left out. */
  outputs: Output[];
  partOf?: Event;
  parts: Event[];
  body: Body;
}

type SessionFields = NonNullable<Fields<'events'>['sessions']>[number];

export interface Session extends Omit<Shown<SessionFields>, 'starts' | 'ends' | 'speakers'> {
  /** The id by which links reach it on the page of its event; it lasts as long as its title. */
  anchor: string;
  starts?: When;
  ends?: When;
  speakers: readonly Byline[];
}

/** The fields of an output that its record has in another form. */
export type LinkedInOutput =
  | ('title' | 'authors' | 'kind' | 'published' | 'added' | 'language' | 'topics')
  | ('chapter' | 'event' | 'campaign');

export interface Output extends RecordOf<'outputs'>, Omit<Shown<Fields<'outputs'>>, LinkedInOutput> {
  title: Words;
  authors: readonly Byline[];
  type: Fields<'outputs'>['kind'];
  published: Day;
  year: string;
  /** The day it appeared here, `YYYY-MM-DD`. */
  added: string;
  language: string;
  chapter?: Chapter;
  event?: Event;
  campaign?: Campaign;
  topics: readonly Topic[];
}

export interface Person extends RecordOf<'people'> {
  name: Words;
  reading: string;
  bio?: Prose;
  avatar?: string;
  links: Fields<'people'>['links'];
  feeds: NonNullable<Fields<'people'>['feeds']>;
  consent: Fields<'people'>['consent'];
  outputs: Output[];
  /** Sessions they gave, latest first. */
  sessions: { event: Event; session: Session }[];
  /** Chapters they look after now. */
  organizes: { chapter: Chapter; role?: Words }[];
  /** Meetings that took place because of them, by what they did, latest first. */
  helped: { role: EventRole; events: Event[] }[];
  /** Campaigns to which they gave something that has a title, latest first. */
  tookPart: Campaign[];
  /** What they won, latest campaign first; nothing when they did not agree to be thanked. */
  awards: { campaign: Campaign; award: Words; output?: Output }[];
}

/** The fields of an issue that its record has in another form. */
export type LinkedInIssue = 'published' | 'updated' | 'spotlight' | 'draft';

export interface Issue extends RecordOf<'newsletters'>, Omit<Shown<Fields<'newsletters'>>, LinkedInIssue> {
  /** `YYYY-MM`. */
  month: string;
  published?: When;
  /** When it was corrected after it appeared. */
  updated?: When;
  spotlight?: Chapter;
  isDraft: boolean;
  body: Body;
  previous?: Issue;
  next?: Issue;
}

/** The fields of a campaign that its record has in another form. */
export type LinkedInCampaign = 'kind' | 'slots' | 'results';

export interface Campaign extends RecordOf<'campaigns'>, Omit<Shown<Fields<'campaigns'>>, LinkedInCampaign> {
  type: Fields<'campaigns'>['kind'];
  phase: 'before' | 'open' | 'over';
  slots: readonly { date: string; by?: Byline; title?: string; output?: Output }[];
  /** `winners`: only those who agreed to be thanked are named. */
  results: readonly { award: Words; output?: Output; winners: readonly Byline[] }[];
  outputs: Output[];
  body: Body;
}

export interface Program extends RecordOf<'programs'> {
  title: Words;
  description?: Prose;
  period: number;
  points: Fields<'programs'>['points'];
  threshold?: number;
  top?: number;
  badge: { label: Words; color?: string };
}

export interface Partner extends RecordOf<'partners'> {
  name: Words;
  url?: string;
  logo?: string;
  since?: Day;
  until?: Day;
  isCurrent: boolean;
  benefit: Words;
}

export interface Page extends RecordOf<'pages'> {
  title: Words;
  summary?: Words;
  order: number;
  body: Body;
}

/** A record of a collection that has no type of its own yet. */
export interface PlainRecord extends RecordOf<string> {
  data: Readonly<Record<string, unknown>>;
  body: Body;
}

/** Which version of an event this is. */
export interface Revision {
  /** Higher than that of every version before (RFC 5545, 3.8.7.4). */
  sequence: number;
  /** When it last changed, milliseconds since 1970 (UTC); absent where nobody knows. */
  changed?: number;
}

/** A day of the calendar with its meetings, earliest first; cancelled and postponed ones too. */
export interface CalendarDay {
  /** `YYYY-MM-DD` */
  day: string;
  events: Event[];
}

/** A chapter that grows a year older this month. */
export interface Anniversary {
  chapter: Chapter;
  /** One or more. */
  years: number;
  /** Its day this year, `YYYY-MM-DD`, where the day of its founding is known. */
  day?: string;
}

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
