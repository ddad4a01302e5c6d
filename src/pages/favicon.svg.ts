import type { APIRoute } from 'astro';
import { siteFavicon } from '../press/site-icons.ts';
import { loadCommunity } from './_site.ts';

/** The icon for tabs of a community that has no logo. */
export const GET: APIRoute = async () =>
  new Response(await siteFavicon((await loadCommunity()).settings), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
