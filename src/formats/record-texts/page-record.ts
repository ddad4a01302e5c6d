import type { Root } from 'hast';
import type {
  Campaign,
  Chapter,
  Community,
  Event,
  Issue,
  Page,
  Person,
  Program,
  Topic,
} from '../../community/record-types.ts';
import { dayText, monthText } from '../../lib/date-and-number-text.ts';
import { elementsIn, textContentOf } from '../../lib/html-tree.ts';
import { marked } from '../../lib/languages.ts';
import { once } from '../../lib/once-per-object.ts';
import { shortened } from '../../lib/plain-text.ts';
import type { Words } from '../../lib/translated-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { strings } from '../../strings/site-words.ts';
import type { Audience } from '../audience.ts';
import { whenAndWhere } from './when-and-where.ts';

/** A record that has a page of its own. */
export type PageRecord = Chapter | Event | Issue | Person | Campaign | Program | Page | Topic;

// The sitemap asks for every page: going through all records each time would take as long as their number squared.
const recordsByPath = once(
  ({ chapters, events, newsletters, people, campaigns, programs, pages, topics }: Community) => {
    const records: PageRecord[] = [
      ...[...topics, ...pages, ...programs, ...campaigns],
      ...[...people, ...newsletters, ...events, ...chapters],
    ];
    return new Map(records.map((record) => [record.path, record]));
  },
);

/** The record whose page lies at `path` (in the default language); undefined for lists and the front page. */
export const pageRecordAt = (path: string, { community }: Audience): PageRecord | undefined =>
  recordsByPath(community).get(path);

const textOf = (words: Words, locale: string) => marked(words, locale).text;

/** The title of a record's page. */
export function titleOf(record: PageRecord, locale: string): string {
  if (!('kind' in record)) return strings(locale).topicPage.title(textOf(record.name, locale));
  switch (record.kind) {
    case 'chapters':
    case 'people':
      return textOf(record.name, locale);
    case 'events':
      return eventTitle(record, locale);
    case 'newsletters': {
      const number = strings(locale).issuePage.number(monthText(record.month, locale));
      return `${textOf(record.title, locale)} (${number})`;
    }
    default:
      return textOf(record.title, locale);
  }
}

/**
 * The title of an event with its day, which tells events with the same title apart, and with a changed status first.
 */
function eventTitle(event: Event, locale: string): string {
  const name = `${textOf(event.title, locale)} (${dayText(event.starts.day, locale, 'plain')})`;
  const change = changeOf(event);
  return change ? calendarWords(locale)[change](name) : name;
}

/** The status to show; that an event was moved no longer matters once it is over. */
function changeOf({ status, isPast }: Event) {
  return status === 'scheduled' || (status === 'moved' && isPast) ? undefined : status;
}

/** A record in a sentence or two, as plain text on one line; never empty. */
export function descriptionOf(record: PageRecord, { locale }: Audience): string {
  if (!('kind' in record)) return topicLead(record, locale);
  const { says } = feedWords(locale);
  switch (record.kind) {
    case 'chapters': {
      const { tagline, description, name } = record;
      const told = tagline ? textOf(tagline, locale) : description && beginningOf([description.in(locale)]);
      return told || says.chapter(textOf(name, locale));
    }
    case 'people': {
      const told = record.bio && beginningOf([record.bio.in(locale)]);
      return told || says.person(textOf(record.name, locale));
    }
    case 'events':
      return eventLead(record, locale);
    case 'newsletters':
      return summaryOf(record, locale) || says.newsletter;
    case 'campaigns': {
      const days = [record.starts, record.ends].map((day) => dayText(day, locale, 'plain'));
      const [from = '', to = ''] = days;
      return summaryOf(record, locale) || strings(locale).issuePage.campaignDays(from, to);
    }
    case 'programs': {
      const told = record.description && beginningOf([record.description.in(locale)]);
      return told || textOf(record.title, locale);
    }
    case 'pages':
      return summaryOf(record, locale) || textOf(record.title, locale);
  }
}

function summaryOf({ summary, body }: Issue | Campaign | Page, locale: string): string {
  if (summary) return oneLine(textOf(summary, locale));
  return beginningOf(body.in(locale).blocks.flatMap((block) => (block.type === 'html' ? [block] : [])));
}

const longest = 160;

/** The beginning of a text, as long as search engines show. */
function beginningOf(parts: readonly { tree: Root }[]): string {
  const elements = parts.flatMap(({ tree }) => elementsIn(tree));
  const paragraphs = elements.filter(({ tagName }) => tagName === 'p');
  return shortened(oneLine(paragraphs.map(textContentOf).join(' ')), longest);
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Time, place and summary of an event. */
function eventLead(event: Event, locale: string): string {
  const { takeaway, audience } = event;
  const change = changeOf(event);
  const words = calendarWords(locale);
  const purpose = takeaway
    ? words.takeaway(textOf(takeaway, locale))
    : audience && words.audience(textOf(audience, locale));
  const changed = change && strings(locale).leaf[`${change}Says`];
  return sentences([changed, whenAndWhere(event, locale), purpose], locale);
}

/** The number of events, outputs and chapters of a topic. */
export function topicLead({ events, outputs, chapters }: Topic, locale: string): string {
  const { topicPage: words, site } = strings(locale);
  const counts = [
    events.length > 0 && words.countEvents(events.length),
    outputs.length > 0 && words.countOutputs(outputs.length),
    chapters.length > 0 && words.countChapters(chapters.length),
  ].filter((part) => part !== false);
  return words.lead(counts.join(site.comma));
}

function sentences(parts: readonly (string | undefined)[], locale: string): string {
  const { stop } = strings(locale).site;
  const ended = (part: string) =>
    /[\p{Sentence_Terminal}…]$/u.test(part) ? `${part}${stop.slice(1)}` : `${part}${stop}`;
  return oneLine(
    parts
      .filter((part) => part !== undefined)
      .map((part) => ended(oneLine(part)))
      .join(''),
  );
}
