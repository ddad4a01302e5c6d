import { type MetricName, metricNames } from '../../collections/metric-names.ts';
import type { BodyItem } from '../../community/prose.ts';
import type { Issue } from '../../community/record-types.ts';
import { monthText } from '../../lib/date-and-number-text.ts';
import { joinedSentences } from '../../strings/sentences.ts';
import { strings } from '../../strings/site-words.ts';
import type { Audience } from '../audience.ts';
import { countedMonth, numberWords } from '../record-texts/month-numbers.ts';
import type { Count } from './issue-part.ts';

const isMetric = (name: string): name is MetricName => (metricNames as readonly string[]).includes(name);

/** Numbers of a month (`YYYY-MM`; without it, the one before the issue), and the sentence that says of which. */
export function countsOf(
  lines: readonly BodyItem[],
  named: string | undefined,
  issue: Issue | undefined,
  { community, locale }: Audience,
): { counts: Count[]; says: string } {
  const month = countedMonth(named, { issue: issue?.month, today: community.today });
  const { numbers, site } = strings(locale);
  const counts = lines.flatMap(({ id, remark }): Count[] => {
    if (!isMetric(id)) return [];
    const words = numberWords(community, id, month, locale);
    const { change, meaning } = words;
    const sentences = [...(change ? [change + site.stop.trimEnd()] : []), ...(meaning ? [meaning] : [])];
    return [{ ...words, says: joinedSentences(sentences, locale), remark }];
  });
  return { counts, says: numbers.counted(monthText(month, locale)) };
}
