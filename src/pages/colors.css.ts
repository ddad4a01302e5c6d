import type { APIRoute } from 'astro';
import { colorsCss } from '../formats/site-files/color-sheet.ts';
import layers from '../styles/layers.css?raw';
import { loadCommunity } from './_site-community.ts';

/** The first stylesheet of every page: the order of all layers, and the colours of this community and its chapters. */
export const GET: APIRoute = async () =>
  new Response(layers + colorsCss(await loadCommunity()), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
