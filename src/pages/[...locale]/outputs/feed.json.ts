import { jsonFeeds } from '../../_feeds.ts';

/** What members published, as JSON Feed. */
export const { getStaticPaths, GET } = jsonFeeds('outputs');
