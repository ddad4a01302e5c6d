import { parseDay } from '../../lib/calendar-days.ts';
import { addDays, hasTime, sessionMoment } from '../../lib/moments.ts';
import type { Entries, Entry } from '../../reader/content-entry.ts';
import type { Problem } from '../../reader/problem.ts';
import { problemAt, type Rule } from './content-rule.ts';

type Event = Entries['events'][number];

const first = (day: string) => parseDay(day)?.first ?? day;
const last = (day: string) => parseDay(day)?.last ?? day;
const dayOf = (event: Event) => event.data.starts.slice(0, 10);
const at = (
  entry: Entry<unknown>,
  ...rest: [path: (string | number)[], code: Problem['code'], details: Record<string, string>]
) => problemAt(entry as Entry, ...rest);

/** Warns about times that contradict each other in several places. */
export const contradictions: Rule = function* ({ entries }) {
  const events = new Map(entries.events.map((event) => [event.id, event]));
  yield* chapterPeriods(entries);
  for (const event of entries.events) {
    yield* itself(event);
    yield* sessions(event);
    yield* recaps(event, entries);
  }
  for (const output of entries.outputs) {
    const event = output.data.event ? events.get(output.data.event) : undefined;
    if (event && last(output.data.published) < dayOf(event))
      yield at(output, ['published'], 'published-before-event', {
        ...{ value: output.data.published, event: event.id, day: dayOf(event) },
      });
  }
};

/** A chapter has events only between its founding and its retirement, and organizers have a valid period. */
function* chapterPeriods({ chapters, events }: Entries): Iterable<Problem> {
  const meetings = new Map<string, Event[]>();
  for (const event of events)
    for (const id of event.data.chapters) meetings.set(id, [...(meetings.get(id) ?? []), event]);
  for (const chapter of chapters) {
    const { founded, retired, organizers = [] } = chapter.data;
    const held = (meetings.get(chapter.id) ?? []).sort((a, b) => (a.data.starts < b.data.starts ? -1 : 1));
    const [earliest, latest] = [held[0], held.findLast(({ data }) => data.status !== 'cancelled')];
    const detailsOf = (value: string, event: Event) => ({ value, event: event.id, day: dayOf(event) });
    if (founded && earliest && dayOf(earliest) < first(founded))
      yield at(chapter, ['founded'], 'founded-after-meeting', detailsOf(founded, earliest));
    if (retired && latest && dayOf(latest) > last(retired))
      yield at(chapter, ['retired'], 'retired-before-meeting', detailsOf(retired, latest));
    for (const [index, { since, until }] of organizers.entries())
      if (since && until && last(until) < first(since))
        yield at(chapter, ['organizers', index, 'until'], 'until-before-since', { since, until });
  }
}

function* itself(event: Event): Iterable<Problem> {
  const { starts, ends } = event.data;
  if (ends === starts && hasTime(starts)) yield at(event, ['ends'], 'ends-at-start', { value: starts });
}

function* sessions(event: Event): Iterable<Problem> {
  const { starts, ends, sessions: held = [] } = event.data;
  const begins = hasTime(starts) ? starts : `${starts} 00:00`;
  for (const [index, session] of held.entries()) {
    if (!session.starts) continue;
    const moment = sessionMoment(session.starts, starts);
    if (hasTime(moment) ? moment >= begins && moment <= over(starts, ends) : moment >= starts.slice(0, 10))
      continue;
    const details = { value: moment, starts, ends: ends ?? '' };
    yield at(event, ['sessions', index, 'starts'], 'session-outside-event', details);
  }
}

/** The last moment of an event. Without an end, 05:00 of the day after it began. */
const over = (starts: string, ends: string | undefined) =>
  ends && hasTime(ends) ? ends : ends ? `${ends} 24:00` : `${addDays(starts.slice(0, 10), 1)} 05:00`;

function* recaps(event: Event, { outputs }: Entries): Iterable<Problem> {
  for (const [index, id] of (event.data.recaps ?? []).entries()) {
    const published = outputs.find((output) => output.id === id)?.data.published;
    if (published === undefined || last(published) >= dayOf(event)) continue;
    yield at(event, ['recaps', index], 'recap-before-event', { value: id, published, day: dayOf(event) });
  }
}
