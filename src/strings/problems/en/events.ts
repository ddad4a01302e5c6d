import type { ProblemWords } from '../codes.ts';
import type { eventWarnings as japanese } from '../ja/events.ts';

/** What is odd about an event or the place of a chapter, in English; nothing waits for it. */
export const eventWarnings: Record<keyof typeof japanese, ProblemWords> = {
  'in-the-future': ({ value }) => ({
    message: `"${value}" has not come yet. Until then, feeds and calendars pass over it.`,
    fix: "Look at the year and the month again. The time is that of the event's time zone.",
  }),
  'change-without-date': ({ status }) => ({
    message: `It is ${status}, and nothing says since when: calendars that hold it already may not notice.`,
    fix: 'Add when that was, for example: updated: 2026-11-21 19:00',
  }),
  'place-far-from-zone': ({ place, hours, timeZone }) => ({
    message: `Clocks at this place (${place}) show about ${hours}, but the time zone is ${timeZone}.`,
    fix: 'Write the time zone of the place (such as timeZone: Europe/Berlin), or put latitude and longitude right.',
  }),
};
