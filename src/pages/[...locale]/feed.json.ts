import { jsonFeeds } from '../_feeds.ts';

/** Everything that is new, as JSON Feed. */
export const { getStaticPaths, GET } = jsonFeeds('site');
