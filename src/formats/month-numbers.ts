import type { MetricName } from '../collections/metrics.ts';
import { addMonths, type MonthNumber, monthNumber } from '../community/metrics.ts';
import type { Community } from '../community/types.ts';
import { dayText, monthText, numberText } from '../lib/format.ts';
import { strings } from '../strings/ui/index.ts';

/** A number of a month in the words of a language. */
export interface NumberWords {
  /** What is counted: `開いた集まり`, `meetings held`. */
  label: string;
  /** `7` */
  value: string;
  /** `回`; empty where the label says it. */
  unit: string;
  /** `9月より2回少ない`, `2 fewer than in September`. */
  change: string;
  /** One sentence that says what it means. */
  meaning: string;
  /** The year that ends with it, oldest first. */
  rows: readonly { month: string; name: string; value: string; count: number }[];
}

/** The month (`YYYY-MM`) that a Numbers component counts: the one it names, or the one before the issue's. */
export function countedMonth(
  named: string | undefined,
  { issue, today }: { issue?: string | undefined; today: string },
) {
  return named ?? addMonths(issue ?? today.slice(0, 7), -1);
}

/** A number of a month, what it was before and what that means. */
export function numberWords(
  community: Community,
  name: MetricName,
  month: string,
  locale: string,
): NumberWords {
  const { numbers: words } = strings(locale);
  const { label, unit } = words.metrics[name];
  const number = monthNumber(community, name, month);
  const counted = (value: number) => numberText(value, locale) + unit;
  return {
    label: label(number.value),
    value: numberText(number.value, locale),
    unit,
    change: change(number, counted, dayText(`${addMonths(month, -1)}-01`, locale, 'monthAlone'), locale),
    meaning: meaning(number, counted, locale),
    rows: number.series.map((each) => ({
      month: each.month,
      name: monthText(each.month, locale),
      value: counted(each.value),
      count: each.value,
    })),
  };
}

function meaning(
  { series, standing, usual }: MonthNumber,
  counted: (value: number) => string,
  locale: string,
) {
  const { numbers: words } = strings(locale);
  if (series.every(({ value }) => value === 0)) return words.none;
  if (standing !== 'between') return words[standing];
  return usual === 0 ? words.rare : words.usual(counted(usual));
}

function change(
  { value, before }: MonthNumber,
  counted: (value: number) => string,
  month: string,
  locale: string,
) {
  const { numbers: words } = strings(locale);
  if (value === before) return words.same(month);
  return value > before
    ? words.more(counted(value - before), month)
    : words.fewer(counted(before - value), month);
}
