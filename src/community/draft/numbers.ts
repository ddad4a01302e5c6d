import { metricNames } from '../../collections/metrics.ts';
import { addMonths, isTold, monthNumber } from '../metrics.ts';
import type { Community } from '../types.ts';
import type { Desk } from './news.ts';
import { section } from './news.ts';
import type { Offer, Section } from './types.ts';

/** The month before in numbers: those that are something, or were the month before that. */
export function numbers(community: Community, { history, period }: Desk): Section {
  const month = addMonths(period.month, -1);
  const isThere = history.here.listed.has('Numbers') || history.here.offered?.has('Numbers');
  const isAhead = month > period.untilDay.slice(0, 7);
  const offers =
    isThere || isAhead
      ? []
      : metricNames
          .map((name) => monthNumber(community, name, month))
          .filter(isTold)
          .map(
            ({ name, number, before }): Offer => ({
              id: name,
              fact: { kind: 'number', metric: name, number, before },
            }),
          );
  return section('Numbers', offers, [], { history });
}
