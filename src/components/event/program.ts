import type { Event, Session } from '../../community/types.ts';

/** What begins at one time, in as many rooms as there are. */
export interface Slot {
  /** The local time, `HH:MM`; absent where nobody said it. */
  time?: string;
  /** When all of it ends, where that is one time. */
  until?: string;
  sessions: Session[];
}

/** The slots of one day, `YYYY-MM-DD`. */
export interface ProgramDay {
  day: string;
  slots: Slot[];
}

/** An event's sessions by day and by the time at which they begin; those without a time stay where they were written. */
export function programOf({ sessions, starts }: Pick<Event, 'sessions' | 'starts'>): ProgramDay[] {
  const days = new Map<string, Slot[]>();
  let day = starts.day;
  for (const session of sessions) {
    day = session.starts?.day ?? day;
    const slots = days.get(day) ?? [];
    days.set(day, slots);
    const time = session.starts?.time;
    const same = time === undefined ? undefined : slots.find((slot) => slot.time === time);
    if (same) same.sessions.push(session);
    else slots.push({ sessions: [session], ...(time === undefined ? {} : { time }) });
  }
  const sorted = [...days].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([each, slots]) => ({ day: each, slots: timesInOrder(slots).map(withEnd) }));
}

// Where all times are known, their order is; else the writer's order says more.
function timesInOrder(slots: Slot[]): Slot[] {
  if (slots.some(({ time }) => time === undefined)) return slots;
  return slots.sort((a, b) => ((a.time ?? '') < (b.time ?? '') ? -1 : 1));
}

function withEnd(slot: Slot): Slot {
  const [until, ...others] = new Set(slot.sessions.map(({ ends }) => ends?.time));
  return until && others.length === 0 ? { ...slot, until } : slot;
}
