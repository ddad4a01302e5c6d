import type { Byline, Community, RecordOf, When } from '../../community/record-types.ts';
import type { Day } from '../../lib/calendar-days.ts';
import { machineDate } from '../../lib/date-and-number-text.ts';

/** The absolute address of a path of this site, in the default language. */
export function siteUrl(path: string, { href, settings }: Community): string {
  return new URL(href(path, settings.defaultLocale), settings.url).href;
}

/** The fields that every record begins with. */
export function identified(record: RecordOf<string>, community: Community) {
  return { id: record.id, aliases: record.aliases, url: siteUrl(record.path, community) };
}

/** A day as precisely as it is known: `2026`, `2026-11`, `2026-11-21`. */
export function dayField(day: Day | undefined): string | undefined {
  return day && machineDate(day);
}

/** A moment as local time (`2026-11-21T19:00`; a day alone means all day) and as an instant in UTC. */
export function momentField(when: When | undefined) {
  if (!when) return undefined;
  const { day, time, timeZone, instant } = when;
  return {
    local: time ? `${day}T${time}` : day,
    timeZone,
    instant: new Date(instant).toISOString().replace('.000', ''),
  };
}

/** A name; `person` is the id of a member who agreed to be listed, `unnamed` the number of people who are not named. */
export function bylineField({ name, person, url, unnamed }: Byline) {
  return { name, person: person?.id, url, unnamed: unnamed?.length };
}

/** The ids of records. */
export const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);
