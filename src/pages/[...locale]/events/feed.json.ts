import { jsonFeeds } from '../../_feeds.ts';

/** Meetings, as JSON Feed. */
export const { getStaticPaths, GET } = jsonFeeds('events');
