import { jsonFeeds } from '../../../_feeds.ts';

/** A member, as JSON Feed. */
export const { getStaticPaths, GET } = jsonFeeds('people');
