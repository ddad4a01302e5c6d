import { metricNames } from '../../collections/metric-names.ts';
import { addMonths, isWorthReporting, monthNumber } from '../../community/month-metrics.ts';
import type { Community } from '../../community/record-types.ts';
import type { NewsContext } from './choose-news.ts';
import { section } from './choose-news.ts';
import type { Offer, Section } from './draft-types.ts';

/** The metrics of the month before, except those that were 0 in both that month and the one before. */
export function numbers(community: Community, { history, period }: NewsContext): Section {
  const month = addMonths(period.month, -1);
  const isThere = history.here.listed.has('Numbers') || history.here.offered?.has('Numbers');
  const isAhead = month > period.untilDay.slice(0, 7);
  const offers =
    isThere || isAhead
      ? []
      : metricNames
          .map((name) => monthNumber(community, name, month))
          .filter(isWorthReporting)
          .map(
            ({ name, number, before }): Offer => ({
              id: name,
              fact: { kind: 'number', metric: name, number, before },
            }),
          );
  return section('Numbers', offers, [], { history });
}
