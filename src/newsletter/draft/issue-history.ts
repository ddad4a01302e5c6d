import type { Entries } from '../../reader/content-entry.ts';
import { note, type Offered, offeredIn } from './earlier-offers.ts';

/** What an issue holds, as far as the draft of another must know. */
export interface IssueHeld {
  month: string;
  /** The ids that its components list, by `listKey`. */
  listed: Offered;
  /** What its drafts offered; absent when it was written without a draft. */
  offered?: Offered;
  /** The chapters that it introduces. */
  spotlights: ReadonlySet<string>;
}

/** What is known of all issues, published or not. */
export interface History {
  /** The issue to draft; empty when there is none yet. */
  here: IssueHeld;
  /** The others, earliest first. */
  others: readonly IssueHeld[];
}

/** What the issues list, translations included: drafts and issues of the future too. */
export function historyOf(newsletters: Entries['newsletters'], month: string): History {
  const all = newsletters.map(heldBy).sort((a, b) => (a.month < b.month ? -1 : 1));
  const nothing: IssueHeld = { month, listed: new Map(), spotlights: new Set() };
  return {
    here: all.find((issue) => issue.month === month) ?? nothing,
    others: all.filter((issue) => issue.month !== month),
  };
}

function heldBy({ id, data, bodies }: Entries['newsletters'][number]): IssueHeld {
  const listed: Offered = new Map();
  const spotlights = new Set(data.spotlight ? [data.spotlight] : []);
  for (const component of bodies.flatMap(({ components }) => components)) {
    note(listed, listKey(component), component.ids);
    if (component.name === 'Spotlight' && component.props.chapter) spotlights.add(component.props.chapter);
  }
  const offered = offeredIn(bodies.map(({ source }) => source).join('\n'));
  return { month: id, listed, spotlights, ...(offered ? { offered } : {}) };
}

/** Where a component's list belongs: its name, for people of a recognition program `Reached/<program>`. */
export function listKey({ name, props }: { name: string; props: Readonly<Record<string, string>> }): string {
  return name === 'Recognition' && props.program ? `Reached/${props.program}` : name;
}
