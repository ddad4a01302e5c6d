import type { APIRoute } from 'astro';
import { siteFavicon } from '../images/icon-pictures.ts';
import { loadCommunity } from './_site-community.ts';

/** The favicon of a community without a logo. */
export const GET: APIRoute = async () =>
  new Response(await siteFavicon((await loadCommunity()).settings), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
