import type { Chapter, Community } from '../../community/record-types.ts';
import { hash } from '../../lib/fnv-hash.ts';
import type { SpotlightChoice } from './draft-types.ts';
import type { History } from './issue-history.ts';

interface Turn {
  chapter: Chapter;
  /** The month of the last issue that introduced it. */
  last?: string;
  /** The day from which it waits: its founding, else its first event. */
  since: string;
}

/**
 * Active chapters by turn: first those that were never introduced, the oldest first, then those whose introduction is
 * longest ago. Ties are broken by a hash, so that names early in the alphabet have no advantage.
 */
export function turns({ chapters }: Community, history: History): Turn[] {
  return chapters
    .filter(({ status }) => status === 'active')
    .map((chapter) => turnOf(chapter, history))
    .sort(
      (a, b) =>
        compare(a.last ?? '', b.last ?? '') ||
        compare(a.since, b.since) ||
        hash(a.chapter.id) - hash(b.chapter.id) ||
        compare(a.chapter.id, b.chapter.id),
    );
}

function turnOf(chapter: Chapter, { others }: History): Turn {
  const last = others.findLast(({ spotlights }) => spotlights.has(chapter.id))?.month;
  const first = chapter.events.find((event) => event.wasHeld) ?? chapter.events[0];
  const since = chapter.founded?.first ?? first?.starts.day ?? '';
  return { chapter, since, ...(last ? { last } : {}) };
}

/** The chapter to introduce: the one asked for, else the next by turn. Undefined when none is active. */
export function chooseSpotlight(
  community: Community,
  history: History,
  asked?: Chapter,
): SpotlightChoice | undefined {
  const queue = turns(community, history);
  const turn = asked ? turnOf(asked, history) : queue[0];
  if (!turn) return undefined;
  const { chapter, since, last } = turn;
  const waiting = queue.filter((other) => other.chapter !== chapter && other.last === undefined).length;
  const why = asked ? 'asked' : last ? 'longest-ago' : 'never-introduced';
  return { chapter, why, waiting, ...(last ? { last } : {}), ...(since ? { since } : {}) };
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
