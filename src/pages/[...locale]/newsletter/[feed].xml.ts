import { xmlFeeds } from '../../_feeds.ts';

/** The newsletter: rss.xml and atom.xml, and their archives by year. */
export const { getStaticPaths, GET } = xmlFeeds('newsletter');
