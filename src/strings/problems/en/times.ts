import type { ProblemWords } from '../codes.ts';
import type { timeWarnings as japanese } from '../ja/times.ts';

/** Days and times that cannot all be right, in English. Nothing waits for them. */
export const timeWarnings: Record<keyof typeof japanese, ProblemWords> = {
  'far-date': ({ value, year }) => ({
    message: `"${value}" is in a year that is far away (${year}).`,
    fix: 'Look at the digits of the year. If they are right, leave it as it is.',
  }),
  'ends-at-start': ({ value }) => ({
    message: `Start and end are the same time (${value}).`,
    fix: 'Write the time at which it ends, or delete the line "ends" if nobody knows.',
  }),
  'until-before-since': ({ since, until }) => ({
    message: `The end (${until}) comes before the start (${since}).`,
    fix: 'Look at the days of since and until.',
  }),
  'retired-before-meeting': ({ value, event, day }) => ({
    message: `After it closed (${value}) there is a meeting: ${event} (${day}).`,
    fix: 'Look at the day of retired, or at the day and the chapters of that meeting.',
  }),
  'founded-after-meeting': ({ value, event, day }) => ({
    message: `Before it began (${value}) there is a meeting: ${event} (${day}).`,
    fix: 'Look at the day of founded, or at the day and the chapters of that meeting.',
  }),
  'published-before-event': ({ value, event, day }) => ({
    message: `It was published (${value}) before the meeting that it came from: ${event} (${day}).`,
    fix: 'Look at the day of published, or at the name of the event.',
  }),
  'recap-before-event': ({ value, published, day }) => ({
    message: `The report ${value} was published (${published}) before this meeting (${day}).`,
    fix: 'Look at the name of the report, or at the day of its publication.',
  }),
  'session-outside-event': ({ value, starts, ends }) => ({
    message: `${value} is outside of the meeting (from ${starts}${ends ? ` to ${ends}` : ''}).`,
    fix: 'Look at the time of the session, or at starts and ends of the meeting.',
  }),
};
