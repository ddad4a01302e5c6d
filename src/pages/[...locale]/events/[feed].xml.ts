import { xmlFeeds } from '../../_feeds.ts';

/** Meetings: rss.xml and atom.xml, and their archives by year. */
export const { getStaticPaths, GET } = xmlFeeds('events');
