import type { Hex } from '../../lib/color.ts';
import type { Leaf } from '../../lib/date-and-number-text.ts';

/** `wide` is 1200 × 630 for links, `square` 1080 × 1080 for posters and social posts. */
export type Format = 'wide' | 'square';

/** Words, and the language they are in (BCP 47): it decides where their lines may break. */
export interface Said {
  text: string;
  language: string;
}

/** What somebody signs with: a picture's path in the content folder, or a seal cut from a name. */
export type Emblem = { picture: string } | Seal;

export interface Seal {
  /** One, two (one above the other) or four characters (two columns from the right). */
  letters: readonly string[];
  round: boolean;
  color: Hex;
  /** Degrees, clockwise: nobody presses a seal quite straight. */
  tilt: number;
}

/** A sign of recognition. */
export interface Badge {
  /** `Tomoshibi Ambassador` */
  label: Said;
  year: string;
  color: Hex;
  /** As those of a seal. */
  letters: readonly string[];
}

/** What every card has. */
interface Signed {
  format: Format;
  /** The language of the card's reader. */
  locale: string;
  /** It is laid out from right to left. */
  mirrored?: true;
  community: { name: Said; emblem: Emblem };
  /** The one colour of the card: of its chapter, else the community's accent. */
  color: Hex;
  /** What it is about, set like a headline. */
  title: Said;
}

export interface ChapterCard extends Signed {
  kind: 'chapter';
  emblem: Emblem;
  /** Region and place. */
  place?: Said;
  tagline?: Said;
}

export interface EventCard extends Signed {
  kind: 'event';
  leaf: Leaf;
  /** The last day of one that lasts several: `12/5`. */
  until?: string;
  /** `18:30–20:45` */
  hours?: string;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved';
  /** The status in a word; absent when it is as planned. */
  says?: Said;
  place: Said;
  hosts: Said;
  /** Of the hosts, three at most. */
  emblems: readonly Emblem[];
  /** Names, in a line. */
  speakers?: Said;
}

export interface OutputCard extends Signed {
  kind: 'output';
  /** What it is: an article, slides … */
  label: Said;
  by?: Said;
  chapter?: Said;
  emblem?: Emblem;
}

export interface NewsletterCard extends Signed {
  kind: 'newsletter';
  label: Said;
  year: string;
  /** `11` */
  month: string;
  /** What stands beside the number: `月`, `November`. */
  unit: string;
  /** The chapter in the spotlight. */
  spotlight?: Said;
  emblem?: Emblem;
}

export interface PersonCard extends Signed {
  kind: 'person';
  label: Said;
  emblem: Emblem;
  /** What they look after. */
  role?: Said;
  /** What they gave: talks, outputs. */
  deeds?: Said;
}

export interface CampaignCard extends Signed {
  kind: 'campaign';
  label: Said;
  days: Said;
  from: Leaf;
  to: Leaf;
  /** The days of an advent calendar: opened, taken or still free. */
  windows?: readonly ('opened' | 'taken' | 'open')[];
}

export interface TopicCard extends Signed {
  kind: 'topic';
  label: Said;
  counts?: Said;
  /** Of the chapters that talk about it, six at most. */
  emblems: readonly Emblem[];
}

/** A page of text, a list, a program. */
export interface PageCard extends Signed {
  kind: 'page';
  lead?: Said;
  /** Beside its words: chapters (nine at most), days (three at most) or a year; else the community's own seal. */
  emblems?: readonly Emblem[];
  leaves?: readonly Leaf[];
  year?: string;
}

export interface HomeCard extends Signed {
  kind: 'home';
  /** What is written at the top of the circular. */
  heading: Said;
  /** Who signed the circular, eleven at most. */
  emblems: readonly Emblem[];
}

export interface WeeklyCard extends Signed {
  kind: 'weekly';
  days: Said;
  /** Monday to Sunday, with those who meet, three at most; a square has room for their names. */
  week: readonly { leaf: Leaf; emblems: readonly Emblem[]; names?: Said }[];
}

export interface ProgramCard extends Signed {
  kind: 'program';
  label: Said;
  badge: Badge;
}

/**
 * Everything that an image shows and nothing else, as plain JSON: what is equal here looks equal, so that an image made once
 * need not be made again.
 */
export type OgCard =
  | ChapterCard
  | EventCard
  | OutputCard
  | NewsletterCard
  | PersonCard
  | CampaignCard
  | TopicCard
  | PageCard
  | HomeCard
  | WeeklyCard
  | ProgramCard;
