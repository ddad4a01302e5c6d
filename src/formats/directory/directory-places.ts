import { prefectures } from '../../collections/japanese-prefectures.ts';
import type { Chapter, Community } from '../../community/record-types.ts';
import { once } from '../../lib/once-per-object.ts';
import { prefectureId, prefectureName } from '../../strings/prefectures.ts';
import { strings } from '../../strings/ui/index.ts';
import { countryAt, countryName } from '../maps/country-at-place.ts';
import { prefectureAt } from '../maps/prefecture-at-place.ts';

/** A prefecture or a country with the chapters that are at home there, retired ones left out. */
export interface Place {
  /** `aichi`, `dk` */
  id: string;
  name: string;
  /** The name and how many there are: `愛知県 2 支部`. */
  label: string;
  chapters: Chapter[];
  active: number;
  /** How deep its colour is, 0 to 4; 0 is for places that have none of what is counted. */
  depth: number;
}

/** The map view: chapters by prefecture from north to south, by country, and everybody else. Each stands in one list. */
export interface Places {
  /** What colours stand for: active chapters, or all where no meeting has made one active. */
  counted: 'active' | 'all';
  prefectures: Place[];
  countries: Place[];
  elsewhere: Chapter[];
  retired: Chapter[];
}

/** The prefecture that a chapter names (`愛知県`), or that its place on Earth is surely in. */
export const prefectureOf = once<Chapter, string | undefined>(({ prefecture, location }) => {
  const told = prefecture || !location ? undefined : prefectureAt(location);
  return prefecture ?? prefectures.find((each) => prefectureId(each) === told);
});

/** The prefectures in which chapters are, from north to south. */
export function prefecturesOf(chapters: readonly Chapter[]): string[] {
  const used = new Set(chapters.map(prefectureOf));
  return prefectures.filter((each) => used.has(each));
}

/** The country a chapter is in, by its prefecture or its place on Earth. */
export function countryOf(chapter: Chapter): string | undefined {
  return prefectureOf(chapter) ? 'JP' : chapter.location && countryAt(chapter.location);
}

const isOpen = ({ status }: Chapter) => status !== 'retired';
const isOnJapan = (chapter: Chapter) => isOpen(chapter) && prefectureOf(chapter) !== undefined;
/** Whether a chapter can be shown on a map of the world: it says where it is, and that is not the high seas. */
const isOnWorld = (chapter: Chapter) =>
  isOpen(chapter) && chapter.location !== undefined && countryAt(chapter.location) !== undefined;

/**
 * What is drawn: Japan where most chapters have a prefecture (those abroad stand in the list below), else the world
 * around the chapters that say where they are, else nothing.
 */
export function mapOf({ chapters }: Community): 'japan' | 'world' | undefined {
  const inJapan = chapters.filter(isOnJapan).length;
  const onlyOnWorld = chapters.filter((each) => !isOnJapan(each) && isOnWorld(each)).length;
  if (inJapan + onlyOnWorld === 0) return undefined;
  return inJapan >= onlyOnWorld ? 'japan' : 'world';
}

/** The chapters that a map of the world shows. */
export const onWorld = ({ chapters }: Community) => chapters.filter(isOnWorld);

/** Whether there is something to draw. */
export const hasMap = (community: Community) => mapOf(community) !== undefined;

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

/** The countries in which chapters are, by their names. */
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

/** The least number of active chapters for each depth of colour. */
const steps = [1, 2, 4, 8];

const depthOf = (active: number) => steps.filter((least) => active >= least).length;

/** The depths that occur, lightest first, with the numbers they stand for: `2–3`. */
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
