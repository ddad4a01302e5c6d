import type { APIRoute } from 'astro';
import type { Region } from '../../../../community/types.ts';
import { regionCalendar } from '../../../../formats/ical-calendars.ts';
import { calendarFile } from '../../../_calendars.ts';
import { type PageProps, pagesPer } from '../../../_paths.ts';

/** The meetings of all chapters in a region, to subscribe to. */
export const getStaticPaths = pagesPer('region', ({ regions }) =>
  regions.map((value) => ({ key: value.id, value })),
);

export const GET: APIRoute<PageProps & { value: Region }> = ({ props: { community, locale, value } }) =>
  calendarFile(regionCalendar(community, locale, value));
