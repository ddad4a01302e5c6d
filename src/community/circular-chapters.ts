import type { Chapter, Community } from './record-types.ts';

/** Chapters for the circular on the front page: those with the next events first, then other active ones. */
export function circularChapters({ upcoming, chapters }: Community, count: number): Chapter[] {
  const chosen = new Set<Chapter>();
  for (const event of upcoming) {
    for (const chapter of event.chapters) if (chapter.next === event) chosen.add(chapter);
    if (chosen.size >= count) break;
  }
  for (const status of ['active', 'unbegun', 'quiet'] as const) {
    for (const chapter of chapters) {
      if (chosen.size >= count) break;
      if (chapter.status === status) chosen.add(chapter);
    }
  }
  return [...chosen].slice(0, count);
}
