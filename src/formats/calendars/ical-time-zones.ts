import ICAL from 'ical.js';
import { tzlib_get_ical_block as publishedBlock } from 'timezones-ical-library';
import {
  clockChanges,
  lastClockChange,
  offsetAt,
  offsetMilliseconds,
  type ZonedMoment,
  zoneId,
} from '../../lib/time-zones.ts';
import { lineBreak } from './ical-lines.ts';

interface Zone {
  /** Its name as the content spells it. */
  id: string;
  /** The present rules as a VTIMEZONE, where the time zone database has them. */
  rules?: { text: string; zone: ICAL.Timezone };
  /** Local moments, and whether the present rules give the right instant for each. */
  known: Map<string, boolean>;
}

const zones = new Map<string, Zone>();

/**
 * A VTIMEZONE that gives the right instant for each of the moments, which are all of this time zone. The present rules
 * are used where they are right, because every program understands them; otherwise each clock change of those years is
 * listed.
 */
export function vtimezone(timeZone: string, moments: readonly ZonedMoment[]): string {
  const zone = zoneOf(timeZone);
  if (zone.rules && moments.every((moment) => fits(zone, moment))) return zone.rules.text;
  return namedChanges(zone.id, timeZone, moments);
}

function zoneOf(timeZone: string): Zone {
  let zone = zones.get(timeZone);
  if (!zone) {
    zone = makeZone(timeZone);
    zones.set(timeZone, zone);
  }
  return zone;
}

function makeZone(timeZone: string): Zone {
  const id = zoneId(timeZone);
  const [published = ''] = publishedBlock(id);
  if (published === '') return { id, known: new Map() };
  // Where two zones have the same rules, the package gives those of the other one, under its name.
  const text = published.replace(/^(TZID|X-LIC-LOCATION):.+?(?=\r?$)/gm, `$1:${id}`);
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text)));
  return { id, rules: { text, zone }, known: new Map() };
}

function fits({ rules, known }: Zone, { day, time, instant }: ZonedMoment): boolean {
  const local = `${day}T${time}:00`;
  let answer = known.get(local);
  if (answer === undefined) {
    const offset = rules?.zone.utcOffset(ICAL.Time.fromDateTimeString(local));
    answer = offset !== undefined && Date.parse(`${local}Z`) - offset * 1000 === instant;
    known.set(local, answer);
  }
  return answer;
}

/** One observance for each clock change, beginning with the last one before the moments. */
function namedChanges(name: string, timeZone: string, moments: readonly ZonedMoment[]): string {
  const instants = moments.map(({ instant }) => instant);
  const first = instants.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const last = instants.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const begins = lastClockChange(timeZone, first);
  const years = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()] as const;
  const changes = clockChanges(timeZone, ...years).filter(({ instant }) => instant >= first);
  const offset = offsetAt(first, timeZone);
  const always = { instant: -offsetMilliseconds(offset), before: offset, after: offset };
  const observances = [begins ?? always, ...changes].map(({ instant, before, after }) => {
    const kind = offsetMilliseconds(after) > offsetMilliseconds(before) ? 'DAYLIGHT' : 'STANDARD';
    const local = new Date(instant + offsetMilliseconds(before)).toISOString();
    return [
      `BEGIN:${kind}`,
      `DTSTART:${local.slice(0, 19).replace(/[-:]/g, '')}`,
      `TZOFFSETFROM:${before.replaceAll(':', '')}`,
      `TZOFFSETTO:${after.replaceAll(':', '')}`,
      `END:${kind}`,
    ].join(lineBreak);
  });
  return ['BEGIN:VTIMEZONE', `TZID:${name}`, ...observances, 'END:VTIMEZONE'].join(lineBreak);
}
