import type { APIRoute } from 'astro';
import { publicCollections } from '../../collections/index.ts';
import { api } from '../../formats/api.ts';
import { loadCommunity } from '../_site.ts';

/** The public records of each collection, for other programs. */
export const getStaticPaths = () => publicCollections.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params: { collection = '' } }) =>
  new Response(api(collection, await loadCommunity()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
