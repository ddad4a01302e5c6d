import type { Chapter, Community, Event } from '../../community/record-types.ts';
import { type Marked, marked } from '../../lib/languages.ts';
import { strings } from '../../strings/site-words.ts';

/** Chapters under a heading of the directory. */
export interface Group extends Marked {
  id: string;
  chapters: Chapter[];
}

/** The directory in display order, without empty groups. */
export interface Directory {
  /** The regional chapters by region. */
  regional: Group[];
  specialty: Chapter[];
  retired: Chapter[];
}

/** The chapters of a community in groups. */
export function directoryOf({ chapters, regions }: Community, locale: string): Directory {
  const open = chapters.filter(({ status }) => status !== 'retired');
  const regional = open.filter(({ type }) => type === 'regional');
  const groups: Group[] = [
    ...regions.map((region) => ({
      ...marked(region.name, locale),
      id: `region-${region.id}`,
      chapters: region.chapters.filter(({ type, status }) => type === 'regional' && status !== 'retired'),
    })),
    {
      text: strings(locale).chapters.elsewhere,
      id: 'region-elsewhere',
      chapters: regional.filter(({ region }) => !region),
    },
  ];
  return {
    regional: groups.filter((group) => group.chapters.length > 0),
    specialty: open.filter(({ type }) => type === 'specialty'),
    retired: chapters.filter(({ status }) => status === 'retired'),
  };
}

/** All headings of the directory in order, with their chapters. A single region is not named. */
export function headingsOf({ regional, specialty, retired }: Directory, locale: string): Group[] {
  const { chapters: words } = strings(locale);
  const [region, ...others] = regional;
  const isOnly = region && others.length === 0;
  const places = isOnly ? [{ id: 'regional', text: words.regional, chapters: region.chapters }] : regional;
  return [
    ...places,
    { id: 'specialty', text: words.specialty, chapters: specialty },
    { id: 'retired', text: words.retired, chapters: retired },
  ].filter(({ chapters }) => chapters.length > 0);
}

/** The heading that a chapter stands under; none for a place without a region. */
export function placeOf(
  { status, type, region }: Chapter,
  locale: string,
): (Marked & { id: string }) | undefined {
  const { chapters: words } = strings(locale);
  if (status === 'retired') return { text: words.retired, id: 'retired' };
  if (type === 'specialty') return { text: words.specialty, id: 'specialty' };
  return region && { ...marked(region.name, locale), id: `region-${region.id}` };
}

/** The next events that take place, one for each chapter. */
export function meetingSoon({ upcoming }: Community, count: number): { chapter: Chapter; event: Event }[] {
  const found: { chapter: Chapter; event: Event }[] = [];
  for (const event of upcoming) {
    for (const chapter of event.chapters) if (chapter.next === event) found.push({ chapter, event });
    if (found.length >= count) break;
  }
  return found.slice(0, count);
}
