import { xmlFeeds } from '../../../_feeds.ts';

/** A topic: rss.xml and atom.xml. */
export const { getStaticPaths, GET } = xmlFeeds('topics');
