import type { Community, Output } from '../../community/record-types.ts';
import { longestList, type NewsContext, section, selectNews } from './choose-news.ts';
import type { Section } from './draft-types.ts';

/** New outputs in the order in which they were added. */
export function newOutputs(community: Community, context: NewsContext): Section {
  const { history, period } = context;
  const known = community.outputs.filter(({ added }) => added <= period.untilDay).sort(firstAddedFirst);
  const { news, reminders } = selectNews(
    'Outputs',
    known.map((output) => ({
      offer: { id: output.id, fact: { kind: 'output', output } },
      day: output.added,
    })),
    context,
  );
  return section('Outputs', news, reminders, { history, limit: longestList });
}

// Of those added on the same day the latest is first: archives of years can wait.
const firstAddedFirst = (a: Output, b: Output) =>
  compare(a.added, b.added) || compare(b.published.first, a.published.first) || compare(a.id, b.id);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
