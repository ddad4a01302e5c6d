import type { Chapter, Event } from '../../community/record-types.ts';
import { dayText, listText } from '../../lib/date-and-number-text.ts';
import { plainText } from '../../lib/plain-text.ts';
import { pick } from '../../lib/translated-text.ts';
import { calendarWords } from '../../strings/calendar.ts';

/** What a title says besides the event's own name, so that it is understood where it stands. */
export interface TitleParts {
  /** Whose it is, unless its name says so: where meetings of several chapters stand. */
  hosts: boolean;
  /** Its day: where no date stands beside it. */
  day?: boolean;
}

/**
 * What an event is called in calendars and feeds: `【中止】神戸支部: 定例会 (2026年12月5日)`, with the language of the
 * event's own name. Its fate comes first, when it is not to take place as it was planned.
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

/** More names than these would leave no room for the title. */
const most = 3;

function hostNames(chapters: readonly Chapter[], locale: string): string {
  const names = chapters.map(({ name }) => plainText(pick(name, locale).text).trim());
  if (names.length <= most) return listText(names, locale);
  return calendarWords(locale).hostAndOthers(names[0] ?? '');
}

/** True where a title holds the name of every host, in whichever language and letters. */
function namesAll(title: string, chapters: readonly Chapter[]): boolean {
  const folded = fold(title);
  return chapters.every(({ name }) => Object.values(name).some((each) => holds(folded, fold(each))));
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** True where a text holds a name as words of its own: `Ran` is not in `Orange`, nor 京都 in 東京都. */
function holds(text: string, name: string): boolean {
  if (name === '' || !text.includes(name)) return false;
  const edges = new Set([...words.segment(text)].map(({ index }) => index).concat(text.length));
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (edges.has(at) && edges.has(at + name.length)) return true;
  return false;
}
