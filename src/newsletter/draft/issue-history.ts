import type { Entries } from '../../reader/content-entry.ts';
import { note, type Offered, offeredIn } from './earlier-offers.ts';

/** The content of an issue, as far as drafts of others need it. */
export interface IssueHeld {
  month: string;
  /** Ids that its components list, by `listKey`. */
  listed: Offered;
  /** What its drafts offered; absent when it was written without a draft. */
  offered?: Offered;
  /** Chapters that it introduces. */
  spotlights: ReadonlySet<string>;
}

/** The content of all issues, published or not. */
export interface History {
  /** The issue to draft; empty when it does not exist yet. */
  here: IssueHeld;
  /** The others, earliest first. */
  others: readonly IssueHeld[];
}

/** The history of all issues, including translations, drafts and future ones. */
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

/** The key of a component's list: its name, for people of a recognition program `Reached/<program>`. */
export function listKey({ name, props }: { name: string; props: Readonly<Record<string, string>> }): string {
  return name === 'Recognition' && props.program ? `Reached/${props.program}` : name;
}
