import { standardHours } from '../../lib/time-zones.ts';
import type { Entry } from '../../reader/content-entry.ts';
import { toWhen } from '../event-times.ts';
import { zonesOf } from '../zone-in-force.ts';
import { problemAt, type Rule } from './content-rule.ts';

interface Coordinates {
  lat: number;
  lon: number;
}

/**
 * Warns when a location does not fit its time zone: probably the time zone was forgotten, and times would be wrong.
 * `now` is used for the offset when there is no event.
 */
export const places = (now: number): Rule =>
  function* ({ entries }) {
    const zoneOf = zonesOf(entries);
    const far = new Set<string>();
    for (const chapter of entries.chapters) {
      const { location, timeZone } = chapter.data;
      const zone = zoneOf({ timeZone });
      if (!location || !isFar(location, zone, now)) continue;
      far.add(chapter.id);
      yield problemAt(
        chapter as unknown as Entry,
        ['location'],
        'place-far-from-zone',
        detailsOf(location, zone),
      );
    }
    for (const event of entries.events) {
      const {
        venue,
        starts,
        timeZone,
        chapters: [host = ''],
      } = event.data;
      const zone = zoneOf(event.data);
      // A chapter's missing time zone is reported once, not for each event.
      if (timeZone === undefined && far.has(host)) continue;
      if (venue?.location && isFar(venue.location, zone, toWhen(starts, zone).instant))
        yield problemAt(
          event as unknown as Entry,
          ['venue', 'location'],
          'place-far-from-zone',
          detailsOf(venue.location, zone),
        );
    }
  };

// Limits for the difference between clock time and solar time, in hours: up to 2.2 ahead in the west of wide zones
// (China, Spain, Alaska), up to 1.1 behind in the east. Beyond that it is another zone, except in the far west of
// China.
const [ahead, behind] = [2.25, 1.5];

function isFar({ lon }: Coordinates, timeZone: string, instant: number): boolean {
  const difference = standardHours(instant, timeZone) - solarOffset(lon);
  // Across the date line the time is the same, a day apart.
  const hours = ((((difference + 12) % 24) + 24) % 24) - 12;
  return hours > ahead || hours < -behind;
}

const solarOffset = (longitude: number) => longitude / 15;

function detailsOf({ lat, lon }: Coordinates, timeZone: string) {
  const hours = Math.round(solarOffset(lon));
  return { place: `${lat}, ${lon}`, hours: `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`, timeZone };
}
