import type { Community } from '../../community/record-types.ts';
import { cached } from '../../lib/get-or-make.ts';
import { bestLanguage } from '../../lib/language-match.ts';
import { direction } from '../../lib/languages.ts';
import type { Words } from '../../lib/translated-text.ts';
import { isDrawn } from '../../lib/writing-systems.ts';
import { wordingLanguage } from '../../strings/ui/index.ts';
import type { Audience } from '../audience.ts';
import { altOf } from './alt-text.ts';
import type { Format, OgCard } from './card.ts';
import { imageFile } from './image-address.ts';
import {
  campaignCard,
  chapterCard,
  eventCard,
  newsletterCard,
  outputCard,
  pageCard,
  personCard,
  programCard,
  topicCard,
  type Wanted,
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
interface Subject {
  file: string;
  /**
   * The title in its languages: the image differs from that of the first language where it is translated. Absent for
   * titles of the engine, which are always translated.
   */
  title?: Words;
  card(wanted: Wanted): OgCard;
}

const front = imageFile('/');

/** The image of the page at a path (`record.path` for records); the front page's for a page without one. */
export function imageFor(pagePath: string, audience: Audience, format: Format = 'wide'): PageImage {
  const image = imageOf(imageFile(pagePath), audience, format) ?? imageOf(front, audience, format);
  if (!image) throw new RangeError(pagePath);
  return image;
}

/** The image with a file name (`chapters/nagoya`), in the reader's language where that is translated. */
export function imageOf(
  file: string,
  { community, locale }: Audience,
  format: Format = 'wide',
): PageImage | undefined {
  const subject = subjectsOf(community).get(file);
  if (!subject) return undefined;
  const own = isTranslated(subject, { community, locale }) ? locale : community.settings.defaultLocale;
  const card = subject.card({ community, format, ...drawnIn(own, community) });
  // The alternative text is in the reader's language, even where the picture is not.
  const told = subject.card({ community, format, locale, spoken: true });
  return { file, locale: own, card, alt: altOf(told, locale) };
}

/** Every image that is published under the prefix of the reader's language. */
export function* allCards(audience: Audience): Iterable<{ file: string; card: OgCard }> {
  const drawn = drawnIn(audience.locale, audience.community);
  for (const subject of subjectsOf(audience.community).values()) {
    if (isTranslated(subject, audience))
      yield { file: subject.file, card: subject.card({ ...audience, ...drawn, format: 'wide' }) };
  }
}

/**
 * The language that an image is drawn in: the reader's where fonts can show it, else another language of the site, else
 * none.
 */
function drawnIn(locale: string, { settings }: Community): Pick<Wanted, 'locale' | 'wordless'> {
  const drawn = [locale, ...settings.locales].find(isDrawn);
  return drawn ? { locale: drawn } : { locale: 'en', wordless: direction(locale) };
}

/** The file names of all images, the same in every language. */
export const imageFiles = (community: Community): string[] => [...subjectsOf(community).keys()];

/**
 * Whether the reader's language has an image of its own: the first language always, others where the title is
 * translated.
 */
function isTranslated({ title }: Subject, { community, locale }: Audience): boolean {
  const { defaultLocale } = community.settings;
  if (locale === defaultLocale) return true;
  return title
    ? bestLanguage(locale, Object.keys(title)) !== undefined
    : wordingLanguage(locale) !== wordingLanguage(defaultLocale);
}

const indexes = new WeakMap<Community, Map<string, Subject>>();

function subjectsOf(community: Community): Map<string, Subject> {
  return cached(indexes, community, () => {
    const list = [...siteSubjects(community), ...recordSubjects(community)];
    return new Map(list.map((subject) => [subject.file, subject]));
  });
}

function siteSubjects(community: Community): Subject[] {
  return sitePages({ community }).map(({ path, card }) => ({ file: imageFile(path), card }));
}

function recordSubjects(community: Community): Subject[] {
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
  make: (item: Item, wanted: Wanted) => OgCard,
): Subject[] {
  return items.map((item) => ({
    file: imageFile(item.path),
    title: item.card.title,
    card: (wanted) => make(item, wanted),
  }));
}
