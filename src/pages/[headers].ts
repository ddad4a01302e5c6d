import type { APIRoute } from 'astro';
import { headersFile } from '../formats/security.ts';
import { loadCommunity } from './_site.ts';

// A file of this name would be none of Astro's pages.
export const getStaticPaths = () => [{ params: { headers: '_headers' } }];

/** Headers for hosts that read them from a file. */
export const GET: APIRoute = async () => new Response(headersFile((await loadCommunity()).settings.base));
