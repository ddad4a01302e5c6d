import type { APIRoute } from 'astro';
import type { Collection } from '../../collections/define-collection.ts';
import { collections } from '../../collections/register.ts';
import { jsonSchema } from '../../formats/api/json-schema.ts';
import { loadCommunity } from '../_site-community.ts';

interface Props {
  definition: Collection;
}

/** The JSON Schema of each collection, for editors. */
export const getStaticPaths = () =>
  Object.entries(collections).map(([collection, definition]) => ({
    params: { collection },
    props: { definition },
  }));

export const GET: APIRoute<Props> = async ({ params: { collection = '' }, props: { definition } }) =>
  new Response(jsonSchema(collection, definition, await loadCommunity()), {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
