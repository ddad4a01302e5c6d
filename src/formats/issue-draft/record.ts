import { recordMark } from '../../community/draft/record.ts';
import type { Draft } from '../../community/draft/types.ts';
import { dayText } from '../../lib/format.ts';
import type { DraftWords } from '../../strings/newsletter/draft.ts';
import { comment } from './comment.ts';

/** What a draft offers, by the key of its section. */
export function offersOf({
  spotlight,
  sections,
}: Pick<Draft, 'spotlight' | 'sections'>): [string, string[]][] {
  const lists = sections.map(({ key, offers }): [string, string[]] => [key, offers.map(({ id }) => id)]);
  const chapter: [string, string[]][] = spotlight ? [['Spotlight', [spotlight.chapter.id]]] : [];
  return [...chapter, ...lists].filter(([, ids]) => ids.length > 0);
}

/** The comment by which a later run knows what was offered: see src/community/draft/record.ts. */
export function recordLines(
  draft: Pick<Draft, 'period' | 'spotlight' | 'sections'>,
  words: DraftWords,
): string[] {
  const day = draft.period.untilDay;
  const lists = offersOf(draft).map(([key, ids]) => `${key}: ${ids.join(' ')}`);
  return comment([`${recordMark} ${day}`, words.record(dayText(day, words.language, 'plain')), ...lists]);
}
