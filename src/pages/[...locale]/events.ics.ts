import type { APIRoute } from 'astro';
import { siteCalendar } from '../../formats/ical-calendars.ts';
import { calendarFile } from '../_calendars.ts';
import { type PageProps, page } from '../_paths.ts';

/** Everything that is going on, to subscribe to. */
export const getStaticPaths = page;

export const GET: APIRoute<PageProps> = ({ props: { community, locale } }) =>
  calendarFile(siteCalendar(community, locale));
