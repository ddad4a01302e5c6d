import type { APIRoute } from 'astro';
import sheet from '../styles/feed.css?raw';

/** The stylesheet for feeds that are opened in a browser. */
export const GET: APIRoute = () =>
  new Response(sheet, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
