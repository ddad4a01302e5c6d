const examples = { KAIRAN_NOW: '2026-11-21T09:00:00+09:00', SOURCE_DATE_EPOCH: '1795219200' };

type Variable = keyof typeof examples;

/** Thrown when KAIRAN_NOW or SOURCE_DATE_EPOCH is set to something that is not a time. */
export class ClockError extends RangeError {
  readonly variable: Variable;
  readonly written: string;
  /** A valid value of that variable. */
  readonly example: string;

  constructor(variable: Variable, written: string) {
    super(`${variable}="${written}" is not a time. Write for example ${examples[variable]}.`);
    this.variable = variable;
    this.written = written;
    this.example = examples[variable];
  }
}

/**
 * The only place that reads the clock: KAIRAN_NOW (an ISO 8601 instant, or a day in UTC), else SOURCE_DATE_EPOCH
 * (seconds; https://reproducible-builds.org/specs/source-date-epoch/), else the system clock. Returns milliseconds
 * since 1970. Throws a ClockError for a value that is not a time.
 */
export function now(env: Record<string, string | undefined> = process.env): number {
  const { KAIRAN_NOW: written, SOURCE_DATE_EPOCH: epoch } = env;
  if (written) return finite(Date.parse(written), 'KAIRAN_NOW', written);
  if (epoch) return finite(Number(epoch) * 1000, 'SOURCE_DATE_EPOCH', epoch);
  return Date.now();
}

function finite(value: number, variable: Variable, written: string): number {
  if (Number.isFinite(value)) return value;
  throw new ClockError(variable, written);
}

// Astro loads this module more than once in a process; pages and build must share one state.
const shared = globalThis as { [key: symbol]: unknown };
const key = Symbol.for('kairan.clock');
shared[key] ??= { until: Number.POSITIVE_INFINITY };
const watch = shared[key] as { until: number };

/**
 * Whether an instant has come at `now` (both in milliseconds since 1970). Everything that is judged by the clock asks this function, or
 * says when it changes (`changesAt`): a build then knows until when its site stays as it is.
 */
export function hasCome(instant: number, now: number): boolean {
  if (instant > now) changesAt(instant);
  return instant <= now;
}

/** Says that something will be different from this instant on. One before the present is that of an archived site, whose clock stands still. */
export function changesAt(instant: number): void {
  if (instant < watch.until && instant > now()) watch.until = instant;
}

/** The earliest instant at which the same content could give something else than what was made in this process. */
export const sameUntil = (): number => watch.until;
