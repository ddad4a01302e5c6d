import type { APIRoute } from 'astro';
import { opml } from '../../formats/feeds/opml.ts';
import { type PageProps, page } from '../_page-paths.ts';

/** All feeds as OPML. */
export const getStaticPaths = page;

export const GET: APIRoute<PageProps> = ({ props: { community, locale } }) =>
  new Response(opml(community, locale), { headers: { 'Content-Type': 'text/x-opml; charset=utf-8' } });
