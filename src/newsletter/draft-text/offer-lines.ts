import { dayText } from '../../lib/date-and-number-text.ts';
import type { DraftWords } from '../../strings/newsletter/draft-words.ts';
import type { Draft } from '../draft/draft-types.ts';
import { recordMark } from '../draft/earlier-offers.ts';
import { comment } from './mdx-comment.ts';

/** The ids that a draft offers, by section key. */
export function offersOf({
  spotlight,
  sections,
}: Pick<Draft, 'spotlight' | 'sections'>): [string, string[]][] {
  const lists = sections.map(({ key, offers }): [string, string[]] => [key, offers.map(({ id }) => id)]);
  const chapter: [string, string[]][] = spotlight ? [['Spotlight', [spotlight.chapter.id]]] : [];
  return [...chapter, ...lists].filter(([, ids]) => ids.length > 0);
}

/** The comment that tells a later run what was offered: see src/newsletter/draft/earlier-offers.ts. */
export function recordLines(
  draft: Pick<Draft, 'period' | 'spotlight' | 'sections'>,
  words: DraftWords,
): string[] {
  const day = draft.period.untilDay;
  const lists = offersOf(draft).map(([key, ids]) => `${key}: ${ids.join(' ')}`);
  return comment([`${recordMark} ${day}`, words.record(dayText(day, words.language, 'plain')), ...lists]);
}
