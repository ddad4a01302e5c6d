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

/** The image of a page: `/og/<file>.png` among those of its language. */
export interface PageImage {
  /** Without its ending: `chapters/nagoya`. */
  file: string;
  /** The language it is in, and under whose prefix it stands. It may be another one than the reader's. */
  locale: string;
  card: OgCard;
  /** What stands on it, for those who do not see it. */
  alt: string;
}

/** Something that has an image. */
interface Subject {
  file: string;
  /** What tells whether the image differs from that in the first language; absent for our own wording. */
  title?: Words;
  card(wanted: Wanted): OgCard;
}

const front = imageFile('/');

/** The image of the page at a path (of a record: `record.path`); of a page without one, that of the front page. */
export function imageFor(pagePath: string, audience: Audience, format: Format = 'wide'): PageImage {
  const image = imageOf(imageFile(pagePath), audience, format) ?? imageOf(front, audience, format);
  if (!image) throw new RangeError(pagePath);
  return image;
}

/** The image of that name (`chapters/nagoya`), in the reader's language if it is translated. */
export function imageOf(
  file: string,
  { community, locale }: Audience,
  format: Format = 'wide',
): PageImage | undefined {
  const subject = subjectsOf(community).get(file);
  if (!subject) return undefined;
  const own = isTranslated(subject, { community, locale }) ? locale : community.settings.defaultLocale;
  const card = subject.card({ community, format, ...drawnIn(own, community) });
  // A picture may be in another language than what is said of it.
  const told = subject.card({ community, format, locale, spoken: true });
  return { file, locale: own, card, alt: altOf(told, locale) };
}

/** Every image that stands under the prefix of the reader's language. */
export function* allCards(audience: Audience): Iterable<{ file: string; card: OgCard }> {
  const drawn = drawnIn(audience.locale, audience.community);
  for (const subject of subjectsOf(audience.community).values()) {
    if (isTranslated(subject, audience))
      yield { file: subject.file, card: subject.card({ ...audience, ...drawn, format: 'wide' }) };
  }
}

/** The language that an image is drawn in: where that cannot be the reader's, another one of the site, else none. */
function drawnIn(locale: string, { settings }: Community): Pick<Wanted, 'locale' | 'wordless'> {
  const drawn = [locale, ...settings.locales].find(isDrawn);
  return drawn ? { locale: drawn } : { locale: 'en', wordless: direction(locale) };
}

/** The names of all images, which are the same in every language. */
export const imageFiles = (community: Community): string[] => [...subjectsOf(community).keys()];

/** True where the reader's language has an image of its own: the first language always, others if the title is in it. */
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
