import type { Campaign, Community } from '../../community/record-types.ts';
import { addDays } from '../../lib/moments.ts';
import { isListedElsewhere, type NewsContext, remind, section, selectNews } from './choose-news.ts';
import type { Offer, Section } from './draft-types.ts';
import type { History } from './issue-history.ts';

/**
 * Campaigns that can still be joined when the issue appears, or that begin before the end of the next month; the
 * nearest deadline first.
 */
export function openCampaigns(community: Community, context: NewsContext): Section {
  const { history, period } = context;
  const appears = period.published.slice(0, 10);
  const end = addDays(`${period.monthAfter}-28`, 4).slice(0, 7);
  const byDeadline = [...community.campaigns].sort((a, b) => compare(a.ends, b.ends) || compare(a.id, b.id));
  const open = byDeadline.filter(({ starts, ends }) => ends >= appears && starts < `${end}-01`);
  const { news, reminders } = selectNews(
    'Campaigns',
    open.map((campaign) => ({ offer: offerOf(campaign) })),
    context,
  );
  const listedElsewhere = (campaign: Campaign) => isListedElsewhere(history, 'Campaigns', campaign.id);
  // Results come after the call for participation and may be listed again.
  const decided = byDeadline.filter(
    ({ id, ends, results }) =>
      results.length > 0 && ends < appears && ends >= period.lookBack && !isListedAfter(history, id, ends),
  );
  return section(
    'Campaigns',
    news,
    [
      remind('told', open.filter(listedElsewhere).map(offerOf)),
      remind('changed', decided.filter(listedElsewhere).map(offerOf)),
      ...reminders,
    ],
    { history },
  );
}

const isListedAfter = ({ others }: History, id: string, day: string) =>
  others.some(({ month, listed }) => month > day.slice(0, 7) && listed.get('Campaigns')?.has(id));

const offerOf = (campaign: Campaign): Offer => ({ id: campaign.id, fact: { kind: 'campaign', campaign } });
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
