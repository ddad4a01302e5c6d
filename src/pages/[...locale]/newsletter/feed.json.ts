import { jsonFeeds } from '../../_feeds.ts';

/** The newsletter, as JSON Feed. */
export const { getStaticPaths, GET } = jsonFeeds('newsletter');
