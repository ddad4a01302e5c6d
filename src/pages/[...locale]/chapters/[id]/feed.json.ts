import { jsonFeeds } from '../../../_feeds.ts';

/** A chapter, as JSON Feed. */
export const { getStaticPaths, GET } = jsonFeeds('chapters');
