import type { Partner } from '../../community/record-types.ts';
import { dateText } from '../../lib/date-and-number-text.ts';
import { strings } from '../../strings/site-words.ts';

/** How long somebody has been a partner; undefined when nobody wrote it down. */
export function partnerDays({ since, until }: Partner, locale: string): string | undefined {
  const { partnerDays: words } = strings(locale).issuePage;
  const [from, to] = [since, until].map((day) => day && dateText(day, locale));
  if (from && to) return words.between(from, to);
  if (from) return words.since(from);
  return to && words.until(to);
}
