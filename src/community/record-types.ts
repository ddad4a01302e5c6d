import type { CollectionName, Fields } from '../collections/register.ts';
import type { Day } from '../lib/calendar-days.ts';
import type { Words } from '../lib/translated-text.ts';
import type { Counted } from './counted-sum.ts';
import type { Body, Prose } from './prose.ts';
import type { Shown } from './shown-fields.ts';

/** A date and time of an event: as local time, and as an instant. */
export interface When {
  /** Local day, `YYYY-MM-DD`. */
  day: string;
  /** Local time, `HH:MM`; absent for an all-day event. */
  time?: string;
  timeZone: string;
  /** Milliseconds since 1970 (UTC). */
  instant: number;
}

/** The summary of a record that lists, feeds, link images and social texts share. */
export interface Card {
  /** Address from the site's root, in the default language: `/events/2026-09-18-nagoya/`. */
  path: string;
  kind: CollectionName | 'topic' | (string & {});
  id: string;
  title: Words;
  summary?: Words;
  /** The day by which it is sorted and dated, `YYYY-MM-DD`. */
  day?: string;
  starts?: When;
  ends?: When;
  /** Path of an image in the content folder. */
  image?: string;
  /** The chapters whose seals are shown with it. */
  chapters: readonly Chapter[];
}

/** Fields of every record. */
export interface RecordOf<Kind extends string> {
  kind: Kind;
  id: string;
  /** Address from the site's root, in the default language. */
  path: string;
  /** Former ids, whose addresses redirect here. */
  aliases: readonly string[];
  card: Card;
}

/** A person's name, linked when they consented to be listed. */
export interface Byline {
  /** For people who did not consent to be named: "a member", "2 members". */
  name: Words;
  person?: Person;
  url?: string;
  /** One object per unnamed person, which reveals nothing but is the same wherever they appear. */
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
 * Activity of a chapter: `unbegun` has not met yet, `active` met recently or is about to, `quiet` has not met for a
 * while, `dormant` for long, `retired` has ended.
 */
export type ChapterStatus = 'unbegun' | 'active' | 'quiet' | 'dormant' | 'retired';

/** The fields of a chapter that its record has in another form. */
export type LinkedInChapter =
  | ('reading' | 'kind' | 'region' | 'timeZone' | 'jointOf' | 'founded' | 'retired' | 'description')
  | ('firstVisit' | 'visit' | 'topics' | 'languages' | 'organizers' | 'aliases');

export interface Chapter extends RecordOf<'chapters'>, Omit<Shown<Fields<'chapters'>>, LinkedInChapter> {
  /** Sort key: its reading in kana, or its name. */
  reading: string;
  type: 'regional' | 'specialty';
  region?: Region;
  /** Time zone of its events, unless they have their own. */
  timeZone: string;
  /** Places that run it together; empty for an ordinary chapter. */
  jointOf: readonly Words[];
  founded?: Day;
  retired?: Day;
  /** Mascot, else logo: path of an image in the content folder. */
  emblem?: string;
  description?: Prose;
  firstVisit?: Prose;
  /** Short answers for first-time visitors. */
  visit: { audience?: Words; bring?: Words; accessibility?: Words; cost?: Words };
  topics: readonly Topic[];
  languages: readonly string[];
  organizers: readonly Organizer[];
  status: ChapterStatus;
  /** Founded, or met for the first time, within the last half year. */
  isNew: boolean;
  /** All its events, earliest first. */
  events: Event[];
  /** Events that are not over, earliest first, including cancelled and postponed ones. */
  upcoming: Event[];
  /** Events that are over, latest first. */
  past: Event[];
  /** The next event that will take place. */
  next?: Event;
  /** The last event that took place. */
  last?: Event;
  /** Number of events that took place. */
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

/** A person's role in making an event possible. */
export type EventRole = keyof NonNullable<Fields<'events'>['roles']>;

/** The fields of an event that its record has in another form. */
export type LinkedInEvent =
  | ('chapters' | 'starts' | 'ends' | 'timeZone' | 'movedFrom' | 'online' | 'language' | 'topics')
  | ('firstVisit' | 'sessions' | 'roles' | 'recaps' | 'partOf' | 'aliases');

export interface Event extends RecordOf<'events'>, Omit<Shown<Fields<'events'>>, LinkedInEvent> {
  chapters: Chapter[];
  starts: When;
  /** The end, if given. An all-day end is its last day. */
  ends?: When;
  /** The instant at which it is over: its end, or the end of its (last) day. */
  over: number;
  isPast: boolean;
  /** It is past and took place. */
  wasHeld: boolean;
  revision: Revision;
  /** Its original start, when it was moved. */
  movedFrom?: When;
  onlineUrl?: string;
  /** Number of people in the room and online; absent when nobody counted. */
  attended?: number;
  language: string;
  topics: readonly Topic[];
  firstVisit?: Prose;
  sessions: readonly Session[];
  /** All speakers, without duplicates. */
  speakers: readonly Byline[];
  roles: readonly { role: EventRole; people: readonly Byline[] }[];
  recaps: Output[];
  /** Outputs of the event, without recaps. */
  outputs: Output[];
  partOf?: Event;
  parts: Event[];
  body: Body;
}

type SessionFields = NonNullable<Fields<'events'>['sessions']>[number];

export interface Session extends Omit<Shown<SessionFields>, 'starts' | 'ends' | 'speakers'> {
  /** Fragment id on the page of its event; it stays the same as long as its title does. */
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
  /** The day on which it was added here, `YYYY-MM-DD`. */
  added: string;
  language: string;
  chapter?: Chapter;
  event?: Event;
  campaign?: Campaign;
  topics: readonly Topic[];
}

/** Fields of a member that the record has in another form. */
export type LinkedInPerson = 'aliases' | 'reading' | 'bio' | 'feeds';

export interface Person extends RecordOf<'people'>, Omit<Shown<Fields<'people'>>, LinkedInPerson> {
  reading: string;
  bio?: Prose;
  feeds: NonNullable<Fields<'people'>['feeds']>;
  outputs: Output[];
  /** Sessions they gave, latest first. */
  sessions: { event: Event; session: Session }[];
  /** Chapters that they organise now. */
  organizes: { chapter: Chapter; role?: Words }[];
  /** Events that they helped with, by role, latest first. */
  helped: { role: EventRole; events: Event[] }[];
  /** Campaigns with a contribution of theirs that has a title, latest first. */
  tookPart: Campaign[];
  /** Their awards, latest campaign first; empty when they did not consent to be thanked. */
  awards: { campaign: Campaign; award: Words; output?: Output }[];
}

/** The fields of an issue that its record has in another form. */
export type LinkedInIssue = 'published' | 'updated' | 'spotlight' | 'draft';

export interface Issue extends RecordOf<'newsletters'>, Omit<Shown<Fields<'newsletters'>>, LinkedInIssue> {
  /** `YYYY-MM`. */
  month: string;
  published?: When;
  /** When it was corrected after publication. */
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
  /** `winners` only names people who consented to be thanked. */
  results: readonly { award: Words; output?: Output; winners: readonly Byline[] }[];
  outputs: Output[];
  body: Body;
}

export interface Program extends RecordOf<'programs'>, Omit<Shown<Fields<'programs'>>, 'description'> {
  description?: Prose;
}

export interface Partner extends RecordOf<'partners'>, Omit<Shown<Fields<'partners'>>, 'since' | 'until'> {
  since?: Day;
  until?: Day;
  isCurrent: boolean;
}

export interface Page extends RecordOf<'pages'>, Omit<Shown<Fields<'pages'>>, 'order'> {
  order: number;
  body: Body;
}

/** A record of a collection without a type of its own. */
export interface PlainRecord extends RecordOf<string> {
  data: Readonly<Record<string, unknown>>;
  body: Body;
}

/** The version of an event in calendars. */
export interface Revision {
  /** iCalendar SEQUENCE: higher than that of every earlier version (RFC 5545, 3.8.7.4). */
  sequence: number;
  /** When it last changed, milliseconds since 1970 (UTC); absent when unknown. */
  changed?: number;
}

/** A day with its events, earliest first, including cancelled and postponed ones. */
export interface CalendarDay {
  /** `YYYY-MM-DD` */
  day: string;
  events: Event[];
}

/** A chapter whose anniversary is in this month. */
export interface Anniversary {
  chapter: Chapter;
  /** One or more. */
  years: number;
  /** Its anniversary this year, `YYYY-MM-DD`, when the day of its founding is known. */
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
  /** The date at which an archived site is frozen, `YYYY-MM-DD`. */
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

/** The model: everything linked, sorted and derived once. */
export interface Community {
  /** Milliseconds since 1970 (UTC): the instant that upcoming and past are judged by. */
  now: number;
  /** The community's local day, `YYYY-MM-DD`. */
  today: string;
  settings: Settings;
  /** Sorted by reading. */
  chapters: readonly Chapter[];
  /** Chapters whose anniversary is in this month, the oldest first. */
  anniversaries: readonly Anniversary[];
  /** Earliest first. */
  events: readonly Event[];
  /** Earliest first, including cancelled and postponed ones. */
  upcoming: readonly Event[];
  /** The next event that will take place. */
  next?: Event;
  /**
   * Today and the following six days. Not the calendar week: on a Saturday that is almost over, and readers want to
   * know what they can still attend.
   */
  week: readonly CalendarDay[];
  /** Latest first. */
  past: readonly Event[];
  /** Latest first. */
  outputs: readonly Output[];
  /** People who consented to be listed, by reading. */
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
  /** Records of collections without a type of their own, by collection. */
  others: Readonly<Record<string, readonly PlainRecord[]>>;
  /** Former addresses and their targets: `/chapters/old/` → `/chapters/new/`. */
  redirects: readonly { from: string; to: string }[];
  counts: Counts;
  /** Years with past or future events, latest first. */
  eventYears: readonly string[];
  outputYears: readonly string[];
  /** An address on this site with its base path, for readers of `locale`: `/en/chapters/`. */
  href(path: string, locale: string): string;
}

/** Totals; a joint chapter counts as each of its places. */
export interface Counts {
  chapters: number;
  activeChapters: number;
  eventsHeld: number;
  /** Number of people counted at the events held. */
  attended: Counted;
  outputs: number;
  authors: number;
  issues: number;
}
