import type { Campaign } from '../../community/types.ts';
import { dayText, distanceText } from '../../lib/format.ts';
import { daysBetween } from '../../lib/moments.ts';
import { strings } from '../../strings/ui/index.ts';

/** `12月1日(火)`, with the year when that is not this one. */
export function dayNear(day: string, today: string, locale: string): string {
  return dayText(day, locale, day.slice(0, 4) === today.slice(0, 4) ? 'near' : 'full');
}

/** Whether a campaign is still to come, open or over, as a sentence. */
export function phaseText(campaign: Campaign, today: string, locale: string): string {
  const { campaignPage: words } = strings(locale);
  const { phase, type, starts, ends } = campaign;
  const distance = (day: string) => distanceText(daysBetween(today, day), locale);
  if (phase === 'before') return words.before(dayNear(starts, today, locale), distance(starts));
  if (phase === 'open') return words.open[type](dayNear(ends, today, locale), distance(ends));
  return words.over(dayText(ends, locale, 'plain'));
}
