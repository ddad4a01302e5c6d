import type { Campaign } from '../../community/record-types.ts';
import { dayText, dayTextFrom, distanceText } from '../../lib/date-and-number-text.ts';
import { daysBetween } from '../../lib/moments.ts';
import { strings } from '../../strings/site-words.ts';

/** Whether a campaign is in the future, running or over, as a sentence. */
export function phaseText(campaign: Campaign, today: string, locale: string): string {
  const { campaignPage: words } = strings(locale);
  const { phase, type, starts, ends } = campaign;
  const distance = (day: string) => distanceText(daysBetween(today, day), locale);
  if (phase === 'before') return words.before(dayTextFrom(starts, today, locale), distance(starts));
  if (phase === 'open') return words.open[type](dayTextFrom(ends, today, locale), distance(ends));
  return words.over(dayText(ends, locale, 'plain'));
}
