import { Temporal } from 'temporal-polyfill';
import type { Anniversary, Chapter } from './record-types.ts';

/**
 * Chapters founded in the month of `today`, the oldest first. Since most chapters only know the month, it lasts all
 * month. Chapters that only know the year, and retired ones, are left out.
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
  // A chapter founded on 29 February celebrates on the 28th in other years.
  return [{ chapter, years, day: Temporal.PlainDate.from(founded.first).add({ years }).toString() }];
}
