import type { Chapter, Community, Event, Output, Topic } from '../../community/record-types.ts';
import { cached } from '../../lib/get-or-make.ts';
import { dayIn } from '../../lib/moments.ts';
import { originalLanguage, ownLanguages } from '../record-texts/own-languages.ts';
import { type PageRecord, pageRecordAt } from '../record-texts/page-record.ts';

/** A page in the sitemap: https://www.sitemaps.org/protocol.html */
export interface SitemapPage {
  /** The day on which its content last changed, `YYYY-MM-DD`, where that is known. */
  lastmod?: string;
  /** Its addresses by language, and for readers of any other language (`x-default`); empty where it has only one. */
  alternates: readonly { lang: string; url: string }[];
}

/**
 * The sitemap's entry for the page at `path` (in the default language) in the language `locale`; undefined for a page
 * that only repeats another language.
 */
export function sitemapPage(path: string, locale: string, community: Community): SitemapPage | undefined {
  const { settings } = community;
  const record = pageRecordAt(path, { community, locale });
  if (originalLanguage(record, locale, settings) !== locale) return undefined;
  const lastmod = lastChange(record, community);
  return { ...(lastmod ? { lastmod } : {}), alternates: alternatesOf(path, record, community) };
}

/** The addresses of a page by language, for `hreflang`; none where it has only one. */
export function alternatesOf(
  path: string,
  record: PageRecord | undefined,
  { settings, href }: Community,
): { lang: string; url: string }[] {
  const languages = ownLanguages(record, settings);
  if (languages.length < 2) return [];
  const url = (locale: string) => new URL(href(path, locale), settings.url).href;
  const anyOther = originalLanguage(record, settings.defaultLocale, settings);
  return [...languages.map((lang) => ({ lang, url: url(lang) })), { lang: 'x-default', url: url(anyOther) }];
}

const lastChanges = new WeakMap<PageRecord | Community, string>();

/** The last known day on which a record changed; without a record, anything that a list may show. Empty for none. */
const lastChange = (record: PageRecord | undefined, community: Community): string =>
  cached(lastChanges, record ?? community, () =>
    latest(daysOf(record, community).filter((day) => day <= community.today)),
  );

const latest = (days: readonly string[]) => days.toSorted().at(-1) ?? '';

/** The known days on which a record changed. */
function daysOf(record: PageRecord | undefined, community: Community): string[] {
  if (!record)
    return [
      ...gathered(community),
      ...community.newsletters.flatMap(({ published }) => published?.day ?? []),
    ];
  if (!('kind' in record)) return gathered(record);
  switch (record.kind) {
    case 'events':
      return eventDays(record, community);
    case 'chapters':
      return gathered(record);
    case 'newsletters':
      return record.published ? [record.published.day] : [];
    default:
      return [];
  }

  function gathered({ events, outputs }: Pick<Community | Chapter | Topic, 'events' | 'outputs'>) {
    return [
      ...events.flatMap((event: Event) => eventDays(event, community)),
      ...outputs.map(({ added }: Output) => added),
    ];
  }
}

const knownDays = new WeakMap<Event, string[]>();

/** The days on which it was announced, edited by hand, and became past. */
const eventDays = (event: Event, { settings }: Community): string[] =>
  cached(knownDays, event, () => {
    const { announced, updated, over } = event;
    const written = [announced, updated].flatMap((moment) => moment?.slice(0, 10) ?? []);
    return [...written, dayIn(over, settings.timeZone)];
  });
