import { once } from '../lib/once-per-object.ts';
import { countPeople } from './bylines.ts';
import { type Counted, countedSum } from './counted-sum.ts';
import type { Community, Event, Output } from './record-types.ts';

/** The events of a year, earliest first. */
export interface EventYear {
  year: string;
  events: readonly Event[];
  held: number;
  /** Number of people counted at them. */
  attended: Counted;
  ahead: number;
}

/** The outputs of a year, latest first. */
export interface OutputYear {
  year: string;
  outputs: readonly Output[];
  authors: number;
}

/** Years with past or future events, latest first. */
export const eventYears = once(({ events }: Community): EventYear[] =>
  latestFirst(Map.groupBy(events, ({ starts }) => starts.day.slice(0, 4))).map(([year, ofYear]) => {
    const held = ofYear.filter((event) => event.wasHeld);
    return {
      year,
      events: ofYear,
      held: held.length,
      attended: countedSum(held, ({ attended }) => attended),
      ahead: ofYear.filter((event) => !event.isPast).length,
    };
  }),
);

/** Years with outputs, latest first. */
export const outputYears = once(({ outputs }: Community): OutputYear[] =>
  latestFirst(Map.groupBy(outputs, ({ year }) => year)).map(([year, ofYear]) => ({
    year,
    outputs: ofYear,
    authors: countPeople(ofYear.flatMap(({ authors }) => authors)),
  })),
);

function latestFirst<Value>(groups: Map<string, Value[]>): [string, Value[]][] {
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
}
