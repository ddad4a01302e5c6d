import type { MetricName } from '../../collections/metric-names.ts';
import { type Counted, isComplete, isKnown } from '../../community/counted-sum.ts';
import { addMonths, type MonthNumber, monthNumber } from '../../community/month-metrics.ts';
import type { Community } from '../../community/record-types.ts';
import { dayText, monthText, numberText } from '../../lib/date-and-number-text.ts';
import { strings } from '../../strings/site-words.ts';

/** A number of a month with its wording. */
export interface NumberWords {
  /** What is counted: `開いた集まり`, `meetings held`. */
  label: string;
  /** `7` */
  value: string;
  /** `回`; empty where the label already says it. */
  unit: string;
  /** `9月より2回少ない`, `2 fewer than in September`; absent where the two months cannot be compared. */
  change?: string;
  /** One sentence about its meaning or how much of it was counted; empty where there is nothing to say. */
  meaning: string;
  /** The twelve months that end with it, oldest first. */
  rows: readonly NumberRow[];
}

/** A number of a month in a table and in a chart. */
interface NumberRow {
  month: string;
  name: string;
  /** `33人`, `33人(4回のうち3回)`, or that it is unknown. */
  value: string;
  /** Absent where it is unknown. */
  count?: number;
  /** Whether some of it was not counted. */
  isPartial: boolean;
}

/** The month (`YYYY-MM`) that a Numbers component counts: the one it names, or the one before the issue's. */
export function countedMonth(
  named: string | undefined,
  { issue, today }: { issue?: string | undefined; today: string },
) {
  return named ?? addMonths(issue ?? today.slice(0, 7), -1);
}

/** A number of a month, the number before it, and its meaning. */
export function numberWords(
  community: Community,
  name: MetricName,
  month: string,
  locale: string,
): NumberWords {
  const { numbers: words } = strings(locale);
  const { label, unit } = words.metrics[name];
  const counts = monthNumber(community, name, month);
  const { number } = counts;
  const told = (value: number) => numberText(value, locale) + unit;
  const before = dayText(`${addMonths(month, -1)}-01`, locale, 'monthAlone');
  return {
    label: label(number.value),
    ...(isKnown(number)
      ? { value: numberText(number.value, locale), unit }
      : { value: words.unknown, unit: '' }),
    ...(counts.isComparable && { change: change(counts, told, before, locale) }),
    meaning: meaning(counts, told, locale),
    rows: counts.series.map((each) => ({
      ...{ month: each.month, name: monthText(each.month, locale), value: coveredText(each, unit, locale) },
      ...(isKnown(each) && { count: each.value }),
      isPartial: !isComplete(each),
    })),
  };
}

/** A sum, with the number of events it was counted on where that is not all of them: `33人(4回のうち3回)`. */
export function coveredText(number: Counted, unit: string, locale: string): string {
  const { numbers: words } = strings(locale);
  if (!isKnown(number)) return words.unknown;
  const value = numberText(number.value, locale) + unit;
  return isComplete(number) ? value : words.covered(value, number.counted, number.of);
}

function meaning(
  { number, series, standing, usual }: MonthNumber,
  told: (value: number) => string,
  locale: string,
) {
  const { numbers: words } = strings(locale);
  if (series.every(({ counted, value }) => counted === 0 && value === 0)) return words.none;
  if (!isKnown(number)) return words.uncounted(number.of);
  if (!isComplete(number)) return words.coverage(number.counted, number.of);
  if (standing === 'most' || standing === 'fewest') return words[standing];
  if (usual === undefined) return '';
  return usual === 0 ? words.rare : words.usual(told(usual));
}

function change(
  { number: { value }, before: { value: before } }: MonthNumber,
  told: (value: number) => string,
  month: string,
  locale: string,
) {
  const { numbers: words } = strings(locale);
  if (value === before) return words.same(month);
  return value > before ? words.more(told(value - before), month) : words.fewer(told(before - value), month);
}
