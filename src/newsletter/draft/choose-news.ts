import type { Offer, Period, Reminder, Section } from './draft-types.ts';
import type { History, IssueHeld } from './issue-history.ts';

/** Something that an issue may tell. */
export interface Candidate {
  offer: Offer;
  /** The day on which it became news, `YYYY-MM-DD`; absent for what is news as long as nobody has told it. */
  day?: string;
}

/** What the selection of a section is made from. */
export interface NewsContext {
  history: History;
  period: Period;
}

/** More lines than this are for no reader; those who came first are served first. */
export const longestList = 30;

const lists = (issue: IssueHeld, key: string, id: string) => issue.listed.get(key)?.has(id) ?? false;
const offers = (issue: IssueHeld, key: string, id: string) => issue.offered?.get(key)?.has(id) ?? false;

/** True when this issue lists an id already, or its draft has offered it. */
export const isHere = ({ here }: History, key: string, id: string) =>
  lists(here, key, id) || offers(here, key, id);

/** True when another issue lists an id. */
export const isTold = ({ others }: History, key: string, id: string) =>
  others.some((issue) => lists(issue, key, id));

/** True when an issue before that of `month` lists an id. */
export const isToldBefore = ({ others }: History, month: string, key: string, id: string) =>
  others.some((issue) => issue.month < month && lists(issue, key, id));

/** True when another issue offered an id and none lists it. */
const isDeclined = (history: History, key: string, id: string) =>
  !isTold(history, key, id) && history.others.some((issue) => offers(issue, key, id));

/** What no issue has told or declined; what is too old for that is kept for a reminder. */
export function fresh(key: string, candidates: readonly Candidate[], { history, period }: NewsContext) {
  const untold = candidates.filter(
    ({ offer }) => !isTold(history, key, offer.id) && !isHere(history, key, offer.id),
  );
  const last = history.others.findLast(({ month }) => month < period.month);
  const [declined, open] = split(untold, ({ offer }) => isDeclined(history, key, offer.id));
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

/** How much the draft of this issue has offered for a list already. */
export const offeredBefore = (key: string, { here }: History) => here.offered?.get(key)?.size ?? 0;

/** A section that offers as much as fits beside what this issue offers already; at most `limit` in all. */
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
