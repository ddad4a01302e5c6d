import type { Chapter } from '../../community/record-types.ts';
import { colorOf } from '../../lib/chapter-colors.ts';
import { leafOf } from '../../lib/date-and-number-text.ts';
import { addDays } from '../../lib/moments.ts';
import { specimenTexts as texts } from '../../strings/og-specimens.ts';
import type {
  CampaignCard,
  ChapterCard,
  Emblem,
  EventCard,
  NewsletterCard,
  OgCard,
  OutputCard,
  PersonCard,
  Said,
} from './card.ts';
import { chapterEmblem } from './emblems.ts';
import { signed, type Wanted } from './record-cards.ts';

/** What specimens are made for: a community, a format, and a chapter that lends its mascot and colour. */
interface SpecimenOrder extends Wanted {
  chapter: Chapter | undefined;
}

/** Cards of every kind with extreme texts (short, long, unusual characters), by name. */
export function specimens(order: SpecimenOrder): Record<string, OgCard> {
  return { ...chapters(order), ...events(order), ...outputs(order), ...newsletters(order), ...others(order) };
}

const paleColor = '#f2d14b';
const cut = (letters: string[], round = false): Emblem => ({ letters, round, color: '#165e83', tilt: -3 });
const two = cut(['灯', '台']);
const four = cut(['千', '葉', '支', '部']);

const emblemOf = ({ chapter }: SpecimenOrder): Emblem => (chapter ? chapterEmblem(chapter) : two);
const base = (title: Said, order: SpecimenOrder) =>
  signed(title, order, order.chapter ? colorOf(order.chapter) : '#b4432f');

function chapters(order: SpecimenOrder): Record<string, ChapterCard> {
  const { chapter: title, tagline } = texts;
  const usual: ChapterCard = { ...base(title, order), kind: 'chapter', emblem: emblemOf(order), tagline };
  const place = texts.region;
  return {
    chapter: usual,
    'chapter-one': { ...usual, title: texts.one },
    'chapter-long': { ...usual, title: texts.latin, place, tagline: texts.long },
    'chapter-seal': { ...usual, emblem: four, color: paleColor, place },
  };
}

function events(order: SpecimenOrder): Record<string, EventCard> {
  const usual: EventCard = {
    ...base(texts.title, order),
    kind: 'event',
    leaf: leafOf('2026-12-11', order.locale),
    hours: '18:30–20:45',
    status: 'scheduled',
    place: texts.shortPlace,
    hosts: texts.chapter,
    emblems: [emblemOf(order)],
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
    'event-many': { ...usual, hosts: texts.chapters, emblems: [emblemOf(order), emblemOf(order), four] },
  };
}

function outputs(order: SpecimenOrder): Record<string, OutputCard> {
  const { label, name: by, chapter } = texts;
  const usual: OutputCard = {
    ...base(texts.brackets, order),
    ...{ kind: 'output', label, by, chapter, emblem: emblemOf(order) },
  };
  return {
    output: usual,
    'output-long': { ...usual, title: texts.long, by: texts.longName, emblem: four },
    'output-alone': { ...base(texts.mixed, order), kind: 'output', label, color: paleColor },
  };
}

function newsletters(order: SpecimenOrder): Record<string, NewsletterCard> {
  const usual: NewsletterCard = {
    ...base(texts.issue, order),
    ...{ kind: 'newsletter', label: texts.newsletter, year: '2026', month: '11', unit: '月' },
    emblem: emblemOf(order),
  };
  return {
    newsletter: usual,
    'newsletter-long': { ...usual, title: texts.long, month: '12', emblem: two, color: paleColor },
  };
}

function people(order: SpecimenOrder): Record<string, PersonCard> {
  const { member: label, role, deeds } = texts;
  const usual: PersonCard = {
    ...base(texts.name, order),
    ...{ kind: 'person', label, role, deeds, emblem: cut(['高', '槻'], true) },
  };
  return {
    person: usual,
    'person-long': { ...usual, title: texts.longName, role: texts.long, emblem: emblemOf(order) },
  };
}

function campaigns(order: SpecimenOrder): Record<string, CampaignCard> {
  const { locale } = order;
  const usual: CampaignCard = {
    ...signed(texts.campaign, order),
    ...{ kind: 'campaign', label: texts.label, days: texts.days },
    ...{ from: leafOf('2026-12-01', locale), to: leafOf('2026-12-25', locale) },
  };
  const windows = Array.from({ length: 25 }, (_, day) =>
    day < 10 ? 'opened' : day % 3 === 0 ? 'open' : 'taken',
  );
  return {
    campaign: { ...usual, windows },
    'campaign-long': { ...usual, title: texts.long, color: paleColor },
  };
}

function others(order: SpecimenOrder): Record<string, OgCard> {
  const { locale } = order;
  const emblems = Array.from({ length: 11 }, (_, index) => (index % 4 === 3 ? two : emblemOf(order)));
  const week = Array.from({ length: 7 }, (_, day) => ({
    leaf: leafOf(addDays('2026-12-07', day), locale),
    emblems: emblems.slice(0, day % 4),
    ...(order.format === 'square' && day % 4 > 0 && { names: texts.chapters }),
  }));
  const badge = { label: texts.program, year: '2026', color: '#b93a1c', letters: ['灯', '火'] };
  const page = (title: Said) => ({ ...signed(title, order), kind: 'page' }) as const;
  return {
    ...people(order),
    ...campaigns(order),
    topic: {
      ...signed(texts.topic, order),
      ...{ kind: 'topic', label: texts.label, counts: texts.counts, emblems: emblems.slice(0, 6) },
    },
    'topic-long': { ...signed(texts.long, order), kind: 'topic', label: texts.label, emblems: [] },
    page: { ...page(texts.page), lead: texts.lead },
    'page-long': { ...page(texts.long), lead: texts.long, emblems: emblems.slice(0, 9) },
    'page-days': { ...page(texts.week), leaves: week.slice(4).map(({ leaf }) => leaf) },
    'page-year': { ...page(texts.year), year: '2026' },
    home: { ...signed(texts.home, order), kind: 'home', heading: texts.circular, emblems },
    weekly: { ...signed(texts.week, order), kind: 'weekly', days: texts.weekDays, week },
    program: { ...signed(texts.program, order), kind: 'program', label: texts.thanks, badge },
    'program-long': {
      ...signed(texts.long, order),
      ...{ kind: 'program', label: texts.thanks, badge: { ...badge, label: texts.long } },
    },
  };
}
