import type { APIRoute } from 'astro';
import type { Topic } from '../../../../community/types.ts';
import { topicCalendar } from '../../../../formats/ical-calendars.ts';
import { calendarFile } from '../../../_calendars.ts';
import { type PageProps, pagesPer } from '../../../_paths.ts';

/** What is going on about a topic, to subscribe to. */
export const getStaticPaths = pagesPer('topic', ({ topics }) =>
  topics.map((value) => ({ key: value.id, value })),
);

export const GET: APIRoute<PageProps & { value: Topic }> = ({ props: { community, locale, value } }) =>
  calendarFile(topicCalendar(community, locale, value));
