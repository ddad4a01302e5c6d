import type { Chapter, Community } from '../../community/record-types.ts';
import { onWorld, placesOf } from '../../formats/directory/directory-places.ts';
import { type Drawing, worldDrawing } from '../../formats/maps/world-drawing.ts';
import { listText } from '../../lib/date-and-number-text.ts';
import { marked } from '../../lib/languages.ts';
import { strings } from '../../strings/site-words.ts';

/** The map of the world, with chapters in the order of the list beside it. */
export function worldOf(community: Community, locale: string): Drawing<Chapter> {
  const shown = new Set(onWorld(community));
  const inOrder = placesOf(community, locale).countries.flatMap(({ chapters }) => chapters);
  return worldDrawing(
    inOrder
      .filter((chapter) => shown.has(chapter))
      .flatMap((chapter) => {
        const { location } = chapter;
        return location ? [{ item: chapter, spot: location, name: nameOnMap(chapter, locale) }] : [];
      }),
  );
}

/** The town, else the chapter's name. */
const nameOnMap = ({ location, name }: Chapter, locale: string) =>
  marked(location?.place ?? name, locale).text;

/** The label of a pin: a chapter's name, or some names and the number of chapters that share it. */
export function pinLabel(chapters: readonly Chapter[], locale: string): string {
  const { views, chapters: words, site } = strings(locale);
  const names = chapters.slice(0, 3).map((chapter) => marked(chapter.name, locale).text);
  const others = chapters.length - names.length;
  if (others > 0) return `${names.join(site.comma)} ${words.more(others)}`;
  return names.length > 1 ? views.inPlace(listText(names, locale), names.length) : names.join('');
}

/** The number of each chapter's pin, by chapter id. */
export const pinNumbers = ({ pins }: Drawing<Chapter>): ReadonlyMap<string, string> =>
  new Map(pins.flatMap(({ items }, index) => items.map(({ id }) => [id, `pin-${index}`] as const)));
