import type { Byline, Community, RecordOf, When } from '../../community/record-types.ts';
import type { Day } from '../../lib/calendar-days.ts';
import { machineDay } from '../../lib/date-and-number-text.ts';

/** An absolute address of this site, in its first language. */
export function siteUrl(path: string, { href, settings }: Community): string {
  return new URL(href(path, settings.defaultLocale), settings.url).href;
}

/** What every record begins with. */
export function identified(record: RecordOf<string>, community: Community) {
  return { id: record.id, aliases: record.aliases, url: siteUrl(record.path, community) };
}

/** A day as far as it is known: `2026`, `2026-11`, `2026-11-21`. */
export function dayField(day: Day | undefined): string | undefined {
  return day && machineDay(day);
}

/** A moment as the clock on its wall shows it (a day alone: all day), and as an instant. */
export function momentField(when: When | undefined) {
  if (!when) return undefined;
  const { day, time, timeZone, instant } = when;
  return {
    local: time ? `${day}T${time}` : day,
    timeZone,
    instant: new Date(instant).toISOString().replace('.000', ''),
  };
}

/** A name under something; `person` only when they agreed to be listed, `unnamed` says how many are not named. */
export function bylineField({ name, person, url, unnamed }: Byline) {
  return { name, person: person?.id, url, unnamed: unnamed?.length };
}

/** The ids of records. */
export const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
