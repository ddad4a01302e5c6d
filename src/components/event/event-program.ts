import type { Event, Session } from '../../community/record-types.ts';
import { addDays } from '../../lib/moments.ts';
import { type Timetable, timetableOf, trackKey } from './timetable-grid.ts';

/** The sessions that begin at one time, in any number of rooms. */
export interface Slot {
  /** The local time, `HH:MM`; absent where it is not given. */
  time?: string;
  /** When all of them end, where that is one time. */
  until?: string;
  sessions: Session[];
}

/** One day, `YYYY-MM-DD`: parallel sessions as a timetable, everything else as a list. */
export interface ProgramDay {
  day: string;
  timetable?: Timetable;
  slots: Slot[];
}

type Programmed = Pick<Event, 'sessions' | 'starts'>;

/** Sessions before this time belong to the evening before, if there was one. */
const night = '04:00';

/** An event's sessions by day and start; those without a time keep their position. */
export function programOf({ sessions, starts }: Programmed): ProgramDay[] {
  const tracks = [
    ...new Map(sessions.flatMap(({ track }) => (track ? [[trackKey(track), track]] : []))).values(),
  ];
  return daysOf({ sessions, starts }).map(([day, held]) => {
    const timetable = timetableOf(held, tracks);
    const listed = timetable ? held.filter((session) => !session.starts?.time) : held;
    return { day, slots: slotsOf(listed), ...(timetable ? { timetable } : {}) };
  });
}

/** Whether any day has a timetable, which needs the full width of the page. */
export const hasTimetable = (event: Programmed) => programOf(event).some(({ timetable }) => timetable);

/** Whether dates must be shown: where there are several days, or one that is not the event's first. */
export const namesDays = (days: readonly ProgramDay[], { starts }: Pick<Event, 'starts'>): boolean =>
  days.length > 1 || days.some(({ day }) => day !== starts.day);

function daysOf({ sessions, starts }: Programmed): [string, Session[]][] {
  const days = new Map<string, Session[]>();
  const evenings = new Set([starts, ...sessions.flatMap((session) => session.starts ?? [])].flatMap(evening));
  let day = starts.day;
  for (const session of sessions) {
    const begun = session.starts;
    const eve = begun && addDays(begun.day, -1);
    day = eve && begun.time && begun.time < night && evenings.has(eve) ? eve : (begun?.day ?? day);
    days.set(day, [...(days.get(day) ?? []), session]);
  }
  return [...days].sort(([a], [b]) => (a < b ? -1 : 1));
}

const evening = ({ day, time }: Event['starts']) => (time && time >= night ? [day] : []);

function slotsOf(sessions: readonly Session[]): Slot[] {
  const slots: Slot[] = [];
  for (const session of sessions) {
    const { time } = session.starts ?? {};
    const same = time === undefined ? undefined : slots.find((slot) => slot.time === time);
    if (same) same.sessions.push(session);
    else slots.push({ sessions: [session], ...(time === undefined ? {} : { time }) });
  }
  return timesInOrder(slots).map(withEnd);
}

// Sorts by time where all times are known; otherwise the order of the file is kept.
function timesInOrder(slots: Slot[]): Slot[] {
  if (slots.some(({ time }) => time === undefined)) return slots;
  const begins = ({ sessions: [session] }: Slot) => session?.starts?.instant ?? 0;
  return slots.sort((a, b) => begins(a) - begins(b));
}

function withEnd(slot: Slot): Slot {
  const [until, ...others] = new Set(slot.sessions.map(({ ends }) => ends?.time));
  return until && others.length === 0 ? { ...slot, until } : slot;
}
