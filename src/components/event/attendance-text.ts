import type { Event } from '../../community/record-types.ts';
import { strings } from '../../strings/site-words.ts';

/** The attendance of an event, as sentences; none where nobody counted. */
export function attendanceText({ attendance }: Pick<Event, 'attendance'>, locale: string): string[] {
  const { eventPage: words } = strings(locale);
  const { inPerson, online, firstTimers } = attendance ?? {};
  const counted = (value: number | undefined, say: (count: number) => string) => (value ? [say(value)] : []);
  const who = [...counted(inPerson, words.inPerson), ...counted(online, words.onlineCount)];
  return [
    ...(who.length > 0 ? [words.came(who.join(words.both))] : []),
    ...counted(firstTimers, words.firstTimers),
  ];
}
