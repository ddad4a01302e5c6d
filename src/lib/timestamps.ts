import { Temporal } from 'temporal-polyfill';
import { cached } from './get-or-make.ts';

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An instant (milliseconds since 1970) as local time with offset, RFC 3339: `2026-11-01T00:00:00+09:00`. Its first ten
 * letters are the local day. Throws a RangeError for NaN.
 */
export function isoStamp(instant: number, timeZone: string): string {
  return cached(isoStamps, `${instant} ${timeZone}`, () =>
    local(instant, timeZone).toString({ smallestUnit: 'second', timeZoneName: 'never' }),
  );
}

// The same moments stand in many feeds, and Temporal is slow.
const isoStamps = new Map<string, string>();
const mailStamps = new Map<string, string>();

/** The same in the format of mail and RSS (RFC 822 with a four-digit year): `Sun, 01 Nov 2026 00:00:00 +0900`. */
export function mailStamp(instant: number, timeZone: string): string {
  return cached(mailStamps, `${instant} ${timeZone}`, () => mailStampOf(instant, timeZone));
}

function mailStampOf(instant: number, timeZone: string): string {
  const at = local(instant, timeZone);
  const [time, offset] = [at.toPlainTime().toString({ smallestUnit: 'second' }), at.offset.replace(':', '')];
  const date = [String(at.day).padStart(2, '0'), months[at.month - 1], String(at.year).padStart(4, '0')];
  return `${days[at.dayOfWeek - 1]}, ${date.join(' ')} ${time} ${offset}`;
}

function local(instant: number, timeZone: string): Temporal.ZonedDateTime {
  const at = Temporal.Instant.fromEpochMilliseconds(instant);
  const zoned = at.toZonedDateTimeISO(timeZone);
  // Historic local mean times have offsets with seconds, which neither format can express.
  return zoned.offsetNanoseconds % 60e9 === 0 ? zoned : at.toZonedDateTimeISO('UTC');
}
