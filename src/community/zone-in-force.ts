import type { Entries } from '../reader/content-entry.ts';

/** The fields of an event's file that decide its time zone. */
interface ZoneFields {
  timeZone?: string | undefined;
  chapters?: readonly string[] | undefined;
}

/**
 * The time zone of an event: its own, else that of its first host chapter, else the community's. `zoneOf` returns those
 * of chapters.
 */
export function zoneInForce(
  { timeZone, chapters: [host] = [] }: ZoneFields,
  zoneOf: (chapter: string) => string | undefined,
  home: string,
): string {
  return timeZone ?? (host === undefined ? undefined : zoneOf(host)) ?? home;
}

/** The same for events as written in files. */
export function zonesOf(entries: Entries): (event: ZoneFields) => string {
  const home = entries.community[0]?.data.timeZone ?? 'UTC';
  const chapters = new Map(entries.chapters.map(({ id, data }) => [id, data.timeZone]));
  return (event) => zoneInForce(event, (chapter) => chapters.get(chapter), home);
}
