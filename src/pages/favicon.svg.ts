import type { APIRoute } from 'astro';
import { siteFavicon } from '../images/icon-pictures.ts';
import { loadCommunity } from './_site-community.ts';

/** The icon for tabs of a community that has no logo. */
export const GET: APIRoute = async () =>
  new Response(await siteFavicon((await loadCommunity()).settings), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
