import type { APIRoute } from 'astro';
import { publicCollections } from '../../collections/register.ts';
import { api } from '../../formats/api/api.ts';
import { loadCommunity } from '../_site-community.ts';

/** The public records of each collection, for other programs. */
export const getStaticPaths = () => publicCollections.map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params: { collection = '' } }) =>
  new Response(api(collection, await loadCommunity()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
