import type { APIRoute } from 'astro';
import { webManifest } from '../../formats/site-files/web-manifest.ts';
import { type PageProps, page } from '../_page-paths.ts';

/** The web app manifest of each language. */
export const getStaticPaths = page;

export const GET: APIRoute<PageProps> = ({ props }) =>
  new Response(webManifest(props), { headers: { 'Content-Type': 'application/manifest+json' } });
