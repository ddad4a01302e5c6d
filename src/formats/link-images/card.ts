import type { Hex } from '../../lib/color.ts';
import type { Leaf } from '../../lib/date-and-number-text.ts';

/** `wide` is 1200 × 630 for links, `square` 1080 × 1080 for posters and social posts. */
export type Format = 'wide' | 'square';

/** A text and its language (BCP 47), which decides where lines may break. */
export interface Said {
  text: string;
  language: string;
}

/**
 * The mark of a chapter, person or community: a picture's path in the content folder, or a seal with characters of the
 * name.
 */
export type Emblem = { picture: string } | Seal;

export interface Seal {
  /** One, two (one above the other) or four characters (two columns from the right). */
  letters: readonly string[];
  round: boolean;
  color: Hex;
  /** Degrees, clockwise: a seal pressed by hand is never quite straight. */
  tilt: number;
}

/** A badge of recognition. */
export interface Badge {
  /** `Tomoshibi Ambassador` */
  label: Said;
  year: string;
  color: Hex;
  /** As for a seal: one, two or four characters. */
  letters: readonly string[];
}

/** The fields that every card has. */
interface Signed {
  format: Format;
  /** The language of the card's reader. */
  locale: string;
  /** Set where the card is laid out from right to left. */
  mirrored?: true;
  community: { name: Said; emblem: Emblem };
  /** The colour of the card: its chapter's, else the community's accent. */
  color: Hex;
  /** The headline. */
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
  /** The last day of an event of several days: `12/5`. */
  until?: string;
  /** `18:30–20:45` */
  hours?: string;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved';
  /** The status in a word; absent where the event takes place as planned. */
  says?: Said;
  place: Said;
  hosts: Said;
  /** The marks of the hosts, at most three. */
  emblems: readonly Emblem[];
  /** Names on one line. */
  speakers?: Said;
}

export interface OutputCard extends Signed {
  kind: 'output';
  /** The kind: an article, slides … */
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
  /** The word beside the number: `月`, `November`. */
  unit: string;
  /** The name of the spotlight's chapter. */
  spotlight?: Said;
  emblem?: Emblem;
}

export interface PersonCard extends Signed {
  kind: 'person';
  label: Said;
  emblem: Emblem;
  /** What they are responsible for. */
  role?: Said;
  /** What they contributed: talks, outputs. */
  deeds?: Said;
}

export interface CampaignCard extends Signed {
  kind: 'campaign';
  label: Said;
  days: Said;
  from: Leaf;
  to: Leaf;
  /** The days of an advent calendar: published, taken or still free. */
  windows?: readonly ('opened' | 'taken' | 'open')[];
}

export interface TopicCard extends Signed {
  kind: 'topic';
  label: Said;
  counts?: Said;
  /** The marks of chapters that deal with it, at most six. */
  emblems: readonly Emblem[];
}

/** A page of text, a list, or any other page without a card of its own. */
export interface PageCard extends Signed {
  kind: 'page';
  lead?: Said;
  /** Beside the title: chapters (at most nine), days (at most three) or a year; else the community's own mark. */
  emblems?: readonly Emblem[];
  leaves?: readonly Leaf[];
  year?: string;
}

export interface HomeCard extends Signed {
  kind: 'home';
  /** The heading of the circular. */
  heading: Said;
  /** The marks on the circular, at most eleven. */
  emblems: readonly Emblem[];
}

export interface WeeklyCard extends Signed {
  kind: 'weekly';
  days: Said;
  /** Monday to Sunday, with the chapters that meet, at most three; a square card has room for their names. */
  week: readonly { leaf: Leaf; emblems: readonly Emblem[]; names?: Said }[];
}

export interface ProgramCard extends Signed {
  kind: 'program';
  label: Said;
  badge: Badge;
}

/**
 * Everything that an image shows and nothing else, as plain JSON: equal cards give equal images, so that a cached image
 * can be used again.
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
