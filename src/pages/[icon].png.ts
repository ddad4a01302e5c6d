import type { APIRoute } from 'astro';
import { type SiteIcon, siteIcons } from '../formats/site-icons.ts';
import { siteIcon } from '../press/site-icons.ts';
import { loadCommunity } from './_site.ts';

export const getStaticPaths = () =>
  Object.entries(siteIcons).map(([icon, props]) => ({ params: { icon }, props }));

/** The icons by which phones keep the site among their apps. */
export const GET: APIRoute<SiteIcon> = async ({ props }) => {
  const { settings } = await loadCommunity();
  return new Response(await siteIcon(settings, props), { headers: { 'Content-Type': 'image/png' } });
};
