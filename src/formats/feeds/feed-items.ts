import { canBeJoined } from '../../community/event-times.ts';
import { idAuthority, lastingId } from '../../community/lasting-ids.ts';
import type { Community, Event, Issue, Output, RecordOf } from '../../community/record-types.ts';
import { dateText } from '../../lib/date-and-number-text.ts';
import { cached } from '../../lib/get-or-make.ts';
import { isWithin } from '../../lib/language-match.ts';
import { direction, isolated, type Marked, marked } from '../../lib/languages.ts';
import { LruCache } from '../../lib/lru-cache.ts';
import { instantOf } from '../../lib/moments.ts';
import { once } from '../../lib/once-per-object.ts';
import { plainText } from '../../lib/plain-text.ts';
import type { Words } from '../../lib/translated-text.ts';
import { plainAddress } from '../../lib/urls.ts';
import { escapeMarkup } from '../../lib/xml-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { strings } from '../../strings/site-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { languageAttributes } from '../issue/issue-markup.ts';
import { shareImage } from '../pages/share-image.ts';
import { eventTitle } from '../record-texts/event-title.ts';
import { fieldText, fieldTextInLine, namesOf } from '../record-texts/plain-field-text.ts';
import { whenAndWhere } from '../record-texts/when-and-where.ts';
import { eventDates } from './event-news-dates.ts';
import type { FeedItem } from './feed.ts';
import { issueHtml } from './feed-html.ts';

/**
 * The permanent id of a record in feeds, a tag URI (RFC 4151). For a renamed record it uses the first id, which feed
 * readers have seen. The year is that of the scheme, not of the record.
 */
export function idOf(record: Pick<RecordOf<string>, 'kind' | 'id' | 'aliases'>, { settings }: Community) {
  return `tag:${idAuthority(settings)},2026:/${record.kind}/${lastingId(record)}`;
}

// The items of a year of 3,000 meetings: the archives of that year are written one after the other. With what the formats
// keep of it, an item takes about ten kilobytes, so all of a large community would fill the memory.
const keptCharacters = 4_000_000;
const charactersBeside = 1_000;
const recentItems = once(
  (_community: Community) =>
    new LruCache<FeedItem>(keptCharacters, ({ content }) => content.length + charactersBeside),
);

/** Makes an item once per record, language and `variant`, for all feeds that hold it and are written soon after. */
function oncePerReader<Item extends { path: string }, Variant = undefined>(
  make: (record: Item, reader: Audience, variant: Variant) => FeedItem,
) {
  return (record: Item, reader: Audience, variant: Variant): FeedItem =>
    recentItems(reader.community).get(`${reader.locale} ${variant} ${record.path}`, () =>
      make(record, reader, variant),
    );
}

const illustrated = new WeakMap<FeedItem, FeedItem>();

/**
 * An item with the link image of the page at `path`. Archives go without: link images change with every new design, and an
 * archive should not.
 */
export const withImage = (item: FeedItem, path: string, reader: Audience): FeedItem =>
  cached(illustrated, item, () => ({ ...item, image: shareImage(path, reader) }));

/** When an output was added here, milliseconds since 1970 (UTC). */
export const addedAt = ({ added }: Output, { settings }: Community): number =>
  instantOf(added, settings.timeZone) ?? 0;

/** The day that an issue is archived under. */
export const dayOfIssue = ({ published, month }: Issue): string => published?.day ?? `${month}-01`;

/** An event: when, where, for whom, and its outcome. `hosts`: whether the title names the host chapter. */
export const eventItem = oncePerReader((event: Event, reader: Audience, hosts: boolean): FeedItem => {
  const { community, locale } = reader;
  const words = calendarWords(locale);
  const { status, starts, takeaway, audience } = event;
  const { text: title, language } = eventTitle(event, locale, { hosts, day: true });
  const url = absolute(event.path, reader);
  const statusText = status === 'scheduled' ? [] : [words[`${status}Says`]];
  const purpose = takeaway ?? audience;
  const essentials = [
    ...[...statusText, whenAndWhere(event, locale)].map((text): Marked => ({ text })),
    ...(purpose ? [marked(purpose, locale)] : []),
  ];
  return {
    id: idOf(event, community),
    ...{ url, title },
    ...textAndHtml(essentials, links(eventLinks(event, url, locale)), locale),
    ...{ ...eventDates(event, community), timeZone: community.settings.timeZone, day: starts.day },
    categories: unique([
      strings(locale).nav.events,
      ...namesOf(event.chapters, locale),
      ...namesOf(event.topics, locale),
    ]),
    authors: namesOf(event.chapters, locale),
    ...languageOf(language, locale),
  };
});

function eventLinks(event: Event, url: string, locale: string): Link[] {
  const { registration, onlineUrl } = event;
  const { page, register, join } = feedWords(locale).event;
  const open = canBeJoined(event);
  return [
    { label: page, url },
    ...(open && registration ? [{ label: register, url: plainAddress(registration) }] : []),
    ...(open && onlineUrl ? [{ label: join, url: plainAddress(onlineUrl) }] : []),
  ];
}

/** An issue of the newsletter, in full. */
export const issueItem = oncePerReader((issue: Issue, reader: Audience): FeedItem => {
  const { community, locale } = reader;
  const { published } = issue;
  const title = fieldText(issue.title, locale);
  const summary = issue.summary ? fieldText(issue.summary, locale) : '';
  const date = published?.instant ?? 0;
  return {
    id: idOf(issue, community),
    ...{ url: absolute(issue.path, reader), title, summary },
    ...withDirection(issueHtml(issue, reader) || paragraphs([{ text: summary || title }], locale), locale),
    ...{ date, updated: date, timeZone: community.settings.timeZone },
    day: dayOfIssue(issue),
    categories: unique([strings(locale).nav.newsletter, ...namesOf(issue.card.chapters, locale)]),
    authors: [],
    ...languageOf(issue.body.languageIn(locale), locale),
  };
});

/** An output: who made it, what it is, and a link to it, since this site only points there. */
export const outputItem = oncePerReader((output: Output, reader: Audience): FeedItem => {
  const { community, locale } = reader;
  const words = feedWords(locale).output;
  const context = absolute(output.path, reader);
  const authors = namesOf(output.authors, locale);
  const kind = strings(locale).output.kinds[output.type];
  const { timeZone } = community.settings;
  const date = addedAt(output, community);
  const { comma } = feedWords(locale);
  const line = (list: readonly { name: Words }[]) => [
    ...new Set(list.map(({ name }) => fieldTextInLine(name, locale))),
  ];
  const essentials: Marked[] = [
    {
      text: [
        words.by(kind, line(output.authors).join(comma)),
        dateText(output.published, locale),
        ...line(output.card.chapters).map(words.from),
      ].join(comma),
    },
    ...(output.summary ? [marked(output.summary, locale)] : []),
  ];
  return {
    id: idOf(output, community),
    ...{ url: plainAddress(output.url), context, title: fieldText(output.title, locale) },
    ...textAndHtml(essentials, links([{ label: words.page(output.year), url: context }]), locale),
    ...{ date, updated: date, timeZone, day: output.added, authors },
    categories: unique([kind, ...namesOf(output.card.chapters, locale), ...namesOf(output.topics, locale)]),
    ...languageOf(output.language, locale),
  };
});

interface Link {
  label: string;
  url: string;
}

const languageOf = (language: string, locale: string) => (isWithin(language, locale) ? {} : { language });

const unique = (names: readonly string[]) => [...new Set(names)];

/** Lines as plain text and as HTML, with links below. */
const textAndHtml = (lines: readonly Marked[], below: string, locale: string) => {
  const plain = lines.map((line) => ({ ...line, text: plainText(line.text).trim() }));
  return {
    summary: plain.map(isolated).join('\n'),
    ...withDirection(paragraphs(plain, locale) + below, locale),
  };
};

// A program that shows the HTML of an item knows nothing of the document around it.
const withDirection = (html: string, locale: string): Pick<FeedItem, 'content' | 'dir'> =>
  direction(locale) === 'rtl'
    ? { content: `<div lang="${locale}" dir="rtl">${html}</div>`, dir: 'rtl' }
    : { content: html };

const paragraphs = (lines: readonly Marked[], locale: string) =>
  lines
    .map(({ text, lang }) => {
      const words = escapeMarkup(text).replaceAll('\n', '<br>');
      return `<p${languageAttributes(lang, locale)}>${words}</p>`;
    })
    .join('');

const links = (list: readonly Link[]) =>
  `<p>${list.map(({ label, url }) => `<a href="${escapeMarkup(url)}">${escapeMarkup(label)}</a>`).join(' | ')}</p>`;
