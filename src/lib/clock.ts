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
