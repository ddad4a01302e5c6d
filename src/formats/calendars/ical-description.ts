import { canBeJoined } from '../../community/event-times.ts';
import type { Community, Event } from '../../community/record-types.ts';
import { listText } from '../../lib/date-and-number-text.ts';
import { plainText } from '../../lib/plain-text.ts';
import { pick, type Words } from '../../lib/translated-text.ts';
import { plainAddress } from '../../lib/urls.ts';
import { calendarWords } from '../../strings/calendar-words.ts';

/** What the addresses of a community depend on. */
export type Site = Pick<Community, 'settings' | 'href' | 'chapters'>;

/** Whether titles must name the host: only where there are several chapters. */
export const severalHosts = ({ chapters }: Pick<Community, 'chapters'>) => chapters.length > 1;

/** The absolute address of a path of this site in the language `locale`. */
export function absolute({ href, settings }: Site, path: string, locale: string): string {
  return new URL(href(path, locale), settings.url).href;
}

/** The venue and its address, or that the event is online; undefined where neither is known. */
export function whereabouts({ venue, format }: Event, locale: string): string | undefined {
  if (!venue) return format === 'online' ? calendarWords(locale).onlinePlace : undefined;
  const parts = [venue.name, venue.address].flatMap((words) => (words ? [read(words, locale)] : []));
  return parts.join(', ');
}

/** The facts of an event as plain text in the calendar's language, one per line. */
export function notes(event: Event, site: Site, locale: string): string {
  const words = calendarWords(locale);
  const { audience, takeaway, venue } = event;
  const sentenceFor = (sentence: (text: string) => string, field: Words | undefined) =>
    field ? [sentence(read(field, locale))] : [];
  const formatText = { 'in-person': words.inPerson, online: words.online, hybrid: words.hybrid }[
    event.format
  ];
  return paragraphs([
    statusSentence(event, locale),
    [
      ...(event.status === 'cancelled' ? [] : [formatText]),
      ...(event.starts.time && !event.ends ? [words.noEnd] : []),
      ...hosts(event, locale),
    ],
    [
      ...sentenceFor(words.audience, audience),
      ...sentenceFor(words.takeaway, takeaway),
      ...sentenceFor(words.access, venue?.access),
    ],
    links(event, site, locale),
  ]);
}

/** The text for a past event: its outcome, and the address of its page. */
export function briefNotes(event: Event, site: Site, locale: string): string {
  const { page } = calendarWords(locale);
  return paragraphs([statusSentence(event, locale), [page(absolute(site, event.path, locale))]]);
}

const statusSentence = ({ status }: Event, locale: string) =>
  status === 'scheduled' ? [] : [calendarWords(locale)[`${status}Says`]];

/** The addresses alone, for calendar links, whose length is limited. */
export function shortNotes(event: Event, site: Site, locale: string): string {
  return paragraphs([links(event, site, locale)]);
}

const read = (words: Words, locale: string) => plainText(pick(words, locale).text);

const paragraphs = (groups: readonly (readonly string[])[]) =>
  plainText(
    groups
      .filter((group) => group.length > 0)
      .map((group) => group.join('\n'))
      .join('\n\n'),
  );

function hosts({ chapters }: Event, locale: string): string[] {
  if (chapters.length === 0) return [];
  const names = chapters.map(({ name }) => read(name, locale));
  return [calendarWords(locale).hosts(listText(names, locale))];
}

function links(event: Event, site: Site, locale: string): string[] {
  const words = calendarWords(locale);
  const open = canBeJoined(event);
  return [
    ...(open && event.registration ? [words.registration(plainAddress(event.registration))] : []),
    ...(open && event.onlineUrl ? [words.join(plainAddress(event.onlineUrl))] : []),
    words.page(absolute(site, event.path, locale)),
  ];
}
