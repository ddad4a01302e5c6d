import type { Settings } from '../../community/record-types.ts';
import { cached } from '../../lib/get-or-make.ts';
import { textContentOf } from '../../lib/html-tree.ts';
import { marked } from '../../lib/languages.ts';
import { shortened } from '../../lib/plain-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';
import { strings } from '../../strings/site-words.ts';
import { type Audience, absolute } from '../audience.ts';
import { globalTime, whenText } from '../record-texts/event-time-text.ts';
import { ownLanguages } from '../record-texts/own-languages.ts';
import { descriptionOf, type PageRecord, titleOf } from '../record-texts/page-record.ts';
import type { ShareImage } from './share-image.ts';

/** What the head of a page is made from. */
export interface PageFacts {
  /** Its address in the default language. */
  path: string;
  /** Absent: the page has the title of its record, or, for the front page, the name of the community. */
  title?: string | undefined;
  description?: string | undefined;
  /** The record that the page is about. */
  record?: PageRecord | undefined;
  /** True for a page without a fixed address, such as the 404 page: it is not to be indexed. */
  unlisted?: boolean | undefined;
  image?: ShareImage | undefined;
}

/** Title and description of a page. */
export interface PageWords {
  /** The page's own title; undefined on the front page. */
  own: string | undefined;
  /** The `<title>`. */
  title: string;
  /** Never empty. */
  description: string;
}

/** A `<meta>`: Open Graph uses `property`, everything else `name`. */
export type Meta = { property: string; content: string } | { name: string; content: string };

const known = new WeakMap<PageFacts, { audience: Audience; words: PageWords }>();

/** The title and description of a page, found once for all parts of its head. */
export function pageWords(page: PageFacts, audience: Audience): PageWords {
  const found = known.get(page);
  if (found?.audience === audience) return found.words;
  const words = wordsOfPage(page, audience);
  known.set(page, { audience, words });
  return words;
}

function wordsOfPage(page: PageFacts, audience: Audience): PageWords {
  const { locale } = audience;
  const { settings } = audience.community;
  const { titleOn } = strings(locale).site;
  const own = page.title ?? (page.record && titleOf(page.record, locale));
  const name = marked(settings.name, locale).text;
  const tagline = settings.tagline && marked(settings.tagline, locale).text;
  const titleOnSite = own ? titleOn(own, name) : tagline ? titleOn(name, tagline) : name;
  const ownDescription = page.description ?? (page.record && descriptionOf(page.record, audience));
  return {
    own,
    // Browsers and search engines cut longer titles, so the community's name is left out of them.
    title: [...titleOnSite].length <= 70 ? titleOnSite : (own ?? name),
    description: (ownDescription || tagline || siteLead(settings, locale) || name)
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

const siteLead = ({ description }: Settings, locale: string) =>
  description && shortened(textContentOf(description.in(locale).tree), 160);

/** All `<meta>` elements for chat programs, social networks and search engines. */
export function pageMeta(page: PageFacts, audience: Audience): Meta[] {
  const { title, own, description } = pageWords(page, audience);
  const { community, locale } = audience;
  const { settings } = community;
  return [
    { name: 'description', content: description },
    // Search engines show large previews only of pages that allow them.
    { name: 'robots', content: page.unlisted ? 'noindex' : 'max-image-preview:large' },
    og('type', typeOf(page.record)),
    og('site_name', marked(settings.name, locale).text),
    og('title', own ?? title),
    og('description', description),
    ...(page.unlisted ? [] : [og('url', absolute(page.path, audience))]),
    og('locale', territory(locale)),
    ...ownLanguages(page.record, settings)
      .filter((other) => other !== locale)
      .map((other) => og('locale:alternate', territory(other))),
    ...imageMeta(page.image),
    ...publication(page.record),
    ...twitterSite(settings),
    ...slackLabels(page.record, locale),
  ];
}

const og = (name: string, content: string): Meta => ({ property: `og:${name}`, content });

// Open Graph has no type for an event or a group (https://ogp.me/#types).
function typeOf(record: PageRecord | undefined): string {
  if (!record || !('kind' in record)) return 'website';
  return { newsletters: 'article', people: 'profile' }[record.kind as string] ?? 'website';
}

const territories = new Map<string, string>();

/** `ja` → `ja_JP`, `pt-BR` → `pt_BR`: the language with its most likely country, as Open Graph wants it. */
export const territory = (locale: string): string =>
  cached(territories, locale, () => {
    const { language, region } = new Intl.Locale(locale).maximize();
    // Intl gives a UN M.49 number (001, 419) instead of a country for some languages.
    return region && /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : language;
  });

function imageMeta(image: ShareImage | undefined): Meta[] {
  if (!image) return [{ name: 'twitter:card', content: 'summary' }];
  return [
    og('image', image.url),
    og('image:type', image.type),
    og('image:width', String(image.width)),
    og('image:height', String(image.height)),
    og('image:alt', image.alt),
    { name: 'twitter:card', content: 'summary_large_image' },
    // X takes everything else from Open Graph: https://developer.x.com/en/docs/x-for-websites/cards/overview/markup
    { name: 'twitter:image:alt', content: image.alt },
  ];
}

function publication(record: PageRecord | undefined): Meta[] {
  if (!record || !('published' in record) || !record.published) return [];
  return [{ property: 'article:published_time', content: globalTime(record.published) }];
}

function twitterSite({ links }: Settings): Meta[] {
  const handle = /^https:\/\/(?:www\.)?(?:x|twitter)\.com\/(\w{1,15})\/?$/.exec(links?.x ?? '')?.[1];
  return handle ? [{ name: 'twitter:site', content: `@${handle}` }] : [];
}

/** Two lines that Slack shows below a link. */
function slackLabels(event: PageRecord | undefined, locale: string): Meta[] {
  if (!event || !('kind' in event) || event.kind !== 'events') return [];
  const { when, where } = strings(locale).eventPage;
  const place = event.venue ? marked(event.venue.name, locale).text : undefined;
  const online = event.format === 'in-person' ? undefined : calendarWords(locale).onlinePlace;
  const places = [place, online].filter((each) => each !== undefined).join(strings(locale).site.comma);
  return [
    { name: 'twitter:label1', content: when },
    { name: 'twitter:data1', content: whenText(event, locale) },
    ...(places === ''
      ? []
      : [
          { name: 'twitter:label2', content: where },
          { name: 'twitter:data2', content: places },
        ]),
  ];
}
