import type {
  Campaign,
  Chapter,
  Event,
  Issue,
  Output,
  Page,
  Person,
  Program,
  Topic,
} from '../../community/record-types.ts';
import { colorOf } from '../../lib/chapter-colors.ts';
import {
  type CalendarLeaf,
  calendarLeaf,
  dayText,
  hoursText,
  listText,
} from '../../lib/date-and-number-text.ts';
import { addDays, daysBetween } from '../../lib/moments.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import { drawableText, drawableWords } from '../../lib/writing-systems.ts';
import { ogWords } from '../../strings/link-image-words.ts';
import { strings } from '../../strings/site-words.ts';
import { wordingLanguage } from '../../strings/wording.ts';
import type { Audience } from '../audience.ts';
import { accentOf } from '../site-files/color-sheet.ts';
import type {
  Badge,
  CampaignCard,
  CardText,
  ChapterCard,
  EventCard,
  Format,
  NewsletterCard,
  OutputCard,
  PageCard,
  PersonCard,
  ProgramCard,
  TopicCard,
} from './card.ts';
import { chapterEmblem, communityEmblem, emblemsOf, personEmblem, sealOf } from './emblems.ts';

/** What a card is made for. */
export interface CardOptions extends Audience {
  format: Format;
  /** True for alternative text, which may use characters that no font can draw. */
  forAltText?: boolean;
  /**
   * Set where fonts can draw no language of the site, with its direction: then the engine's own wording is left out,
   * since wording in another language helps nobody.
   */
  wordless?: 'ltr' | 'rtl' | undefined;
}

/** A text of the community in the reader's language. */
export const cardText = (words: Words, { locale, forAltText }: CardOptions): CardText => {
  const { text, language } = pick(forAltText ? words : drawableWords(words), locale);
  return { text: forAltText ? text : drawableText(text), language };
};

/** A text of the engine's own wording. */
export const engineText = (text: string, { locale, wordless }: CardOptions): CardText => ({
  ...{ text: wordless ? '' : text, language: wordingLanguage(locale) },
});

/** A calendar leaf; in numbers alone where fonts can draw no language of the site. */
export function leafFor(day: string, { locale, wordless }: CardOptions): CalendarLeaf {
  const leaf = calendarLeaf(day, locale);
  return wordless ? { ...leaf, month: String(Number(day.slice(5, 7))), weekday: leaf.year } : leaf;
}

const optionalText = (words: Words | undefined, options: CardOptions) => words && cardText(words, options);

/** The fields that every card has. */
export function commonFields(title: CardText, options: CardOptions, color?: string) {
  const { community, locale, format, wordless } = options;
  const { settings } = community;
  return {
    ...{ format, locale, title },
    ...(wordless === 'rtl' && { mirrored: true as const }),
    color: (color ?? accentOf(settings)).toLowerCase(),
    community: { name: cardText(settings.name, options), emblem: communityEmblem(community) },
  };
}

const hostColor = (chapters: readonly Chapter[]) => chapters[0] && colorOf(chapters[0]);

/** Names on one line, at most four, and the number of others. */
export function names(
  bylines: readonly { name: Words }[],
  options: CardOptions,
  most = 4,
  more: 'more' | 'moreChapters' = 'more',
): CardText | undefined {
  if (bylines.length === 0) return undefined;
  const all = [...new Set(bylines.map(({ name }) => cardText(name, options).text))].filter(
    (name) => name !== '',
  );
  if (all.length === 0) return undefined;
  const language = cardText(bylines[0]?.name ?? {}, options).language;
  if (all.length <= most) return { text: listText(all, options.locale), language };
  const shown = all.slice(0, most - 1);
  const rest = all.length - shown.length;
  const { comma } = strings(options.locale).site;
  return { text: ogWords(options.locale)[more](shown.join(comma), rest), language };
}

export function chapterCard(chapter: Chapter, options: CardOptions): ChapterCard {
  const { name, region, location, tagline } = chapter;
  const places = [region?.name, location?.place].flatMap((words) =>
    words ? [cardText(words, options)] : [],
  );
  const [first] = places;
  return {
    ...commonFields(cardText(name, options), options, colorOf(chapter)),
    kind: 'chapter',
    emblem: chapterEmblem(chapter),
    ...(first && {
      place: { ...first, text: [...new Set(places.map(({ text }) => text))].filter(Boolean).join(' ・ ') },
    }),
    ...(tagline && { tagline: cardText(tagline, options) }),
  };
}

export function eventCard(event: Event, options: CardOptions): EventCard {
  const { title, chapters, starts, ends, status, speakers } = event;
  const { locale, community } = options;
  const words = ogWords(locale);
  const hours = hoursText(starts, ends, locale);
  const speakerNames = names(speakers, options);
  return {
    ...commonFields(cardText(title, options), options, hostColor(chapters)),
    kind: 'event',
    leaf: leafFor(starts.day, options),
    ...(ends &&
      ends.day !== starts.day &&
      !options.wordless && { until: words.until(dayText(ends.day, locale, 'brief')) }),
    ...(hours && { hours }),
    status,
    ...(status !== 'scheduled' && { says: engineText(words[status], options) }),
    place: placeOf(event, options),
    hosts: names(chapters, options, 3, 'moreChapters') ?? cardText(community.settings.name, options),
    emblems: chapters.length > 0 ? emblemsOf(chapters, 3) : [communityEmblem(community)],
    ...(speakerNames && { speakers: around(words.speakers, speakerNames, options) }),
  };
}

function placeOf({ format, venue, chapters }: Event, options: CardOptions): CardText {
  const words = ogWords(options.locale);
  if (format === 'online') return engineText(words.online, options);
  const place =
    optionalText(venue?.name ?? chapters[0]?.location?.place, options) ?? engineText(words.anywhere, options);
  return format === 'hybrid' ? around(words.both, place, options) : place;
}

/** A wording of the engine around a name. */
const around = (words: (name: string) => string, name: CardText, { wordless }: CardOptions): CardText =>
  wordless || name.text === '' ? name : { ...name, text: words(name.text) };

export function outputCard(output: Output, options: CardOptions): OutputCard {
  const { title, type, authors, chapter } = output;
  const by = names(authors, options);
  return {
    ...commonFields(cardText(title, options), options, chapter && colorOf(chapter)),
    kind: 'output',
    label: engineText(strings(options.locale).output.kinds[type], options),
    ...(by && { by }),
    ...(chapter && { chapter: cardText(chapter.name, options), emblem: chapterEmblem(chapter) }),
  };
}

export function newsletterCard(issue: Issue, options: CardOptions): NewsletterCard {
  const { title, month, spotlight } = issue;
  const day = `${month}-01`;
  const { month: monthName } = calendarLeaf(day, options.locale);
  const [, unit = ''] = /^\d+(.*)$/.exec(monthName) ?? [];
  const dated = unit || options.wordless ? 'year' : 'month';
  return {
    ...commonFields(cardText(title, options), options, spotlight && colorOf(spotlight)),
    kind: 'newsletter',
    label: engineText(ogWords(options.locale).newsletter, options),
    year: dayText(day, options.locale, dated),
    month: String(Number(month.slice(5))),
    unit,
    ...(spotlight && { spotlight: cardText(spotlight.name, options), emblem: chapterEmblem(spotlight) }),
  };
}

export function personCard(person: Person, options: CardOptions): PersonCard {
  const { name, organizes, sessions, outputs } = person;
  const words = ogWords(options.locale);
  const chapters = names(
    organizes.map(({ chapter }) => chapter),
    options,
    3,
    'moreChapters',
  );
  const talks = new Set(sessions.map(({ session }) => session)).size;
  const deeds = [
    talks > 0 ? words.deeds.talks(talks) : '',
    outputs.length > 0 ? words.deeds.outputs(outputs.length) : '',
  ]
    .filter((part) => part !== '')
    .join(words.deeds.between);
  return {
    ...commonFields(cardText(name, options), options, colorOf(person)),
    kind: 'person',
    label: engineText(words.person, options),
    emblem: personEmblem(person),
    ...(chapters && { role: around(words.organizes, chapters, options) }),
    ...(deeds && { deeds: engineText(deeds, options) }),
  };
}

export function campaignCard(campaign: Campaign, options: CardOptions): CampaignCard {
  const { title, type, starts, ends } = campaign;
  const { locale } = options;
  const day = (date: string) => dayText(date, locale, 'near');
  const windows = windowsOf(campaign);
  return {
    ...commonFields(cardText(title, options), options),
    kind: 'campaign',
    label: engineText(strings(locale).campaignPage.kinds[type], options),
    days: engineText(ogWords(locale).days(day(starts), day(ends)), options),
    from: leafFor(starts, options),
    to: leafFor(ends, options),
    ...(windows && { windows }),
  };
}

/** The days of an advent calendar, where they fill the picture well. */
function windowsOf({ type, starts, ends, slots }: Campaign): CampaignCard['windows'] {
  const count = daysBetween(starts, ends) + 1;
  if (type !== 'advent-calendar' || count < 4 || count > 31) return undefined;
  const byDay = new Map(slots.map((slot) => [slot.date, slot]));
  return Array.from({ length: count }, (_, index) => {
    const slot = byDay.get(addDays(starts, index));
    return slot?.output ? 'opened' : slot?.by ? 'taken' : 'open';
  });
}

export function topicCard(topic: Topic, options: CardOptions): TopicCard {
  const words = ogWords(options.locale);
  const { name, chapters, events, outputs } = topic;
  return {
    ...commonFields(cardText(name, options), options),
    kind: 'topic',
    label: engineText(words.topic, options),
    counts: engineText(words.topicCounts(events.length, outputs.length), options),
    emblems: emblemsOf(chapters, 6),
  };
}

export function pageCard({ title, summary }: Page, options: CardOptions): PageCard {
  return {
    ...commonFields(cardText(title, options), options),
    kind: 'page',
    ...(summary && { lead: cardText(summary, options) }),
  };
}

export function programCard(program: Program, options: CardOptions): ProgramCard {
  const { title } = program;
  const badge = badgeOf(program, options);
  return {
    ...commonFields(cardText(title, options), options, badge.color),
    kind: 'program',
    label: engineText(ogWords(options.locale).recognition, options),
    badge,
  };
}

/** The badge of a program for its year. */
function badgeOf({ id, badge, period }: Program, options: CardOptions): Badge {
  const color = (badge.color ?? accentOf(options.community.settings)).toLowerCase();
  const { letters } = sealOf(id, badge.label, true, color);
  return { label: cardText(badge.label, options), year: String(period), color, letters };
}
