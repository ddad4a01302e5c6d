/**
 * The one place where the time enters: KAIRAN_NOW (an ISO 8601 instant, or a day in UTC), else SOURCE_DATE_EPOCH
 * (seconds; https://reproducible-builds.org/specs/source-date-epoch/), else the system clock. Milliseconds since 1970.
 * Throws a RangeError for a value that is no time.
 */
export function now(env: Record<string, string | undefined> = process.env): number {
  const { KAIRAN_NOW: written, SOURCE_DATE_EPOCH: epoch } = env;
  if (written) return finite(Date.parse(written), 'KAIRAN_NOW', written);
  if (epoch) return finite(Number(epoch) * 1000, 'SOURCE_DATE_EPOCH', epoch);
  return Date.now();
}

function finite(value: number, name: string, written: string): number {
  if (Number.isFinite(value)) return value;
  throw new RangeError(`${name}="${written}" is not a time. Write for example 2026-11-21T09:00:00+09:00.`);
}
