import type { Chapter, Event } from '../../community/record-types.ts';
import { dayText, listText } from '../../lib/date-and-number-text.ts';
import { plainText } from '../../lib/plain-text.ts';
import { pick } from '../../lib/translated-text.ts';
import { calendarWords } from '../../strings/calendar-words.ts';

/** What a title contains besides the event's own name, so that it is clear out of context. */
export interface TitleParts {
  /** Whether to name the hosts, unless the title does so already: in lists of several chapters. */
  hosts: boolean;
  /** Whether to add the day: where no date stands beside it. */
  day?: boolean;
}

/**
 * The title of an event in calendars and feeds: `【中止】神戸支部: 定例会 (2026年12月5日)`, with the language of the event's own
 * name. The status comes first where it is not as planned.
 */
export function eventTitle(
  { title, chapters, status, starts }: Event,
  locale: string,
  { hosts, day = false }: TitleParts,
): { text: string; language: string } {
  const words = calendarWords(locale);
  const { text, language } = pick(title, locale);
  const name = plainText(text).trim();
  const named = hosts && !namesAll(name, chapters) ? words.hosted(hostNames(chapters, locale), name) : name;
  const dated = day ? `${named} (${dayText(starts.day, locale, 'plain')})` : named;
  return { text: status === 'scheduled' ? dated : words[status](dated), language };
}

/** More names would leave no room for the title. */
const maxHosts = 3;

function hostNames(chapters: readonly Chapter[], locale: string): string {
  const names = chapters.map(({ name }) => plainText(pick(name, locale).text).trim());
  if (names.length <= maxHosts) return listText(names, locale);
  return calendarWords(locale).hostAndOthers(names[0] ?? '');
}

/** Whether a title has the name of every host, in any of its languages and in either case. */
function namesAll(title: string, chapters: readonly Chapter[]): boolean {
  const folded = fold(title);
  return chapters.every(({ name }) => Object.values(name).some((each) => hasWord(folded, fold(each))));
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Whether a text has a name as a whole word: `Ran` is not in `Orange`, nor 京都 in 東京都. */
function hasWord(text: string, name: string): boolean {
  if (name === '' || !text.includes(name)) return false;
  const wordBoundaries = new Set([...words.segment(text)].map(({ index }) => index).concat(text.length));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (wordBoundaries.has(at) && wordBoundaries.has(at + name.length)) return true;
  return false;
}
