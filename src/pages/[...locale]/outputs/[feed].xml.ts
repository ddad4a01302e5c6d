import { xmlFeeds } from '../../_feeds.ts';

/** What members published: rss.xml and atom.xml, and their archives by year. */
export const { getStaticPaths, GET } = xmlFeeds('outputs');
