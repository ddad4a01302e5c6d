import { addMonths } from '../../community/month-metrics.ts';
import type { Community, Issue } from '../../community/record-types.ts';
import { parseDay } from '../../lib/calendar-days.ts';
import { addDays, dayIn, instantOf } from '../../lib/moments.ts';
import type { Period } from './draft-types.ts';
import type { History } from './issue-history.ts';

/** Number of days for which something added late is still news. */
const lateDays = 365;
/** After a longer pause, in months, an issue starts afresh instead of catching up. */
const longestPause = 3;
/** Number of days to look back for unlisted items, after issues that were written without a draft. */
const lookBackDays = 62;
/** Day and time at which an issue appears, if earlier ones have no other. */
const firstMoment = '01 08:00';

/** The period that the issue of `month` covers. `community` includes drafts. */
export function periodOf(community: Community, history: History, month: string): Period {
  const { newsletters, settings, now } = community;
  const own = newsletters.find((issue) => issue.month === month);
  const previous = newsletters.find((issue) => issue.month < month);
  const next = newsletters.findLast((issue) => issue.month > month);
  const published = own?.published ? momentOf(own.published) : suggested(previous, month, community);
  const until = Math.min(now, next?.published?.instant ?? now);
  const since = beginning(month, community);
  const paused = previous && lastDay(month, community) < since;
  const isNoted = history.others.findLast((issue) => issue.month < month)?.offered !== undefined;
  const late = paused ? since : lateSince(community, history, month, since);
  return {
    month,
    monthAfter: addMonths(month, 1),
    since,
    until,
    untilDay: dayIn(until, settings.timeZone),
    lateSince: laterOf(late, addDays(since, -lateDays)),
    lookBack: isNoted && !paused ? since : addDays(since, -lookBackDays),
    published,
    publishedAt: instantOf(published, settings.timeZone) ?? now,
    ...(paused ? { resumes: previous.month } : {}),
  };
}

function beginning(month: string, community: Community): string {
  return laterOf(lastDay(month, community), `${addMonths(month, -longestPause)}-01`);
}

/** The day on which the previous issue appeared; without one, a month before the first of this month. */
function lastDay(month: string, { newsletters }: Community): string {
  const previous = newsletters.find((issue) => issue.month < month);
  return previous?.published?.day ?? `${previous?.month ?? addMonths(month, -1)}-01`;
}

/**
 * The day from which unlisted items count as news. Drafted issues record everything they could list, so an item that is
 * not recorded was added late. For issues written without a draft it is unknown what their editor left out on purpose.
 * An issue that has not appeared can still be drafted again.
 */
function lateSince(community: Community, { others }: History, month: string, since: string): string {
  if (community.newsletters.find((issue) => issue.month < month)?.isDraft) return since;
  const before = others.filter((issue) => issue.month < month);
  const unnoted = before.findLastIndex(({ offered }) => offered === undefined);
  const first = before[unnoted + 1];
  return first ? beginning(first.month, community) : since;
}

function suggested(previous: Issue | undefined, month: string, { now, settings }: Community): string {
  const habit = previous?.published ? momentOf(previous.published).slice(8) : firstMoment;
  const wanted = `${month}-${habit}`;
  const instant = isDayOf(wanted) ? instantOf(wanted, settings.timeZone) : undefined;
  if (instant !== undefined && instant > now) return wanted;
  const tomorrow = addDays(dayIn(now, settings.timeZone), 1);
  const first = `${month}-${firstMoment}`;
  return tomorrow < first ? first : `${tomorrow}${habit.slice(2)}`;
}

// The 31st does not exist in a month of thirty days.
const isDayOf = (moment: string) => parseDay(moment.slice(0, 10)) !== undefined;

const momentOf = ({ day, time }: { day: string; time?: string }) => (time ? `${day} ${time}` : day);

const laterOf = (a: string, b: string) => (a > b ? a : b);
