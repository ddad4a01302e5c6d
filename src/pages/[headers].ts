import type { APIRoute } from 'astro';
import { playerOrigins } from '../formats/player.ts';
import { headersFile } from '../formats/security.ts';
import { loadCommunity } from './_site.ts';

// A file of this name would be none of Astro's pages.
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

/** Headers for hosts that read them from a file. */
export const GET: APIRoute = async () => {
  const { settings, events } = await loadCommunity();
  return new Response(headersFile(settings.base, playerOrigins(events)));
};
