import type { Chapter } from '../community/record-types.ts';
import { dayText, distanceText } from '../lib/date-and-number-text.ts';
import { daysBetween } from '../lib/moments.ts';
import { strings } from '../strings/site-words.ts';

/** The status of a chapter in few words: its next event, else its last. */
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

/**
 * Whether a chapter without recorded events is about to begin. One that was founded long ago has met without records.
 */
export function isBeginning({ status, founded, upcoming }: Chapter, today: string): boolean {
  if (status !== 'unbegun') return false;
  return upcoming.length > 0 || (founded !== undefined && daysBetween(founded.first, today) <= 366);
}

/** The status of a chapter as a sentence: its kind, and its next or last event. */
export function statusWords(chapter: Chapter, today: string, locale: string): string {
  const { status, site } = strings(locale);
  const state = status[chapter.status];
  const { text } = chapterStatusText(chapter, today, locale);
  if (chapter.status === 'unbegun') return `${text}${site.stop}`.trim();
  return text === state ? `${state}${site.stop}` : `${state}${site.stop}${text}${site.stop}`.trim();
}
