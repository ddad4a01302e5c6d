import type { Chapter, Community, Event, Output, Topic } from '../../community/record-types.ts';
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

function lastChange(record: PageRecord | undefined, community: Community): string | undefined {
  const days = daysOf(record, community).filter((day) => day !== undefined && day <= community.today);
  return days.sort().at(-1);
}

/** The known days on which a record changed. */
function daysOf(record: PageRecord | undefined, community: Community): (string | undefined)[] {
  if (!record)
    return [...gathered(community), ...community.newsletters.map(({ published }) => published?.day)];
  if (!('kind' in record)) return gathered(record);
  switch (record.kind) {
    case 'events':
      return eventDays(record, community);
    case 'chapters':
      return gathered(record);
    case 'newsletters':
      return [record.published?.day];
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

/** The days on which it was announced, edited by hand, and became past. */
const eventDays = ({ announced, updated, over }: Event, { settings }: Community) => [
  announced?.slice(0, 10),
  updated?.slice(0, 10),
  dayIn(over, settings.timeZone),
];
