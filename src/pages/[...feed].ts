import type { APIRoute } from 'astro';
import { type FeedDocument, feedDocuments, feedWriters } from '../formats/feeds/feed-documents.ts';
import { feedFormats } from '../formats/feeds/feed-formats.ts';
import { weighed } from './_link-image-routes.ts';
import { filesPerLanguage } from './_page-paths.ts';

/** Every feed of the site, in every format and language: rss.xml, atom.xml, feed.json, and archives by year. */
export const getStaticPaths = filesPerLanguage('feed', feedDocuments);

export const GET: APIRoute<{ file: FeedDocument }> = async ({ props: { file } }) => {
  const { format, feed } = file;
  const text = feedWriters[format](await weighed(feed()));
  return new Response(text, { headers: { 'Content-Type': feedFormats[format].servedAs } });
};
