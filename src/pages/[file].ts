import type { APIRoute } from 'astro';
import { playerOrigins } from '../formats/pages/recording-player.ts';
import { headersFile } from '../formats/site-files/security-headers.ts';
import { loadCommunity } from './_site-community.ts';

/** Files for hosts: headers for those that read them, and a word to GitHub Pages, which would drop folders such as `_astro/`. */
const files: Readonly<Record<string, () => Promise<string>>> = {
  _headers: async () => {
    const { settings, events } = await loadCommunity();
    return headersFile(settings.base, playerOrigins(events));
  },
  '.nojekyll': async () => '\n',
};

// Files of these names would be none of Astro's pages.
export const getStaticPaths = () => Object.keys(files).map((file) => ({ params: { file } }));

export const GET: APIRoute = async ({ params: { file = '' } }) => new Response(await files[file]?.());
