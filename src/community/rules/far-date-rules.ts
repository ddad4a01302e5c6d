import type { Entry } from '../../reader/content-entry.ts';
import { allEntries, problemAt, type Rule } from './content-rule.ts';

interface Span {
  /** The earliest plausible year. */
  from: number;
  /** Number of years ahead that are plausible. */
  ahead: number;
}

const meeting: Span = { from: 1950, ahead: 5 };
const published: Span = { from: 1900, ahead: 1 };
const life: Span = { from: 1800, ahead: 2 };
const partnership: Span = { from: 1900, ahead: 30 };

/** Date fields to check, by collection. */
const spans: Record<string, Record<string, Span>> = {
  events: { starts: meeting, ends: meeting },
  campaigns: { starts: meeting, ends: meeting },
  outputs: { published, added: published },
  newsletters: { published: { from: 1950, ahead: 2 } },
  chapters: { founded: life, retired: life },
  partners: { since: partnership, until: partnership },
};

/** Warns about years far from `today` (`YYYY-MM-DD`): 2062 and 0206 are mostly typos of 2026. */
export const farDates = (today: string): Rule =>
  function* (input) {
    const year = Number(today.slice(0, 4));
    for (const entry of allEntries(input))
      for (const [field, { from, ahead }] of Object.entries(spans[entry.collection] ?? {})) {
        const value = (entry as Entry).data[field];
        const written = Number(String(value).slice(0, 4));
        if (value !== undefined && (written < from || written > year + ahead))
          yield problemAt(entry, [field], 'far-date', { value: String(value), year: String(written) });
      }
  };
