import type { APIRoute } from 'astro';
import { type SiteIcon, siteIcons } from '../formats/site-files/icon-svg.ts';
import { siteIcon } from '../images/icon-pictures.ts';
import { loadCommunity } from './_site-community.ts';

export const getStaticPaths = () =>
  Object.entries(siteIcons).map(([icon, props]) => ({ params: { icon }, props }));

/** The icons of the web app manifest. */
export const GET: APIRoute<SiteIcon> = async ({ props }) => {
  const { settings } = await loadCommunity();
  return new Response(await siteIcon(settings, props), { headers: { 'Content-Type': 'image/png' } });
};
