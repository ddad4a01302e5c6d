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
import { dayText, hoursText, type Leaf, leafOf, listText } from '../../lib/date-and-number-text.ts';
import { addDays, daysBetween } from '../../lib/moments.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import { drawnText, drawnWords } from '../../lib/writing-systems.ts';
import { ogWords } from '../../strings/og.ts';
import { strings } from '../../strings/ui/index.ts';
import { wordingLanguage } from '../../strings/wording.ts';
import type { Audience } from '../audience.ts';
import { accentOf } from '../site-files/color-sheet.ts';
import type {
  Badge,
  CampaignCard,
  ChapterCard,
  EventCard,
  Format,
  NewsletterCard,
  OutputCard,
  PageCard,
  PersonCard,
  ProgramCard,
  Said,
  TopicCard,
} from './card.ts';
import { chapterEmblem, communityEmblem, emblemsOf, personEmblem, sealOf } from './emblems.ts';

/** What a card is made for. */
export interface Wanted extends Audience {
  format: Format;
  /** True for alternative text, which may use characters that no font can draw. */
  spoken?: boolean;
  /**
   * Set where fonts can draw no language of the site, with its direction: then the engine's own wording is left out,
   * since wording in another language helps nobody.
   */
  wordless?: 'ltr' | 'rtl' | undefined;
}

/** A text of the community in the reader's language. */
export const say = (words: Words, { locale, spoken }: Wanted): Said => {
  const { text, language } = pick(spoken ? words : drawnWords(words), locale);
  return { text: spoken ? text : drawnText(text), language };
};

/** A text of the engine's own wording. */
export const own = (text: string, { locale, wordless }: Wanted): Said => ({
  ...{ text: wordless ? '' : text, language: wordingLanguage(locale) },
});

/** A calendar leaf; in numbers alone where fonts can draw no language of the site. */
export function leafFor(day: string, { locale, wordless }: Wanted): Leaf {
  const leaf = leafOf(day, locale);
  return wordless ? { ...leaf, month: String(Number(day.slice(5, 7))), weekday: leaf.year } : leaf;
}

const maybe = (words: Words | undefined, wanted: Wanted) => words && say(words, wanted);

/** The fields that every card has. */
export function signed(title: Said, wanted: Wanted, color?: string) {
  const { community, locale, format, wordless } = wanted;
  const { settings } = community;
  return {
    ...{ format, locale, title },
    ...(wordless === 'rtl' && { mirrored: true as const }),
    color: (color ?? accentOf(settings)).toLowerCase(),
    community: { name: say(settings.name, wanted), emblem: communityEmblem(community) },
  };
}

const hostColor = (chapters: readonly Chapter[]) => chapters[0] && colorOf(chapters[0]);

/** Names on one line, at most four, and the number of others. */
export function names(
  bylines: readonly { name: Words }[],
  wanted: Wanted,
  most = 4,
  more: 'more' | 'moreChapters' = 'more',
): Said | undefined {
  if (bylines.length === 0) return undefined;
  const all = [...new Set(bylines.map(({ name }) => say(name, wanted).text))].filter((name) => name !== '');
  if (all.length === 0) return undefined;
  const language = say(bylines[0]?.name ?? {}, wanted).language;
  if (all.length <= most) return { text: listText(all, wanted.locale), language };
  const shown = all.slice(0, most - 1);
  const rest = all.length - shown.length;
  const { comma } = strings(wanted.locale).site;
  return { text: ogWords(wanted.locale)[more](shown.join(comma), rest), language };
}

export function chapterCard(chapter: Chapter, wanted: Wanted): ChapterCard {
  const { name, region, location, tagline } = chapter;
  const places = [region?.name, location?.place].flatMap((words) => (words ? [say(words, wanted)] : []));
  const [first] = places;
  return {
    ...signed(say(name, wanted), wanted, colorOf(chapter)),
    kind: 'chapter',
    emblem: chapterEmblem(chapter),
    ...(first && {
      place: { ...first, text: [...new Set(places.map(({ text }) => text))].filter(Boolean).join(' ・ ') },
    }),
    ...(tagline && { tagline: say(tagline, wanted) }),
  };
}

export function eventCard(event: Event, wanted: Wanted): EventCard {
  const { title, chapters, starts, ends, status, speakers } = event;
  const { locale, community } = wanted;
  const words = ogWords(locale);
  const hours = hoursText(starts, ends, locale);
  const speaking = names(speakers, wanted);
  return {
    ...signed(say(title, wanted), wanted, hostColor(chapters)),
    kind: 'event',
    leaf: leafFor(starts.day, wanted),
    ...(ends &&
      ends.day !== starts.day &&
      !wanted.wordless && { until: words.until(dayText(ends.day, locale, 'brief')) }),
    ...(hours && { hours }),
    status,
    ...(status !== 'scheduled' && { says: own(words[status], wanted) }),
    place: placeOf(event, wanted),
    hosts: names(chapters, wanted, 3, 'moreChapters') ?? say(community.settings.name, wanted),
    emblems: chapters.length > 0 ? emblemsOf(chapters, 3) : [communityEmblem(community)],
    ...(speaking && { speakers: around(words.speakers, speaking, wanted) }),
  };
}

function placeOf({ format, venue, chapters }: Event, wanted: Wanted): Said {
  const words = ogWords(wanted.locale);
  if (format === 'online') return own(words.online, wanted);
  const place = maybe(venue?.name ?? chapters[0]?.location?.place, wanted) ?? own(words.anywhere, wanted);
  return format === 'hybrid' ? around(words.both, place, wanted) : place;
}

/** A wording of the engine around a name. */
const around = (words: (name: string) => string, name: Said, { wordless }: Wanted): Said =>
  wordless || name.text === '' ? name : { ...name, text: words(name.text) };

export function outputCard(output: Output, wanted: Wanted): OutputCard {
  const { title, type, authors, chapter } = output;
  const by = names(authors, wanted);
  return {
    ...signed(say(title, wanted), wanted, chapter && colorOf(chapter)),
    kind: 'output',
    label: own(strings(wanted.locale).output.kinds[type], wanted),
    ...(by && { by }),
    ...(chapter && { chapter: say(chapter.name, wanted), emblem: chapterEmblem(chapter) }),
  };
}

export function newsletterCard(issue: Issue, wanted: Wanted): NewsletterCard {
  const { title, month, spotlight } = issue;
  const day = `${month}-01`;
  const { month: said } = leafOf(day, wanted.locale);
  const [, unit = ''] = /^\d+(.*)$/.exec(said) ?? [];
  const dated = unit || wanted.wordless ? 'year' : 'month';
  return {
    ...signed(say(title, wanted), wanted, spotlight && colorOf(spotlight)),
    kind: 'newsletter',
    label: own(ogWords(wanted.locale).newsletter, wanted),
    year: dayText(day, wanted.locale, dated),
    month: String(Number(month.slice(5))),
    unit,
    ...(spotlight && { spotlight: say(spotlight.name, wanted), emblem: chapterEmblem(spotlight) }),
  };
}

export function personCard(person: Person, wanted: Wanted): PersonCard {
  const { name, organizes, sessions, outputs } = person;
  const words = ogWords(wanted.locale);
  const chapters = names(
    organizes.map(({ chapter }) => chapter),
    wanted,
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
    ...signed(say(name, wanted), wanted, colorOf(person)),
    kind: 'person',
    label: own(words.person, wanted),
    emblem: personEmblem(person),
    ...(chapters && { role: around(words.organizes, chapters, wanted) }),
    ...(deeds && { deeds: own(deeds, wanted) }),
  };
}

export function campaignCard(campaign: Campaign, wanted: Wanted): CampaignCard {
  const { title, type, starts, ends } = campaign;
  const { locale } = wanted;
  const day = (date: string) => dayText(date, locale, 'near');
  const windows = windowsOf(campaign);
  return {
    ...signed(say(title, wanted), wanted),
    kind: 'campaign',
    label: own(strings(locale).campaignPage.kinds[type], wanted),
    days: own(ogWords(locale).days(day(starts), day(ends)), wanted),
    from: leafFor(starts, wanted),
    to: leafFor(ends, wanted),
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

export function topicCard(topic: Topic, wanted: Wanted): TopicCard {
  const words = ogWords(wanted.locale);
  const { name, chapters, events, outputs } = topic;
  return {
    ...signed(say(name, wanted), wanted),
    kind: 'topic',
    label: own(words.topic, wanted),
    counts: own(words.topicCounts(events.length, outputs.length), wanted),
    emblems: emblemsOf(chapters, 6),
  };
}

export function pageCard({ title, summary }: Page, wanted: Wanted): PageCard {
  return {
    ...signed(say(title, wanted), wanted),
    kind: 'page',
    ...(summary && { lead: say(summary, wanted) }),
  };
}

export function programCard(program: Program, wanted: Wanted): ProgramCard {
  const { title } = program;
  const badge = badgeOf(program, wanted);
  return {
    ...signed(say(title, wanted), wanted, badge.color),
    kind: 'program',
    label: own(ogWords(wanted.locale).recognition, wanted),
    badge,
  };
}

/** The badge of a program for its year. */
function badgeOf({ id, badge, period }: Program, wanted: Wanted): Badge {
  const color = (badge.color ?? accentOf(wanted.community.settings)).toLowerCase();
  const { letters } = sealOf(id, badge.label, true, color);
  return { label: say(badge.label, wanted), year: String(period), color, letters };
}
