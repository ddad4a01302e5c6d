import type { Chapter, Community, Event } from '../../community/record-types.ts';
import { daysBetween } from '../../lib/moments.ts';
import {
  type Candidate,
  isListedElsewhere,
  type NewsContext,
  remind,
  section,
  selectNews,
} from './choose-news.ts';
import type { Offer, Section } from './draft-types.ts';

/** New chapters, and chapters that met again after they had become quiet. */
export function newChapters(community: Community, context: NewsContext): Section {
  const { history, period } = context;
  const living = community.chapters.filter(({ status }) => status !== 'retired');
  const candidates = living.flatMap((chapter) => newsOf(chapter, community, context));
  const { news, reminders } = selectNews('NewChapters', candidates, context);
  // A chapter that was welcomed once is not announced again; its editor may still mention it.
  const again = candidates.filter(
    ({ offer, day = '' }) =>
      isListedElsewhere(history, 'NewChapters', offer.id) && day >= period.since && isAwake(offer),
  );
  const listedElsewhere = remind(
    'told',
    again.map(({ offer }) => offer),
  );
  return section('NewChapters', news, [listedElsewhere, ...reminders], { history });
}

const isAwake = ({ fact }: Offer) => fact.kind === 'awake';

function newsOf(chapter: Chapter, { settings }: Community, { period }: NewsContext): Candidate[] {
  const held = chapter.events.filter((event) => event.wasHeld && event.over <= period.until);
  const awake = meetingAfterPause(chapter, held, settings.lifecycle.quietAfterDays);
  if (awake) return awake.day && awake.day >= period.lateSince ? [awake] : [];
  const begun = beginning(chapter, held[0], period.untilDay);
  return begun
    ? [{ offer: { id: chapter.id, fact: { kind: 'begun', chapter, from: begun.from } }, day: begun.day }]
    : [];
}

/** A chapter's latest event after a pause of more than `quietAfterDays`, as a candidate. */
function meetingAfterPause(
  chapter: Chapter,
  held: readonly Event[],
  quietAfterDays: number,
): Candidate | undefined {
  const at = held.findLastIndex((event, index) => {
    const before = held[index - 1];
    return before !== undefined && silence(before, event) > quietAfterDays;
  });
  const [before, event] = [held[at - 1], held[at]];
  if (!before || !event) return undefined;
  const fact = { kind: 'awake', chapter, event, silent: silence(before, event) } as const;
  return { offer: { id: chapter.id, fact }, day: event.starts.day };
}

const silence = (before: Event, event: Event) => daysBetween(before.starts.day, event.starts.day);

/** The first day on which a chapter is known to exist, and the last one on which that is news. */
function beginning({ founded }: Chapter, first: Event | undefined, today: string) {
  const met = first && { from: first.starts.day, day: first.starts.day };
  if (!founded || (founded.precision === 'year' && met)) return met;
  if (founded.first > today) return undefined;
  return { from: founded.first, day: founded.last < today ? founded.last : today };
}
