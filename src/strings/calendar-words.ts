import { type Wording, wording } from './wording.ts';

export type CalendarWords = Wording['calendar'];

/** The wording of calendars for readers of a language. */
export const calendarWords = (locale: string): CalendarWords => wording(locale).calendar;
