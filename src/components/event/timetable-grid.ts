import type { Session } from '../../community/record-types.ts';
import type { Words } from '../../lib/translated-text.ts';

/** A session with its size in the table, or an empty cell. */
export interface Cell {
  session?: Session;
  /** Its `colspan`. */
  columns: number;
  /** Its `rowspan`. */
  rows: number;
  /** Whether it spans all tracks. */
  whole: boolean;
}

/** One row: from a start or end of any session to the next one. */
export interface Row {
  /** Milliseconds since 1970 (UTC). */
  from: number;
  minutes: number;
  /** A session that starts in this row; absent where sessions only end. */
  first?: Session;
  cells: Cell[];
}

/** A track and its number of columns: more than one where its sessions overlap. */
export interface Column {
  /** Absent for parallel sessions without a track. */
  track?: Words;
  columns: number;
}

/** A day as tracks × time. Every position of the grid belongs to exactly one cell, as HTML tables require. */
export interface Timetable {
  heads: Column[];
  rows: Row[];
}

/** A session with its time, in milliseconds, and its columns. */
interface Span {
  session: Session;
  from: number;
  to: number;
  column: number;
  columns: number;
}

const minute = 60_000;
/** The assumed duration of a session without an end that no other session follows. */
const unknown = 30 * minute;

/**
 * The timetable of a day's sessions, or undefined where none are parallel or no track has a name: then a list is
 * enough. A session without parallel ones spans all columns, whatever its track. `tracks` are in display order.
 */
export function timetableOf(sessions: readonly Session[], tracks: readonly Words[]): Timetable | undefined {
  const spans = spansOf(sessions);
  const beside = spans.filter((span) => spans.some((other) => other !== span && meet(span, other)));
  if (!beside.some(({ session }) => session.track)) return undefined;
  const heads = placed(beside, tracks);
  const width = heads.reduce((sum, { columns }) => sum + columns, 0);
  for (const span of spans) if (!beside.includes(span)) span.columns = width;
  return { heads, rows: rowsOf(spans, width) };
}

/** A key for a track. */
export const trackKey = (track: Words | undefined) => (track ? JSON.stringify(track) : '');

const meet = (a: Span, b: Span) => a.from < b.to && b.from < a.to;

function spansOf(sessions: readonly Session[]): Span[] {
  const timed = sessions.flatMap((session) =>
    session.starts?.time ? [{ session, from: session.starts.instant }] : [],
  );
  timed.sort((a, b) => a.from - b.from);
  const times = timed.flatMap(({ session, from }) => [
    from,
    ...(session.ends?.time ? [session.ends.instant] : []),
  ]);
  return timed.map(({ session, from }) => {
    const said = session.ends?.time ? session.ends.instant : from;
    const to = said > from ? said : (nextIn(session, from, timed) ?? after(from, times) ?? from + unknown);
    return { session, from, to, column: 0, columns: 1 };
  });
}

/** The start of the next session in the same track, or of one for everybody. */
function nextIn({ track }: Session, from: number, timed: readonly { session: Session; from: number }[]) {
  return timed.find(
    (next) =>
      next.from > from && (!track || !next.session.track || trackKey(next.session.track) === trackKey(track)),
  )?.from;
}

function after(from: number, times: readonly number[]): number | undefined {
  const later = times.filter((time) => time > from);
  return later.length > 0 ? Math.min(...later) : undefined;
}

/** Assigns columns to sessions: tracks side by side, and within a track as many columns as sessions overlap. */
function placed(beside: readonly Span[], tracks: readonly Words[]): Column[] {
  const byTrack = Map.groupBy(beside, ({ session }) => trackKey(session.track));
  const heads: Column[] = [];
  let column = 0;
  for (const track of [...tracks, undefined]) {
    const spans = byTrack.get(trackKey(track));
    if (!spans) continue;
    const columns = side(spans, column);
    heads.push({ columns, ...(track ? { track } : {}) });
    column += columns;
  }
  return heads;
}

/** Places spans (earliest first) in columns from `first` on without overlap. Returns the number of columns. */
function side(spans: readonly Span[], first: number): number {
  const ends: number[] = [];
  for (const span of spans) {
    const free = ends.findIndex((end) => end <= span.from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = span.to;
    span.column = first + lane;
  }
  return ends.length;
}

function rowsOf(spans: readonly Span[], width: number): Row[] {
  const times = [...new Set(spans.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  return times.slice(0, -1).map((from, index) => {
    const until = times[index + 1] ?? from;
    const beginning = spans.filter((span) => span.from === from);
    const running = spans.filter((span) => span.from < from && span.to > from);
    const first = beginning[0]?.session;
    return {
      from,
      minutes: (until - from) / minute,
      ...(first ? { first } : {}),
      cells: cellsOf(beginning, running, width, (span) => times.indexOf(span.to) - index),
    };
  });
}

/** The cells that begin in a row, from left to right; empty ones are as wide as possible. */
function cellsOf(
  beginning: readonly Span[],
  running: readonly Span[],
  width: number,
  rows: (span: Span) => number,
): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  const taken = [...beginning, ...running].sort((a, b) => a.column - b.column);
  for (const span of [...taken, undefined]) {
    const free = (span?.column ?? width) - column;
    if (free > 0) cells.push({ columns: free, rows: 1, whole: free === width });
    if (span && beginning.includes(span)) {
      const { session, columns } = span;
      cells.push({ session, columns, rows: rows(span), whole: columns === width });
    }
    column = span ? span.column + span.columns : column;
  }
  return cells;
}
