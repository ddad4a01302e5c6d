import { xmlFeeds } from '../../../_feeds.ts';

/** A member: rss.xml and atom.xml. */
export const { getStaticPaths, GET } = xmlFeeds('people');
