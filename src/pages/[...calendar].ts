import type { APIRoute } from 'astro';
import { ical } from '../formats/calendars/ical.ts';
import { type CalendarFile, calendarFiles } from '../formats/calendars/ical-calendars.ts';
import { filesPerLanguage } from './_page-paths.ts';

/** Every calendar of the site in every language: events.ics of the community and its parts, event.ics of each event. */
export const getStaticPaths = filesPerLanguage('calendar', calendarFiles);

export const GET: APIRoute<{ file: CalendarFile }> = ({ props: { file } }) => {
  const calendar = file.calendar();
  return new Response(ical(calendar.events, calendar), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
};
