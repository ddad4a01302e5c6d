import type { APIRoute } from 'astro';
import sheet from '../styles/feed.css?raw';

/** How a feed looks that somebody opens in a browser. */
export const GET: APIRoute = () =>
  new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
