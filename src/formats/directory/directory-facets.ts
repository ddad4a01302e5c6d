import type { Chapter, Community } from '../../community/record-types.ts';
import { languageName, type Marked, marked } from '../../lib/languages.ts';
import { folded } from '../../lib/search-folding.ts';
import { prefectureId, prefectureName } from '../../strings/prefectures.ts';
import { strings } from '../../strings/site-words.ts';
import { countryName } from '../maps/country-at-place.ts';
import { countryOf, prefectureOf, prefecturesOf } from './directory-places.ts';

/** A value by which the directory can be filtered, with the chapters that match. */
export interface Choice extends Named {
  chapters: Chapter[];
}

interface Named extends Marked {
  value: string;
}

/** The filters of the directory, in the order of the form. */
const facets = ['region', 'country', 'prefecture', 'kind', 'topic', 'language', 'status', 'format'] as const;
export type Facet = (typeof facets)[number];

/**
 * Attributes for the filter in the browser: the words that find a chapter, and its values (`region:chubu
 * status:active`).
 */
export function findable(chapter: Chapter): { 'data-find': string; 'data-is': string } {
  const marks = facets.flatMap((facet) => valuesOf(facet, chapter).map((value) => `${facet}:${value}`));
  return { 'data-find': searchWords(chapter), 'data-is': marks.join(' ') };
}

function searchWords(chapter: Chapter): string {
  const { id, name, reading, region, location, jointOf } = chapter;
  const prefecture = prefectureOf(chapter);
  const words = [name, region?.name, location?.place, ...jointOf].flatMap((each) =>
    Object.values(each ?? {}),
  );
  const texts = [...words, reading, prefecture ?? '', prefecture ? prefectureId(prefecture) : '', id];
  return [...new Set(texts.map((each) => folded(each).trim()))].filter((each) => each !== '').join(' ');
}

function valuesOf(facet: Facet, chapter: Chapter): readonly string[] {
  const { region, type, topics, languages, status } = chapter;
  const makers: Readonly<Record<Facet, () => readonly string[]>> = {
    region: () => (region ? [region.id] : []),
    country: () => [countryOf(chapter)?.toLowerCase() ?? []].flat(),
    prefecture: () => [prefectureOf(chapter) ?? []].flat().map(prefectureId),
    kind: () => [type],
    topic: () => topics.map(({ id }) => id),
    language: () => languages,
    status: () => [status],
    format: () => waysOfMeeting(chapter),
  };
  return makers[facet]();
}

/** Whether its next and latest meetings are in person or online; older meetings say little about the next one. */
function waysOfMeeting({ upcoming, past }: Chapter): ('in-person' | 'online')[] {
  const formats = [...upcoming, ...past]
    .filter(({ status }) => status !== 'cancelled')
    .slice(0, 6)
    .map(({ format }) => format);
  const ways = ['in-person', 'online'] as const;
  return ways.filter((way) => formats.includes(way) || formats.includes('hybrid'));
}

// Where chapters are is looked up on maps, which takes long.
const looksUpPlaces = (facet: Facet) => facet === 'country' || facet === 'prefecture';

/** Whether there is any filter. */
export function hasFacets(community: Community): boolean {
  const { settings } = community;
  const isUseful = (facet: Facet) => choicesBy(facet, community, settings.defaultLocale).length > 0;
  return facets.some((facet) => !looksUpPlaces(facet) && isUseful(facet)) || facets.some(isUseful);
}

/** The values of each filter; filters that would exclude no chapter are left out. */
export function choicesOf(community: Community, locale: string): { facet: Facet; choices: Choice[] }[] {
  const all = facets.map((facet) => ({ facet, choices: choicesBy(facet, community, locale) }));
  return all.filter(({ choices }) => choices.length > 0);
}

/** The values of a filter; none if it would exclude no chapter. */
function choicesBy(facet: Facet, community: Community, locale: string): Choice[] {
  const { chapters } = community;
  const found = new Map<string, Chapter[]>();
  for (const chapter of chapters) {
    for (const value of valuesOf(facet, chapter)) {
      const known = found.get(value);
      if (known) known.push(chapter);
      else found.set(value, [chapter]);
    }
  }
  const choices = allChoices(facet, community, locale).flatMap((choice) => {
    const own = found.get(choice.value);
    return own ? [{ ...choice, chapters: own }] : [];
  });
  return choices.some((choice) => choice.chapters.length < chapters.length) ? choices : [];
}

/** Countries by name; none where all chapters are in the same one. */
function countriesIn(chapters: readonly Chapter[], locale: string): Named[] {
  const codes = [...new Set(chapters.flatMap((chapter) => countryOf(chapter) ?? []))];
  if (codes.length < 2) return [];
  const { compare } = new Intl.Collator(locale);
  return codes
    .map((code) => ({ value: code.toLowerCase(), text: countryName(code, locale) }))
    .sort((a, b) => compare(a.text, b.text));
}

function allChoices(facet: Facet, community: Community, locale: string): Named[] {
  const { chapters: words, finder } = strings(locale);
  const { chapters, regions, topics } = community;
  const named = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries).map(([value, text]) => ({ value, text }));
  const makers: Readonly<Record<Facet, () => Named[]>> = {
    region: () => regions.map(({ id, name }) => ({ value: id, ...marked(name, locale) })),
    country: () => countriesIn(chapters, locale),
    prefecture: () =>
      prefecturesOf(chapters).map((each) => ({
        value: prefectureId(each),
        text: prefectureName(each, locale),
      })),
    kind: () => named({ regional: words.regional, specialty: words.specialty }),
    topic: () => topics.map(({ id, name }) => ({ value: id, ...marked(name, locale) })),
    language: () =>
      [...new Set(chapters.flatMap(({ languages }) => languages))]
        .sort()
        .map((value) => ({ value, text: languageName(value, locale) })),
    status: () => named(finder.statuses),
    format: () => named(finder.formats),
  };
  return makers[facet]();
}
