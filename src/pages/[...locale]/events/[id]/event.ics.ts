import type { APIRoute } from 'astro';
import type { Event } from '../../../../community/types.ts';
import { eventCalendar } from '../../../../formats/ical-calendars.ts';
import { calendarFile, underEveryId } from '../../../_calendars.ts';
import { type PageProps, pagesPer } from '../../../_paths.ts';

/** One event, to be put into somebody's own calendar. */
export const getStaticPaths = pagesPer('id', ({ events }) => underEveryId(events));

export const GET: APIRoute<PageProps & { value: Event }> = ({ props: { community, locale, value } }) =>
  calendarFile(eventCalendar(community, locale, value));
