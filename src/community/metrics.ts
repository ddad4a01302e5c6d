import { Temporal } from 'temporal-polyfill';
import type { MetricName } from '../collections/metrics.ts';
import { dayIn, daysBetween } from '../lib/moments.ts';
import { once } from '../lib/once.ts';
import { countPeople } from './bylines.ts';
import type { Chapter, Community, Event, Output } from './types.ts';

/** A month's count of everything that can be counted. */
export type MonthNumbers = Readonly<Record<MetricName, number>>;

/** One count of a month, beside the months before it. */
export interface MonthNumber {
  name: MetricName;
  value: number;
  /** The same a month earlier. */
  before: number;
  /** The months up to this one, oldest first. */
  series: readonly { month: string; value: number }[];
  /** How the month stands among them: alone at the top, alone at the bottom, or neither. */
  standing: 'most' | 'fewest' | 'between';
  /** The median of them, rounded. */
  usual: number;
}

/** The month (`YYYY-MM`) that lies `months` after another, or before it when negative. */
export function addMonths(month: string, months: number): string {
  return Temporal.PlainYearMonth.from(month).add({ months }).toString();
}

/**
 * What happened in a month (`YYYY-MM`) of the community's time zone, as far as it has happened by now.
 *
 * - `events`: meetings held that began in it; `attended`, `first-timers`, `speakers`: people at them, as recorded.
 * - `outputs`, `authors`: what was published in it, whenever it was added here, and by how many people. What is
 *   known by its year only belongs to no month.
 * - `chapters-met`: chapters that held a meeting. `active-chapters`: chapters that held one so lately, seen from the
 *   month's last day, that they were not quiet. A joint chapter counts as each of its places.
 */
export function monthNumbers(community: Community, month: string): MonthNumbers {
  const known = numbersOf(community);
  const numbers = known.get(month) ?? count(community, month);
  known.set(month, numbers);
  return numbers;
}

/** One number over `count` months that end with `month`, oldest first. */
export function metricSeries(
  community: Community,
  name: MetricName,
  month: string,
  count = 12,
): { month: string; value: number }[] {
  return Array.from({ length: count }, (_, index) => {
    const each = addMonths(month, index + 1 - count);
    return { month: each, value: monthNumbers(community, each)[name] };
  });
}

/** One number of a month, and how it compares with the year that ends with it. */
export function monthNumber(community: Community, name: MetricName, month: string): MonthNumber {
  const series = metricSeries(community, name, month);
  const value = monthNumbers(community, month)[name];
  const before = monthNumbers(community, addMonths(month, -1))[name];
  const others = series.slice(0, -1).map((each) => each.value);
  const standing = others.every((other) => other < value)
    ? 'most'
    : others.every((other) => other > value)
      ? 'fewest'
      : 'between';
  return { name, value, before, series, standing, usual: median([...others, value]) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return Math.round(((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2);
}

const numbersOf = once((_community: Community) => new Map<string, MonthNumbers>());

/** What took place, by the month in which it began. */
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

// A day without a time is the same day everywhere.
const dayOf = ({ starts }: Event, timeZone: string) =>
  starts.time ? dayIn(starts.instant, timeZone) : starts.day;

function count(community: Community, month: string): MonthNumbers {
  const held = heldByMonth(community).get(month) ?? [];
  const outputs = publishedByMonth(community).get(month) ?? [];
  const counts: MonthNumbers = {
    events: held.length,
    attended: sum(held, ({ attended }) => attended),
    'first-timers': sum(held, ({ attendance }) => attendance?.firstTimers),
    speakers: countPeople(held.flatMap(({ speakers }) => speakers)),
    outputs: outputs.length,
    authors: countPeople(outputs.flatMap(({ authors }: Output) => authors)),
    'chapters-met': places([...new Set(held.flatMap(({ chapters }) => chapters))]),
    'active-chapters': places(activeChapters(community, month)),
  };
  return counts;
}

const sum = <Item>(items: readonly Item[], numberOf: (item: Item) => number | undefined) =>
  items.reduce((total, item) => total + (numberOf(item) ?? 0), 0);

const places = (chapters: readonly Chapter[]) => sum(chapters, ({ jointOf }) => Math.max(1, jointOf.length));

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
