import type { Chapter } from '../community/record-types.ts';
import { dayText, distanceText } from '../lib/date-and-number-text.ts';
import { daysBetween } from '../lib/moments.ts';
import { strings } from '../strings/ui/index.ts';

/** How a chapter is doing, in the fewest words: when it meets next, else when it last did. */
export function chapterStatusText(
  chapter: Chapter,
  today: string,
  locale: string,
): { text: string; soon: boolean } {
  const { status } = strings(locale);
  if (chapter.status === 'retired') return { text: status.retired, soon: false };
  if (chapter.next) {
    const { day } = chapter.next.starts;
    const near = day.slice(0, 4) === today.slice(0, 4) || daysBetween(today, day) < 180;
    const say = chapter.last ? status.next : status.first;
    const text = day <= today ? status.today : say(dayText(day, locale, near ? 'near' : 'full'));
    return { text, soon: true };
  }
  if (chapter.last) {
    const ago = distanceText(-daysBetween(chapter.last.starts.day, today), locale);
    return { text: status.last(ago), soon: false };
  }
  return { text: isBeginning(chapter, today) ? status.unbegun : status.unrecorded, soon: false };
}

/** Whether a chapter without a meeting on record is about to begin; one founded long ago only met unrecorded. */
export function isBeginning({ status, founded, upcoming }: Chapter, today: string): boolean {
  if (status !== 'unbegun') return false;
  return upcoming.length > 0 || (founded !== undefined && daysBetween(founded.first, today) <= 366);
}

/** How a chapter is doing, as a sentence: what it is, and when it meets next or last did. */
export function statusWords(chapter: Chapter, today: string, locale: string): string {
  const { status, site } = strings(locale);
  const state = status[chapter.status];
  const { text } = chapterStatusText(chapter, today, locale);
  if (chapter.status === 'unbegun') return `${text}${site.stop}`.trim();
  return text === state ? `${state}${site.stop}` : `${state}${site.stop}${text}${site.stop}`.trim();
}
