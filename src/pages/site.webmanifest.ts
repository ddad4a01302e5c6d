import type { APIRoute } from 'astro';
import { webManifest } from '../formats/web-manifest.ts';
import { loadCommunity } from './_site.ts';

export const GET: APIRoute = async () =>
  new Response(webManifest(await loadCommunity()), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
