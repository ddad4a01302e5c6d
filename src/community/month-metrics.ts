import { Temporal } from 'temporal-polyfill';
import type { MetricName } from '../collections/metric-names.ts';
import { dayIn, daysBetween } from '../lib/moments.ts';
import { once } from '../lib/once-per-object.ts';
import { countPeople } from './bylines.ts';
import { type Counted, countedSum, exactCount, isComplete, isKnown } from './counted-sum.ts';
import type { Chapter, Community, Event, Output } from './record-types.ts';

/** All metrics of a month. */
export type MonthNumbers = Readonly<Record<MetricName, Counted>>;

/** One metric of a month, with those of the months before. */
export interface MonthNumber {
  name: MetricName;
  number: Counted;
  /** The value of the month before. */
  before: Counted;
  /** The months up to this one, oldest first. */
  series: readonly NumberOfMonth[];
  /** Whether the month before is comparable: nothing is missing in either month. */
  isComparable: boolean;
  /** The rank of the month in the series: alone at the top, alone at the bottom, or neither; absent when a value is missing. */
  standing?: 'most' | 'fewest' | 'between';
  /** The rounded median of the complete months; absent when most are incomplete. */
  usual?: number;
}

/** The value of a metric with its month. */
export interface NumberOfMonth extends Counted {
  month: string;
}

/** The month (`YYYY-MM`) that is `months` after another one, or before it when negative. */
export function addMonths(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/**
 * The metrics of a month (`YYYY-MM`) in the community's time zone, as far as it has passed.
 *
 * - `events`: events held that began in it; `attended`, `first-timers`, `speakers`: people at them, as recorded,
 * with the number of events that have such a record.
 * - `outputs`, `authors`: outputs published in it, whenever they were added, and the number of their authors. Outputs
 * of which only the year is known belong to no month.
 * - `chapters-met`: chapters that held an event. `active-chapters`: chapters that were not quiet on the last day of the
 * month. A joint chapter counts as each of its places.
 */
export function monthNumbers(community: Community, month: string): MonthNumbers {
  const known = numbersOf(community);
  const numbers = known.get(month) ?? count(community, month);
  known.set(month, numbers);
  return numbers;
}

/** One metric over `count` months ending with `month`, oldest first. */
export function metricSeries(
  community: Community,
  name: MetricName,
  month: string,
  count = 12,
): NumberOfMonth[] {
  return Array.from({ length: count }, (_, index) => {
    const each = addMonths(month, index + 1 - count);
    return { month: each, ...monthNumbers(community, each)[name] };
  });
}

/** One metric of a month, compared with the twelve months that end with it. */
export function monthNumber(community: Community, name: MetricName, month: string): MonthNumber {
  const series = metricSeries(community, name, month);
  const number = monthNumbers(community, month)[name];
  const before = monthNumbers(community, addMonths(month, -1))[name];
  const covered = series.filter(isComplete).map(({ value }) => value);
  return {
    ...{ name, number, before, series, isComparable: isComplete(number) && isComplete(before) },
    ...(isComplete(number) && covered.length === series.length && { standing: standingOf(covered) }),
    ...(isComplete(number) && covered.length * 2 > series.length && { usual: median(covered) }),
  };
}

/** The rank of the last value among all. */
function standingOf(values: readonly number[]): NonNullable<MonthNumber['standing']> {
  const [value = 0, ...others] = values.toReversed();
  if (others.every((other) => other < value)) return 'most';
  return others.every((other) => other > value) ? 'fewest' : 'between';
}

/** Whether a metric is worth reporting: it is known, and it or the one before is not 0. */
export const isWorthReporting = ({ number, before }: Pick<MonthNumber, 'number' | 'before'>): boolean =>
  isKnown(number) && (number.value > 0 || before.value > 0);

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Math.round(((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2);
}

const numbersOf = once((_community: Community) => new Map<string, MonthNumbers>());

/** Events that took place, by the month in which they began. */
const heldByMonth = once(({ events, settings }: Community) =>
  Map.groupBy(
    events.filter((event) => event.wasHeld),
    (event) => dayOf(event, settings.timeZone).slice(0, 7),
  ),
);

const publishedByMonth = once(({ outputs, today }: Community) =>
  Map.groupBy(
    outputs.filter(({ published }) => published.precision !== 'year' && published.first <= today),
    ({ published }) => published.first.slice(0, 7),
  ),
);

// A day without a time is the same day in every time zone.
const dayOf = ({ starts }: Event, timeZone: string) =>
  starts.time ? dayIn(starts.instant, timeZone) : starts.day;

function count(community: Community, month: string): MonthNumbers {
  const held = heldByMonth(community).get(month) ?? [];
  const outputs = publishedByMonth(community).get(month) ?? [];
  const counts: MonthNumbers = {
    events: exactCount(held.length),
    attended: countedSum(held, ({ attended }) => attended),
    'first-timers': countedSum(held, ({ attendance }) => attendance?.firstTimers),
    speakers: exactCount(countPeople(held.flatMap(({ speakers }) => speakers))),
    outputs: exactCount(outputs.length),
    authors: exactCount(countPeople(outputs.flatMap(({ authors }: Output) => authors))),
    'chapters-met': exactCount(places([...new Set(held.flatMap(({ chapters }) => chapters))])),
    'active-chapters': exactCount(places(activeChapters(community, month))),
  };
  return counts;
}

const places = (chapters: readonly Chapter[]) =>
  chapters.reduce((sum, { jointOf }) => sum + Math.max(1, jointOf.length), 0);

function activeChapters({ chapters, settings, today }: Community, month: string): Chapter[] {
  const { timeZone, lifecycle } = settings;
  const monthEnd = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString();
  const end = monthEnd < today ? monthEnd : today;
  return chapters.filter(({ past, retired }) => {
    if (month > today.slice(0, 7) || (retired && retired.first <= end)) return false;
    const last = past.find((event) => event.wasHeld && dayOf(event, timeZone) <= end);
    return last !== undefined && daysBetween(dayOf(last, timeZone), end) <= lifecycle.quietAfterDays;
  });
}
