import { prefectures } from '../../collections/japanese-prefectures.ts';
import type { Chapter, Community } from '../../community/record-types.ts';
import { once } from '../../lib/once-per-object.ts';
import { prefectureId, prefectureName } from '../../strings/prefectures.ts';
import { strings } from '../../strings/site-words.ts';
import { countryAt, countryName } from '../maps/country-at-place.ts';
import { prefectureAt } from '../maps/prefecture-at-place.ts';

/** A prefecture or a country with its chapters, without retired ones. */
export interface Place {
  /** `aichi`, `dk` */
  id: string;
  name: string;
  /** The name and the number of chapters: `愛知県 2 支部`. */
  label: string;
  chapters: Chapter[];
  active: number;
  /** The depth of its colour, 0 to 4; 0 means that none of its chapters are counted. */
  depth: number;
}

/** The map view: chapters by prefecture from north to south, by country, and the rest. Each chapter is in one list. */
export interface Places {
  /** What the colours count: active chapters, or all chapters where none is active. */
  counted: 'active' | 'all';
  prefectures: Place[];
  countries: Place[];
  elsewhere: Chapter[];
  retired: Chapter[];
}

/** The prefecture that a chapter names (`愛知県`), or that its coordinates are certainly in. */
export const prefectureOf = once<Chapter, string | undefined>(({ prefecture, location }) => {
  const idAtPlace = prefecture || !location ? undefined : prefectureAt(location);
  return prefecture ?? prefectures.find((each) => prefectureId(each) === idAtPlace);
});

/** The prefectures of chapters, from north to south. */
export function prefecturesOf(chapters: readonly Chapter[]): string[] {
  const used = new Set(chapters.map(prefectureOf));
  return prefectures.filter((each) => used.has(each));
}

/** The country of a chapter, from its prefecture or its coordinates (ISO 3166-1 alpha-2). */
export function countryOf(chapter: Chapter): string | undefined {
  return prefectureOf(chapter) ? 'JP' : chapter.location && countryAt(chapter.location);
}

const isOpen = ({ status }: Chapter) => status !== 'retired';
const isOnJapan = (chapter: Chapter) => isOpen(chapter) && prefectureOf(chapter) !== undefined;
/** Whether a chapter can stand on a map of the world: it has coordinates, and they are in a country. */
const isOnWorld = (chapter: Chapter) =>
  isOpen(chapter) && chapter.location !== undefined && countryAt(chapter.location) !== undefined;

/**
 * The map to draw: Japan where most chapters have a prefecture (chapters abroad are listed below it), else the part of
 * the world around the chapters with coordinates, else none.
 */
export function mapOf({ chapters }: Community): 'japan' | 'world' | undefined {
  const inJapan = chapters.filter(isOnJapan).length;
  const onlyOnWorld = chapters.filter((each) => !isOnJapan(each) && isOnWorld(each)).length;
  if (inJapan + onlyOnWorld === 0) return undefined;
  return inJapan >= onlyOnWorld ? 'japan' : 'world';
}

/** The chapters that a map of the world shows. */
export const onWorld = ({ chapters }: Community) => chapters.filter(isOnWorld);

/** Whether there is something to draw: one chapter is enough, and looking up where all of them are takes long. */
export const hasMap = ({ chapters }: Community) => chapters.some(isOnJapan) || chapters.some(isOnWorld);

export function placesOf(community: Community, locale: string): Places {
  const open = community.chapters.filter(isOpen);
  const onJapan = mapOf(community) === 'japan' ? open.filter(isOnJapan) : [];
  const others = open.filter((each) => !onJapan.includes(each));
  const counted = onJapan.some(({ status }) => status === 'active') ? 'active' : 'all';
  return {
    counted,
    prefectures: prefecturesOf(onJapan).map((prefecture) => {
      const chapters = onJapan.filter((chapter) => prefectureOf(chapter) === prefecture);
      const place = placeOf(prefectureId(prefecture), prefectureName(prefecture, locale), chapters, locale);
      return { ...place, depth: depthOf(counted === 'all' ? chapters.length : place.active) };
    }),
    countries: countriesOf(others, locale),
    elsewhere: others.filter((each) => !countryOf(each)),
    retired: community.chapters.filter((each) => !isOpen(each)),
  };
}

/** The countries of chapters, sorted by name. */
function countriesOf(chapters: readonly Chapter[], locale: string): Place[] {
  const codes = new Set(chapters.flatMap((chapter) => countryOf(chapter) ?? []));
  const sorter = new Intl.Collator(locale);
  return [...codes]
    .map((code) => {
      const own = chapters.filter((chapter) => countryOf(chapter) === code);
      return placeOf(code.toLowerCase(), countryName(code, locale), own, locale);
    })
    .sort((a, b) => sorter.compare(a.name, b.name));
}

function placeOf(id: string, name: string, chapters: Chapter[], locale: string): Place {
  const { views } = strings(locale);
  const active = chapters.filter(({ status }) => status === 'active').length;
  const all = chapters.length;
  const label = all === active ? views.inPlace(name, all) : views.inPlaceActive(name, all, active);
  return { id, name, label, chapters, active, depth: depthOf(active) };
}

/** The least number of chapters for each depth of colour. */
const steps = [1, 2, 4, 8];

const depthOf = (active: number) => steps.filter((least) => active >= least).length;

/** The depths that occur, lightest first, with their range of numbers: `2–3`. */
export function legendOf(places: readonly Place[]): { depth: number; text: string }[] {
  const used = new Set(places.map(({ depth }) => depth));
  return [0, 1, 2, 3, 4].filter((depth) => used.has(depth)).map((depth) => ({ depth, text: rangeOf(depth) }));
}

function rangeOf(depth: number): string {
  const least = steps[depth - 1] ?? 0;
  const next = steps[depth];
  if (next === undefined) return `${least}–`;
  return next - 1 === least ? String(least) : `${least}–${next - 1}`;
}
