import type { Offer, Period, Reminder, Section } from './draft-types.ts';
import type { History, IssueHeld } from './issue-history.ts';

/** An item that an issue may list. */
export interface Candidate {
  offer: Offer;
  /** The day on which it became news, `YYYY-MM-DD`; absent for items that stay news until an issue lists them. */
  day?: string;
}

/** Data for selecting the items of sections. */
export interface NewsContext {
  history: History;
  period: Period;
}

/** Maximum number of items in a list; the earlier ones are taken. */
export const longestList = 30;

const lists = (issue: IssueHeld, key: string, id: string) => issue.listed.get(key)?.has(id) ?? false;
const offers = (issue: IssueHeld, key: string, id: string) => issue.offered?.get(key)?.has(id) ?? false;

/** Whether this issue lists an id, or its draft has offered it. */
export const isListedHere = ({ here }: History, key: string, id: string) =>
  lists(here, key, id) || offers(here, key, id);

/** Whether another issue lists an id. */
export const isListedElsewhere = ({ others }: History, key: string, id: string) =>
  others.some((issue) => lists(issue, key, id));

/** Whether an issue before that of `month` lists an id. */
export const isListedBefore = ({ others }: History, month: string, key: string, id: string) =>
  others.some((issue) => issue.month < month && lists(issue, key, id));

/** Whether another issue's draft offered an id, but no issue lists it. */
const isDeclined = (history: History, key: string, id: string) =>
  !isListedElsewhere(history, key, id) && history.others.some((issue) => offers(issue, key, id));

/** Items that no issue has listed or declined; older ones are kept for a reminder. */
export function selectNews(key: string, candidates: readonly Candidate[], { history, period }: NewsContext) {
  const unlisted = candidates.filter(
    ({ offer }) => !isListedElsewhere(history, key, offer.id) && !isListedHere(history, key, offer.id),
  );
  const last = history.others.findLast(({ month }) => month < period.month);
  const [declined, open] = split(unlisted, ({ offer }) => isDeclined(history, key, offer.id));
  const [news, older] = split(open, ({ day }) => day === undefined || day >= period.lateSince);
  return {
    news: news.map(offerOf),
    reminders: [
      remind(
        'declined',
        declined.map(offerOf).filter(({ id }) => last && offers(last, key, id)),
      ),
      remind('older', older.filter(({ day = '' }) => day >= period.lookBack).map(offerOf)),
    ],
  };
}

const offerOf = ({ offer }: Candidate) => offer;

export const remind = (reason: Reminder['reason'], offers: readonly Offer[]): Reminder => ({
  reason,
  offers,
});

/** Number of items that earlier drafts of this issue have offered for a list. */
export const offeredBefore = (key: string, { here }: History) => here.offered?.get(key)?.size ?? 0;

/** A section with as many items as fit beside those already offered; at most `limit` in all. */
export function section(
  name: Section['name'],
  news: readonly Offer[],
  reminders: readonly Reminder[],
  { history, limit = Number.POSITIVE_INFINITY }: { history: History; limit?: number },
): Section {
  const offers = news.slice(0, Math.max(0, limit - offeredBefore(name, history)));
  return {
    name,
    key: name,
    offers,
    reminders: reminders.filter((reminder) => reminder.offers.length > 0),
    left: news.length - offers.length,
  };
}

function split<Item>(items: readonly Item[], belongs: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(belongs), items.filter((item) => !belongs(item))];
}
