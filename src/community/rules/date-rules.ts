import { parseDay } from '../../lib/calendar-days.ts';
import { hasTime, instantOf, sessionMoment } from '../../lib/moments.ts';
import type { Entries, Entry } from '../../reader/content-entry.ts';
import { zonesOf } from '../zone-in-force.ts';
import { allEntries, fieldsOf, problemAt, type Rule } from './content-rule.ts';

type Event = Entries['events'][number];

/** Nothing ends before it begins. */
export const order: Rule = function* (input) {
  for (const event of input.entries.events) yield* eventOrder(event);
  for (const entry of input.entries.campaigns)
    yield* dayOrder(entry, entry.data.starts, entry.data.ends, 'ends');
  for (const entry of input.entries.chapters)
    yield* dayOrder(entry, entry.data.founded, entry.data.retired, 'retired');
  for (const entry of input.entries.partners)
    yield* dayOrder(entry, entry.data.since, entry.data.until, 'until');
};

function* dayOrder(
  entry: Entry<unknown>,
  starts: string | undefined,
  ends: string | undefined,
  field: string,
) {
  const first = starts && parseDay(starts)?.first;
  const last = ends && parseDay(ends)?.last;
  if (first && last && last < first) {
    yield problemAt(entry as Entry, [field], 'ends-before-start', { starts: starts ?? '', ends: ends ?? '' });
  }
}

function* eventOrder(event: Event) {
  const { starts, ends, sessions = [] } = event.data;
  const before = (a: string, b: string) =>
    hasTime(a) && hasTime(b) ? a < b : a.slice(0, 10) < b.slice(0, 10);
  if (ends && before(ends, starts)) {
    yield problemAt(event as unknown as Entry, ['ends'], 'ends-before-start', { starts, ends });
  }
  for (const [index, session] of sessions.entries()) {
    if (!session.starts || !session.ends) continue;
    const from = sessionMoment(session.starts, starts);
    if (before(sessionMoment(session.ends, from), from)) {
      const details = { starts: session.starts, ends: session.ends };
      yield problemAt(event as unknown as Entry, ['sessions', index, 'ends'], 'ends-before-start', details);
    }
  }
}

/** Every local time exists in its time zone, and is not skipped when clocks go forward. */
export const existing: Rule = function* (input) {
  const zoneOf = zonesOf(input.entries);
  for (const { entry, value, path } of fieldsOf(input, 'moment', allEntries(input))) {
    const timeZone = zoneOf(entry.data);
    const moment = String(value);
    if (hasTime(moment) && instantOf(moment, timeZone) === undefined) {
      yield problemAt(entry, path, 'time-does-not-exist', { value: moment, timeZone });
    }
  }
};

/** The same for the times of sessions. */
export const sessionsExisting: Rule = function* ({ entries }) {
  const zoneOf = zonesOf(entries);
  for (const event of entries.events) {
    const { sessions = [], starts: day } = event.data;
    const timeZone = zoneOf(event.data);
    for (const [index, session] of sessions.entries()) {
      const from = session.starts ? sessionMoment(session.starts, day) : day;
      for (const key of ['starts', 'ends'] as const) {
        const moment = session[key] && sessionMoment(session[key], from);
        if (!moment || !hasTime(moment) || instantOf(moment, timeZone) !== undefined) continue;
        const path = ['sessions', index, key];
        yield problemAt(event as unknown as Entry, path, 'time-does-not-exist', { value: moment, timeZone });
      }
    }
  }
};

/** No event is part of itself, directly or through others; reported once per cycle. */
export const partOf: Rule = function* ({ entries }) {
  const parents = new Map(entries.events.map(({ id, data }) => [id, data.partOf]));
  for (const event of entries.events) {
    const seen = new Set<string>();
    let current: string | undefined = event.id;
    while (current && !seen.has(current)) {
      seen.add(current);
      current = parents.get(current);
    }
    const isFirst = [...seen].every((id) => event.id <= id);
    if (current === event.id && isFirst)
      yield problemAt(event as unknown as Entry, ['partOf'], 'part-of-itself');
  }
};
