import { Temporal } from 'temporal-polyfill';
import type { Anniversary, Chapter } from './record-types.ts';

/**
 * The chapters whose founding month is that of `today`, the oldest first. Most chapters know their month and not their
 * day, so all of them have the whole month. Who knows only the year has none, nor has who said goodbye.
 */
export function anniversariesOf(chapters: readonly Chapter[], today: string): Anniversary[] {
  return chapters.flatMap((chapter) => anniversaryOf(chapter, today)).sort((a, b) => b.years - a.years);
}

function anniversaryOf(chapter: Chapter, today: string): Anniversary[] {
  const { founded, status } = chapter;
  if (!founded || founded.precision === 'year' || status === 'retired') return [];
  const years = Number(today.slice(0, 4)) - Number(founded.first.slice(0, 4));
  if (years < 1 || founded.first.slice(5, 7) !== today.slice(5, 7)) return [];
  if (founded.precision === 'month') return [{ chapter, years }];
  // Founded on 29 February: in other years on the 28th.
  return [{ chapter, years, day: Temporal.PlainDate.from(founded.first).add({ years }).toString() }];
}
