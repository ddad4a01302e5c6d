import type { Community } from '../../community/record-types.ts';
import { cached } from '../../lib/get-or-make.ts';
import { bestLanguage } from '../../lib/language-match.ts';
import { direction } from '../../lib/languages.ts';
import type { Words } from '../../lib/translated-text.ts';
import { isDrawable } from '../../lib/writing-systems.ts';
import { wordingLanguage } from '../../strings/site-words.ts';
import type { Audience } from '../audience.ts';
import { altOf } from './alt-text.ts';
import type { Format, OgCard } from './card.ts';
import { imageFile } from './image-address.ts';
import {
  type CardOptions,
  campaignCard,
  chapterCard,
  eventCard,
  newsletterCard,
  outputCard,
  pageCard,
  personCard,
  programCard,
  topicCard,
} from './record-cards.ts';
import { sitePages } from './site-cards.ts';

/** The link image of a page: `/og/<file>.png` in the folder of its language. */
export interface PageImage {
  /** Without extension: `chapters/nagoya`. */
  file: string;
  /** Its language, whose prefix it is published under. It may differ from the reader's. */
  locale: string;
  card: OgCard;
  /** The alternative text. */
  alt: string;
}

/** A page that has an image. */
interface ImagePage {
  file: string;
  /**
   * The title in its languages: the image differs from that of the first language where it is translated. Absent for
   * titles of the engine, which are always translated.
   */
  title?: Words;
  card(wanted: CardOptions): OgCard;
}

const frontPage = imageFile('/');

/** The image of the page at a path (`record.path` for records); the front page's for a page without one. */
export function imageFor(pagePath: string, audience: Audience, format: Format = 'wide'): PageImage {
  const image = imageOf(imageFile(pagePath), audience, format) ?? imageOf(frontPage, audience, format);
  if (!image) throw new RangeError(pagePath);
  return image;
}

/** The image with a file name (`chapters/nagoya`), in the reader's language where that is translated. */
export function imageOf(
  file: string,
  { community, locale }: Audience,
  format: Format = 'wide',
): PageImage | undefined {
  const page = imagePages(community).get(file);
  if (!page) return undefined;
  const own = isTranslated(page, { community, locale }) ? locale : community.settings.defaultLocale;
  const card = page.card({ community, format, ...drawingLanguage(own, community) });
  // The alternative text is in the reader's language, even where the picture is not.
  const altCard = page.card({ community, format, locale, forAltText: true });
  return { file, locale: own, card, alt: altOf(altCard, locale) };
}

/** An image that is published under the prefix of a language; its card is made when asked for, and not kept. */
export interface PublishedImage {
  /** Without extension: `chapters/nagoya`. */
  file: string;
  card(): OgCard;
}

/** Every image that is published under the prefix of the reader's language. */
export function publishedImages(audience: Audience): PublishedImage[] {
  const wanted = {
    ...audience,
    ...drawingLanguage(audience.locale, audience.community),
    format: 'wide',
  } as const;
  return [...imagePages(audience.community).values()]
    .filter((page) => isTranslated(page, audience))
    .map(({ file, card }) => ({ file, card: () => card(wanted) }));
}

/**
 * The language that an image is drawn in: the reader's where fonts can show it, else another language of the site, else
 * none.
 */
function drawingLanguage(locale: string, { settings }: Community): Pick<CardOptions, 'locale' | 'wordless'> {
  const drawn = [locale, ...settings.locales].find(isDrawable);
  return drawn ? { locale: drawn } : { locale: 'en', wordless: direction(locale) };
}

/** The file names of all images, the same in every language. */
export const imageFiles = (community: Community): string[] => [...imagePages(community).keys()];

/**
 * Whether the reader's language has an image of its own: the first language always, others where the title is
 * translated.
 */
function isTranslated({ title }: ImagePage, { community, locale }: Audience): boolean {
  const { defaultLocale } = community.settings;
  if (locale === defaultLocale) return true;
  return title
    ? bestLanguage(locale, Object.keys(title)) !== undefined
    : wordingLanguage(locale) !== wordingLanguage(defaultLocale);
}

const indexes = new WeakMap<Community, Map<string, ImagePage>>();

function imagePages(community: Community): Map<string, ImagePage> {
  return cached(indexes, community, () => {
    const list = [...siteImagePages(community), ...recordImagePages(community)];
    return new Map(list.map((page) => [page.file, page]));
  });
}

function siteImagePages(community: Community): ImagePage[] {
  return sitePages({ community }).map(({ path, card }) => ({ file: imageFile(path), card }));
}

function recordImagePages(community: Community): ImagePage[] {
  return [
    ...of(community.chapters, chapterCard),
    ...of(community.events, eventCard),
    ...of(community.outputs, outputCard),
    ...of(community.newsletters, newsletterCard),
    ...of(community.people, personCard),
    ...of(community.campaigns, campaignCard),
    ...of(community.topics, topicCard),
    ...of(community.programs, programCard),
    ...of(community.pages, pageCard),
  ];
}

function of<Item extends { path: string; card: { title: Words } }>(
  items: readonly Item[],
  make: (item: Item, wanted: CardOptions) => OgCard,
): ImagePage[] {
  return items.map((item) => ({
    file: imageFile(item.path),
    title: item.card.title,
    card: (wanted) => make(item, wanted),
  }));
}
