import { xmlFeeds } from '../_feeds.ts';

/** Everything that is new: rss.xml and atom.xml, and their archives by year. */
export const { getStaticPaths, GET } = xmlFeeds('site');
