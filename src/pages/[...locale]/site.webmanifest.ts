import type { APIRoute } from 'astro';
import { webManifest } from '../../formats/site-files/web-manifest.ts';
import { type PageProps, page } from '../_page-paths.ts';

/** What a phone needs to keep the site among its apps, in each language. */
export const getStaticPaths = page;

export const GET: APIRoute<PageProps> = ({ props }) =>
  new Response(webManifest(props), { headers: { 'Content-Type': 'application/manifest+json' } });
