import type { APIRoute } from 'astro';
import { colorsCss } from '../formats/colors.ts';
import { loadCommunity } from './_site.ts';

/** The colours of this community and its chapters. */
export const GET: APIRoute = async () =>
  new Response(colorsCss(await loadCommunity()), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
