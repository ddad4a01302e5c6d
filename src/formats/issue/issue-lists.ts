import { components, type ListName } from '../../collections/newsletter-components.ts';
import type { BodyItem } from '../../community/prose.ts';
import type {
  Byline,
  Campaign,
  Chapter,
  Community,
  Event,
  Output,
  Person,
  When,
} from '../../community/record-types.ts';
import { recordsById } from '../../community/records-by-id.ts';
import { dayText } from '../../lib/date-and-number-text.ts';
import { type Marked, marked } from '../../lib/languages.ts';
import { plainAddress } from '../../lib/urls.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { feedWords } from '../../strings/feed-words.ts';
import { mailWords } from '../../strings/newsletter/mail-words.ts';
import { strings } from '../../strings/site-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { whenParts, whenText } from '../record-texts/event-time-text.ts';
import type { Item, Listed, Phrase, Sealed } from './issue-part.ts';

/** The records that a component lists, in the writer's order. */
export function itemsOf<Name extends ListName>(
  name: Name,
  lines: readonly BodyItem[],
  audience: Audience,
): Item<Name>[] {
  return lines.flatMap(({ id, remark }) => {
    const [record] = recordsById(audience.community, components[name].collection, [id]) as Listed<Name>[];
    const item = record && makers[name](record, audience);
    return item ? [{ ...item, record, remark }] : [];
  });
}

type Made = Omit<Item, 'record' | 'remark'>;

// A list component that this does not know is an error of types.
const makers: { [Name in ListName]: (record: Listed<Name>, audience: Audience) => Made | undefined } = {
  Events: eventItem,
  Happened: heldItem,
  Outputs: outputItem,
  NewChapters: chapterItem,
  Campaigns: campaignItem,
  Recognition: personItem,
};

function eventItem(event: Event, audience: Audience): Made {
  const { title, path, status, starts } = event;
  const { locale } = audience;
  return {
    title: marked(title, locale),
    url: absolute(path, audience),
    status: status === 'scheduled' ? undefined : status,
    facts: separated([{ text: timeOf(event, audience) }, ...placesOf(event, locale)], locale),
    day: starts.day,
  };
}

// The list says once in which zone its times are.
function timeOf(event: Event, { community, locale }: Audience): string {
  const when = whenText(event, locale);
  const { zone } = whenParts(event, locale);
  return zone && !isAtHome(event, community) ? feedWords(locale).whenIn(when, zone) : when;
}

function placesOf({ venue, format }: Event, locale: string): Marked[] {
  const online = format === 'in-person' ? [] : [{ text: calendarWords(locale).onlinePlace }];
  return [...(venue ? [marked(venue.name, locale)] : []), ...online];
}

/** Pieces with commas between them. */
function separated(pieces: readonly Marked[], locale: string): Phrase {
  const comma = { text: feedWords(locale).comma };
  return pieces.flatMap((piece, index) => (index > 0 ? [comma, piece] : [piece]));
}

const isAtHome = ({ starts }: Event, { settings }: Community) => starts.timeZone === settings.timeZone;

/** The sentence that says in which time zone those times of a list are that do not say it themselves. */
export function timesOf(name: ListName, lines: readonly BodyItem[], { community, locale }: Audience) {
  if (name !== 'Events') return undefined;
  const ids = lines.map(({ id }) => id);
  const zones = recordsById(community, 'events', ids)
    .filter((event) => isAtHome(event, community))
    .flatMap((event) => whenParts(event, locale).zone ?? []);
  return zones[0] === undefined ? undefined : { text: mailWords(locale).times(zones[0]) };
}

/** A meeting that is over: on which days, where, and how many came. That it had been moved matters no more. */
function heldItem(event: Event, audience: Audience): Made {
  const { starts, ends, status, attended } = event;
  const { locale } = audience;
  const came = attended === undefined ? [] : [{ text: strings(locale).event.attended(attended) }];
  const days = { starts: withoutTime(starts), ...(ends ? { ends: withoutTime(ends) } : {}) };
  return {
    ...eventItem(event, audience),
    ...(status === 'moved' ? { status: undefined } : {}),
    facts: separated([{ text: whenText(days, locale) }, ...placesOf(event, locale), ...came], locale),
  };
}

const withoutTime = ({ day, timeZone, instant }: When): When => ({ day, timeZone, instant });

function outputItem({ title, url, authors, type }: Output, { locale }: Audience): Made {
  return {
    title: marked(title, locale),
    url: plainAddress(url),
    facts: madeBy(strings(locale).output.kinds[type], authors, locale),
  };
}

/** `記事: 灯里、蛍`, each name in its own language. */
function madeBy(kind: string, authors: readonly Byline[], locale: string): Phrase {
  const [before = '', after = ''] = feedWords(locale).output.by(kind, '\n').split('\n');
  const names = separated(
    authors.map(({ name }) => marked(name, locale)),
    locale,
  );
  return [{ text: before }, ...names, { text: after }].filter(({ text }) => text !== '');
}

function chapterItem(chapter: Chapter, audience: Audience): Made {
  const { name, path } = chapter;
  return {
    title: marked(name, audience.locale),
    url: absolute(path, audience),
    facts: [],
    sealed: chapter,
  };
}

function campaignItem({ title, path, starts, ends }: Campaign, audience: Audience): Made {
  const { locale } = audience;
  const days = [dayText(starts, locale, 'plain'), dayText(ends, locale, 'plain')] as const;
  return {
    title: marked(title, locale),
    url: absolute(path, audience),
    facts: [{ text: strings(locale).issuePage.campaignDays(...days) }],
  };
}

// Nobody is praised in public who did not agree to it.
function personItem({ id, name, path, avatar, consent }: Person, audience: Audience): Made | undefined {
  if (!consent.recognition) return undefined;
  const sealed: Sealed = { id, name, type: 'specialty', ...(avatar ? { emblem: avatar } : {}) };
  return { title: marked(name, audience.locale), url: absolute(path, audience), facts: [], sealed };
}
