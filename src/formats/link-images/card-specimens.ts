import type { Chapter } from '../../community/record-types.ts';
import { colorOf } from '../../lib/chapter-colors.ts';
import { calendarLeaf } from '../../lib/date-and-number-text.ts';
import { addDays } from '../../lib/moments.ts';
import { specimenTexts as texts } from '../../strings/og-specimen-texts.ts';
import type {
  CampaignCard,
  CardText,
  ChapterCard,
  Emblem,
  EventCard,
  NewsletterCard,
  OgCard,
  OutputCard,
  PersonCard,
} from './card.ts';
import { chapterEmblem } from './emblems.ts';
import { type CardOptions, commonFields } from './record-cards.ts';

/** What specimens are made for: a community, a format, and a chapter that lends its mascot and colour. */
interface SpecimenOptions extends CardOptions {
  chapter: Chapter | undefined;
}

/** Cards of every kind with extreme texts (short, long, unusual characters), by name. */
export function specimens(options: SpecimenOptions): Record<string, OgCard> {
  return {
    ...chapters(options),
    ...events(options),
    ...outputs(options),
    ...newsletters(options),
    ...others(options),
  };
}

const paleColor = '#f2d14b';
const seal = (letters: string[], round = false): Emblem => ({ letters, round, color: '#165e83', tilt: -3 });
const two = seal(['灯', '台']);
const four = seal(['千', '葉', '支', '部']);

const emblemOf = ({ chapter }: SpecimenOptions): Emblem => (chapter ? chapterEmblem(chapter) : two);
const base = (title: CardText, options: SpecimenOptions) =>
  commonFields(title, options, options.chapter ? colorOf(options.chapter) : '#b4432f');

function chapters(options: SpecimenOptions): Record<string, ChapterCard> {
  const { chapter: title, tagline } = texts;
  const usual: ChapterCard = { ...base(title, options), kind: 'chapter', emblem: emblemOf(options), tagline };
  const place = texts.region;
  return {
    chapter: usual,
    'chapter-one': { ...usual, title: texts.one },
    'chapter-long': { ...usual, title: texts.latin, place, tagline: texts.long },
    'chapter-seal': { ...usual, emblem: four, color: paleColor, place },
  };
}

function events(options: SpecimenOptions): Record<string, EventCard> {
  const usual: EventCard = {
    ...base(texts.title, options),
    kind: 'event',
    leaf: calendarLeaf('2026-12-11', options.locale),
    hours: '18:30–20:45',
    status: 'scheduled',
    place: texts.shortPlace,
    hosts: texts.chapter,
    emblems: [emblemOf(options)],
    speakers: texts.speakers,
  };
  return {
    event: usual,
    'event-one': { ...usual, title: texts.one },
    'event-long': { ...usual, title: texts.long, place: texts.place, speakers: texts.tenSpeakers },
    'event-mixed': { ...usual, title: texts.mixed },
    'event-latin': { ...usual, title: texts.latin },
    'event-word': { ...usual, title: texts.word },
    'event-emoji': { ...usual, title: texts.emoji },
    'event-rare': { ...usual, title: texts.rare },
    'event-brackets': { ...usual, title: texts.brackets },
    'event-cancelled': { ...usual, status: 'cancelled', says: texts.cancelled },
    'event-postponed': { ...usual, status: 'postponed', says: texts.postponed, emblems: [two] },
    'event-moved': { ...usual, status: 'moved', says: texts.moved, color: paleColor, emblems: [two] },
    'event-many': { ...usual, hosts: texts.chapters, emblems: [emblemOf(options), emblemOf(options), four] },
  };
}

function outputs(options: SpecimenOptions): Record<string, OutputCard> {
  const { label, name: by, chapter } = texts;
  const usual: OutputCard = {
    ...base(texts.brackets, options),
    ...{ kind: 'output', label, by, chapter, emblem: emblemOf(options) },
  };
  return {
    output: usual,
    'output-long': { ...usual, title: texts.long, by: texts.longName, emblem: four },
    'output-alone': { ...base(texts.mixed, options), kind: 'output', label, color: paleColor },
  };
}

function newsletters(options: SpecimenOptions): Record<string, NewsletterCard> {
  const usual: NewsletterCard = {
    ...base(texts.issue, options),
    ...{ kind: 'newsletter', label: texts.newsletter, year: '2026', month: '11', unit: '月' },
    emblem: emblemOf(options),
  };
  return {
    newsletter: usual,
    'newsletter-long': { ...usual, title: texts.long, month: '12', emblem: two, color: paleColor },
  };
}

function people(options: SpecimenOptions): Record<string, PersonCard> {
  const { member: label, role, deeds } = texts;
  const usual: PersonCard = {
    ...base(texts.name, options),
    ...{ kind: 'person', label, role, deeds, emblem: seal(['高', '槻'], true) },
  };
  return {
    person: usual,
    'person-long': { ...usual, title: texts.longName, role: texts.long, emblem: emblemOf(options) },
  };
}

function campaigns(options: SpecimenOptions): Record<string, CampaignCard> {
  const { locale } = options;
  const usual: CampaignCard = {
    ...commonFields(texts.campaign, options),
    ...{ kind: 'campaign', label: texts.label, days: texts.days },
    ...{ from: calendarLeaf('2026-12-01', locale), to: calendarLeaf('2026-12-25', locale) },
  };
  const windows = Array.from({ length: 25 }, (_, day) =>
    day < 10 ? 'opened' : day % 3 === 0 ? 'open' : 'taken',
  );
  return {
    campaign: { ...usual, windows },
    'campaign-long': { ...usual, title: texts.long, color: paleColor },
  };
}

function others(options: SpecimenOptions): Record<string, OgCard> {
  const { locale } = options;
  const emblems = Array.from({ length: 11 }, (_, index) => (index % 4 === 3 ? two : emblemOf(options)));
  const week = Array.from({ length: 7 }, (_, day) => ({
    leaf: calendarLeaf(addDays('2026-12-07', day), locale),
    emblems: emblems.slice(0, day % 4),
    ...(options.format === 'square' && day % 4 > 0 && { names: texts.chapters }),
  }));
  const badge = { label: texts.program, year: '2026', color: '#b93a1c', letters: ['灯', '火'] };
  const page = (title: CardText) => ({ ...commonFields(title, options), kind: 'page' }) as const;
  return {
    ...people(options),
    ...campaigns(options),
    topic: {
      ...commonFields(texts.topic, options),
      ...{ kind: 'topic', label: texts.label, counts: texts.counts, emblems: emblems.slice(0, 6) },
    },
    'topic-long': { ...commonFields(texts.long, options), kind: 'topic', label: texts.label, emblems: [] },
    page: { ...page(texts.page), lead: texts.lead },
    'page-long': { ...page(texts.long), lead: texts.long, emblems: emblems.slice(0, 9) },
    'page-days': { ...page(texts.week), leaves: week.slice(4).map(({ leaf }) => leaf) },
    'page-year': { ...page(texts.year), year: '2026' },
    home: { ...commonFields(texts.home, options), kind: 'home', heading: texts.circular, emblems },
    weekly: { ...commonFields(texts.week, options), kind: 'weekly', days: texts.weekDays, week },
    program: { ...commonFields(texts.program, options), kind: 'program', label: texts.thanks, badge },
    'program-long': {
      ...commonFields(texts.long, options),
      ...{ kind: 'program', label: texts.thanks, badge: { ...badge, label: texts.long } },
    },
  };
}
