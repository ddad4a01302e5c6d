import { prefectures } from '../../collections/prefectures.ts';
import type { Chapter, Community } from '../../community/types.ts';
import { prefectureId, prefectureName } from '../../strings/prefectures.ts';
import { strings } from '../../strings/ui/index.ts';

/** A prefecture with the chapters that are at home there, retired ones left out. */
export interface Place {
  /** `aichi` */
  id: string;
  name: string;
  /** The name and how many there are: `愛知県 2 支部`. */
  label: string;
  chapters: Chapter[];
  active: number;
  /** How deep its colour is, 0 to 4; 0 is for places where all are asleep. */
  depth: number;
}

/** The map view: prefectures from north to south, and everybody else. */
export interface Places {
  places: Place[];
  elsewhere: Chapter[];
  retired: Chapter[];
}

/** The prefectures in which chapters are, from north to south. */
export function prefecturesOf(chapters: readonly Chapter[]): string[] {
  const used = new Set(chapters.map(({ prefecture }) => prefecture));
  return prefectures.filter((each) => used.has(each));
}

/** Whether there is something to draw: chapters in prefectures of Japan. */
export const hasMap = ({ chapters }: Community) => placed(chapters).length > 0;

const placed = (chapters: readonly Chapter[]) =>
  chapters.filter(({ prefecture, status }) => prefecture && status !== 'retired');

export function placesOf({ chapters }: Community, locale: string): Places {
  const onMap = placed(chapters);
  return {
    places: prefecturesOf(onMap).map((prefecture) => placeAt(prefecture, onMap, locale)),
    elsewhere: chapters.filter(({ prefecture, status }) => !prefecture && status !== 'retired'),
    retired: chapters.filter(({ status }) => status === 'retired'),
  };
}

function placeAt(prefecture: string, onMap: readonly Chapter[], locale: string): Place {
  const { views } = strings(locale);
  const chapters = onMap.filter((chapter) => chapter.prefecture === prefecture);
  const active = chapters.filter(({ status }) => status === 'active').length;
  const name = prefectureName(prefecture, locale);
  const all = chapters.length;
  const label = all === active ? views.inPlace(name, all) : views.inPlaceActive(name, all, active);
  return { id: prefectureId(prefecture), name, label, chapters, active, depth: depthOf(active) };
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
