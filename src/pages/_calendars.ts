import { ical } from '../formats/ical.ts';
import type { Calendar } from '../formats/ical-calendars.ts';

/** A calendar as a file of the site. */
export function calendarFile(calendar: Calendar): Response {
  return new Response(ical(calendar.events, calendar), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

/**
 * A record under its id and its former ones. A page can lead people on to its new address; a program that reads a
 * calendar finds it at the address it knows, or not at all.
 */
export function underEveryId<Item extends { id: string; aliases: readonly string[] }>(
  records: readonly Item[],
): { key: string; value: Item }[] {
  return records.flatMap((value) => [value.id, ...value.aliases].map((key) => ({ key, value })));
}
