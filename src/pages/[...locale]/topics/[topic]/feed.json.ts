import { jsonFeeds } from '../../../_feeds.ts';

/** A topic, as JSON Feed. */
export const { getStaticPaths, GET } = jsonFeeds('topics');
