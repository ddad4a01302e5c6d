import { xmlFeeds } from '../../../_feeds.ts';

/** A chapter: rss.xml and atom.xml. */
export const { getStaticPaths, GET } = xmlFeeds('chapters');
