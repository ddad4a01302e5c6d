import type { APIRoute } from 'astro';
import { loadCommunity } from './_site-community.ts';

/** Allows all crawlers and names the sitemap. */
export const GET: APIRoute = async () => {
  const { settings } = await loadCommunity();
  const sitemap = new URL('sitemap-index.xml', settings.url);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
