import type { Community, Topic } from '../../community/record-types.ts';
import { pick } from '../../lib/translated-text.ts';

const usesOf = ({ chapters, events, outputs }: Topic) => chapters.length + events.length + outputs.length;

/**
 * Words that find something in this community: its two largest topics and the chapter that meets next. Empty where
 * there is nothing to find.
 */
export function searchExamples({ topics, chapters, next }: Community, locale: string): string[] {
  const busiest = [...topics].sort((a, b) => usesOf(b) - usesOf(a) || (a.id < b.id ? -1 : 1)).slice(0, 2);
  const chapter = next?.chapters[0] ?? chapters[0];
  return [...busiest, ...(chapter ? [chapter] : [])].map(({ name }) => pick(name, locale).text);
}
