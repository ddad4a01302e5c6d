import type { Hex } from '../../lib/color.ts';
import type { CalendarLeaf } from '../../lib/date-and-number-text.ts';

/** `wide` is 1200 × 630 for links, `square` 1080 × 1080 for posters and social posts. */
export type Format = 'wide' | 'square';

/** A text and its language (BCP 47), which decides where lines may break. */
export interface CardText {
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
  label: CardText;
  year: string;
  color: Hex;
  /** As for a seal: one, two or four characters. */
  letters: readonly string[];
}

/** The fields that every card has. */
interface CommonFields {
  format: Format;
  /** The language of the card's reader. */
  locale: string;
  /** Set where the card is laid out from right to left. */
  mirrored?: true;
  community: { name: CardText; emblem: Emblem };
  /** The colour of the card: its chapter's, else the community's accent. */
  color: Hex;
  /** The headline. */
  title: CardText;
}

export interface ChapterCard extends CommonFields {
  kind: 'chapter';
  emblem: Emblem;
  /** Region and place. */
  place?: CardText;
  tagline?: CardText;
}

export interface EventCard extends CommonFields {
  kind: 'event';
  leaf: CalendarLeaf;
  /** The last day of an event of several days: `12/5`. */
  until?: string;
  /** `18:30–20:45` */
  hours?: string;
  status: 'scheduled' | 'cancelled' | 'postponed' | 'moved';
  /** The status in a word; absent where the event takes place as planned. */
  says?: CardText;
  place: CardText;
  hosts: CardText;
  /** The marks of the hosts, at most three. */
  emblems: readonly Emblem[];
  /** Names on one line. */
  speakers?: CardText;
}

export interface OutputCard extends CommonFields {
  kind: 'output';
  /** The kind: an article, slides … */
  label: CardText;
  by?: CardText;
  chapter?: CardText;
  emblem?: Emblem;
}

export interface NewsletterCard extends CommonFields {
  kind: 'newsletter';
  label: CardText;
  year: string;
  /** `11` */
  month: string;
  /** The word beside the number: `月`, `November`. */
  unit: string;
  /** The name of the spotlight's chapter. */
  spotlight?: CardText;
  emblem?: Emblem;
}

export interface PersonCard extends CommonFields {
  kind: 'person';
  label: CardText;
  emblem: Emblem;
  /** What they are responsible for. */
  role?: CardText;
  /** What they contributed: talks, outputs. */
  deeds?: CardText;
}

export interface CampaignCard extends CommonFields {
  kind: 'campaign';
  label: CardText;
  days: CardText;
  from: CalendarLeaf;
  to: CalendarLeaf;
  /** The days of an advent calendar: published, taken or still free. */
  windows?: readonly ('opened' | 'taken' | 'open')[];
}

export interface TopicCard extends CommonFields {
  kind: 'topic';
  label: CardText;
  counts?: CardText;
  /** The marks of chapters that deal with it, at most six. */
  emblems: readonly Emblem[];
}

/** A page of text, a list, or any other page without a card of its own. */
export interface PageCard extends CommonFields {
  kind: 'page';
  lead?: CardText;
  /** Beside the title: chapters (at most nine), days (at most three) or a year; else the community's own mark. */
  emblems?: readonly Emblem[];
  leaves?: readonly CalendarLeaf[];
  year?: string;
}

export interface HomeCard extends CommonFields {
  kind: 'home';
  /** The heading of the circular. */
  heading: CardText;
  /** The marks on the circular, at most eleven. */
  emblems: readonly Emblem[];
}

export interface WeeklyCard extends CommonFields {
  kind: 'weekly';
  days: CardText;
  /** Monday to Sunday, with the chapters that meet, at most three; a square card has room for their names. */
  week: readonly { leaf: CalendarLeaf; emblems: readonly Emblem[]; names?: CardText }[];
}

export interface ProgramCard extends CommonFields {
  kind: 'program';
  label: CardText;
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
