import type { Community, Event } from '../../community/record-types.ts';
import { dayIn } from '../../lib/moments.ts';
import {
  isListedBefore,
  isListedElsewhere,
  isListedHere,
  longestList,
  type NewsContext,
  offeredBefore,
  remind,
  section,
  selectNews,
} from './choose-news.ts';
import type { Offer, Section } from './draft-types.ts';

/**
 * Events of the month and the next that are not over when it appears, earliest first, without cancelled ones.
 * All events of the issue's own month, also when already announced, since readers look for them there; of the next
 * month as many as fit: the rest comes first next time.
 */
export function coming(community: Community, context: NewsContext): Section {
  const { history, period } = context;
  const ahead = community.events.filter((event) => event.over > period.publishedAt);
  const months = [period.month, period.monthAfter];
  const offered = ahead.filter((event) => months.includes(monthOf(event)) && event.status !== 'cancelled');
  const { news, reminders } = selectNews(
    'Events',
    offered.map((event) => ({ offer: comingOffer(event) })),
    context,
  );
  const listedElsewhere = ahead.filter((event) => isListedElsewhere(history, 'Events', event.id));
  const changed = listedElsewhere.filter((event) => isChanged(event, period.since));
  const again = offered
    .filter((event) => monthOf(event) === period.month && isAgain(event, context))
    .map((event): Offer => ({ id: event.id, fact: { kind: 'coming', event, announced: true } }));
  const offers = [...news, ...again].sort(byTime(ahead));
  const own = offers.filter(({ fact }) => fact.kind === 'coming' && monthOf(fact.event) === period.month);
  return section('Events', offers, [remind('changed', changed.map(comingOffer)), ...reminders], {
    history,
    limit: Math.max(longestList, offeredBefore('Events', history) + own.length),
  });
}

/** Whether an earlier issue announced an event of this month that this one does not list yet. */
const isAgain = ({ id }: Event, { history, period }: NewsContext) =>
  isListedBefore(history, period.month, 'Events', id) && !isListedHere(history, 'Events', id);

/** In the order of `events`. */
function byTime(events: readonly Event[]) {
  const places = new Map(events.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Offer) => places.get(id) ?? 0;
  return (a: Offer, b: Offer) => placeOf(a) - placeOf(b);
}

const monthOf = ({ starts }: Event) => starts.day.slice(0, 7);
const comingOffer = (event: Event): Offer => ({ id: event.id, fact: { kind: 'coming', event } });

// Without the date of the change it is unknown whether an issue has mentioned it.
const isChanged = ({ status, updated }: Event, since: string) =>
  status !== 'scheduled' && (updated === undefined || updated.slice(0, 10) >= since);

/** Events that took place, by end, earliest first. */
export function happened(community: Community, context: NewsContext): Section {
  const { history, period } = context;
  const held = community.events
    .filter((event) => event.wasHeld && event.over <= period.until)
    .sort((a, b) => a.over - b.over || (a.id < b.id ? -1 : 1));
  const { news, reminders } = selectNews(
    'Happened',
    held.map((event) => ({
      offer: { id: event.id, fact: { kind: 'happened', event } },
      day: lastDay(event, community.settings.timeZone),
    })),
    context,
  );
  const yet = community.events.filter(
    (event) =>
      event.over > period.until &&
      event.over <= period.publishedAt &&
      event.status !== 'cancelled' &&
      lastDay(event, community.settings.timeZone) >= period.since,
  );
  return section('Happened', news, [remind('yet', yet.map(comingOffer)), ...reminders], {
    history,
    limit: longestList,
  });
}

/** The day on which an event ended; one until midnight belongs to the evening before. */
const lastDay = ({ over }: Event, timeZone: string) => dayIn(over - 1, timeZone);
