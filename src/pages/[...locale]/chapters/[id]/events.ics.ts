import type { APIRoute } from 'astro';
import type { Chapter } from '../../../../community/types.ts';
import { chapterCalendar } from '../../../../formats/ical-calendars.ts';
import { calendarFile, underEveryId } from '../../../_calendars.ts';
import { type PageProps, pagesPer } from '../../../_paths.ts';

/** The meetings of a chapter, to subscribe to. */
export const getStaticPaths = pagesPer('id', ({ chapters }) => underEveryId(chapters));

export const GET: APIRoute<PageProps & { value: Chapter }> = ({ props: { community, locale, value } }) =>
  calendarFile(chapterCalendar(community, locale, value));
